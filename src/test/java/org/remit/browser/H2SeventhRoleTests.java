package org.remit.browser;

import org.springframework.context.annotation.Import;

@BrowserTest
@Import(H2File.class)
class H2SeventhRoleTests extends SeventhRoleTests {

}
