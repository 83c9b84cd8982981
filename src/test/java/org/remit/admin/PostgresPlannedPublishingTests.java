package org.remit.admin;

import org.remit.browser.PostgresServer;

import org.springframework.context.annotation.Import;

@Import(PostgresServer.class)
class PostgresPlannedPublishingTests extends PlannedPublishingTests {

}
