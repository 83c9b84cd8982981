package org.remit.content;

class H2EditingTests extends EditingTests {

	@Override
	Database empty() {
		return Database.h2("mem:editing");
	}

}
