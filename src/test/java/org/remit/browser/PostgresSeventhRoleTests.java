package org.remit.browser;

import org.springframework.context.annotation.Import;

@BrowserTest
@Import(PostgresServer.class)
class PostgresSeventhRoleTests extends SeventhRoleTests {

}
