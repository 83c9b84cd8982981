package org.remit.web;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ComplaintsTests {

	@Test
	void findsNothingWrongWithATextThatFits() {
		assertThat(new Complaints().text("name", "abc", "The name", 3).isEmpty()).isTrue();
	}

	@Test
	void countsCharactersAsReadersDo() {
		String smileys = "\uD83D\uDE00".repeat(3);
		assertThat(new Complaints().limit("name", smileys, "The name", 3).isEmpty()).isTrue();
		assertThat(new Complaints().limit("name", smileys, "The name", 2).about("name"))
			.isEqualTo("The name is 3 characters long; at most 2 fit.");
	}

	@Test
	void linksToTheFieldThatHasToBePutRight() {
		assertThat(new Complaints().text("team", " ", "The team’s name", 80).all())
			.containsExactly(new Link("The team’s name must not be empty.", "#team"));
	}

}
