package org.remit.browser;

import org.springframework.context.annotation.Import;

@BrowserTest
@Import(PostgresServer.class)
class PostgresTeamJourneyTests extends TeamJourneyTests {

}
