package org.remit.faults;

import java.util.List;

class H2PublicationCrashTests extends PublicationCrashTests {

	@Override
	List<String> database() {
		return List.of();
	}

}
