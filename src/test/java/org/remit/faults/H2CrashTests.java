package org.remit.faults;

import java.util.List;

class H2CrashTests extends CrashTests {

	@Override
	List<String> database() {
		return List.of();
	}

}
