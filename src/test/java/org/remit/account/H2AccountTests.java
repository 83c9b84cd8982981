package org.remit.account;

class H2AccountTests extends AccountTests {

}
