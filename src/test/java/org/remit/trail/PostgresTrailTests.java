package org.remit.trail;

import org.remit.browser.PostgresServer;

import org.springframework.context.annotation.Import;

@Import(PostgresServer.class)
class PostgresTrailTests extends TrailTests {

}
