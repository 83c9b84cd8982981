package org.remit.account;

import org.remit.browser.PostgresServer;

import org.springframework.context.annotation.Import;

@Import(PostgresServer.class)
class PostgresAccountTests extends AccountTests {

}
