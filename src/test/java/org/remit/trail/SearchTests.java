package org.remit.trail;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.remit.web.Complaints;
import org.remit.web.Typed;

import static org.assertj.core.api.Assertions.assertThat;

class SearchTests {

	private final Complaints complaints = new Complaints();

	@Test
	void looksForEverythingWhenNothingIsTyped() {
		assertThat(search("q", "")).isEqualTo(new Search(List.of(), "", "", null, null, 1));
		assertThat(this.complaints.isEmpty()).isTrue();
	}

	@Test
	void takesWordsOneByOne() {
		assertThat(search("q", " owner \n backlog ").words()).containsExactly("owner", "backlog");
	}

	@Test
	void takesADay() {
		assertThat(search("from", "2026-02-28").from()).isEqualTo(LocalDate.of(2026, 2, 28));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-02-30", "yesterday", "22.11.2026", "0001-01-01", "+999999999-12-31", "2026-1-1" })
	void asksForADayThatThereIs(String text) {
		assertThat(search("to", text).to()).isNull();
		assertThat(this.complaints.about("to")).isEqualTo("Enter a day such as 2026-11-22.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "-1", "2147483648", "x", "1e3" })
	void startsAtTheFirstPageWhateverIsAskedFor(String text) {
		assertThat(search("page", text).page()).isOne();
	}

	@Test
	void refusesMoreThanAnybodyWouldLookFor() {
		search("q", "a ".repeat(11));
		assertThat(this.complaints.about("q")).contains("at most 10 words");
	}

	private Search search(String field, String text) {
		return Search.of(Typed.of(Map.of(field, List.of(text))), this.complaints);
	}

}
