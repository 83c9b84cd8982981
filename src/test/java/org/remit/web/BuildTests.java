package org.remit.web;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BuildTests {

	@Test
	void isTheSameEachTimeTheSameProgramStarts() {
		assertThat(Build.running()).isEqualTo(Build.running());
		assertThat(Build.running().digest()).matches("[0-9a-f]{16}");
	}

}
