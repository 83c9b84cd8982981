package org.remit.catalog;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.remit.catalog.Refusal.assertRefused;

class ProblemsTests {

	private final Problems problems = new Problems();

	@Test
	void letsPassWhatIsInOrder() {
		assertThatCode(this.problems.text("text", "A line.\nAnother.", 20).slug("slug", "a-1")::orThrow)
			.doesNotThrowAnyException();
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", " ", "\n\t", "\u2003" })
	void refusesATextWithoutALetter(String text) {
		assertRefused(this.problems.text("text", text, 20)::orThrow, "text: must not be empty");
	}

	@Test
	void refusesATextThatIsTooLong() {
		assertRefused(this.problems.text("text", "abcd", 3)::orThrow, "text: is 4 characters long; at most 3 fit");
	}

	@Test
	void countsCharactersAsReadersDo() {
		assertThatCode(this.problems.text("text", "\uD83D\uDE00".repeat(3), 3)::orThrow).doesNotThrowAnyException();
	}

	@ParameterizedTest
	@ValueSource(strings = { "a\u0000b", "a\tb", "a\rb", "a\u001Bb", "a\u007Fb", "a\u0085b" })
	void refusesControlCharacters(String text) {
		assertRefused(this.problems.text("text", text, 20)::orThrow, "text: contains a control character");
	}

	@ParameterizedTest
	@ValueSource(strings = { "a\u202Ab", "a\u202Eb", "a\u2066b", "a\u2069b" })
	void refusesWhatTurnsTheTextAroundIt(String text) {
		assertRefused(this.problems.text("text", text, 20)::orThrow,
				"text: contains an unseen character that turns the text around it; type it anew");
	}

	@ParameterizedTest
	@ValueSource(strings = { "a\u2029b", "a\u202Fb", "a\u2065b", "\u05D0\u200F!" })
	void takesOtherScriptsAndSpaces(String text) {
		assertThatCode(this.problems.text("text", text, 20)::orThrow).doesNotThrowAnyException();
	}

	@Test
	void letsATextBeMissingThatMayBeMissing() {
		assertThatCode(this.problems.textIfAny("note", null, 20)::orThrow).doesNotThrowAnyException();
	}

	@Test
	void refusesABlankTextThatMayBeMissing() {
		assertRefused(this.problems.textIfAny("note", " ", 20)::orThrow, "note: must not be empty");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Product-manager", "product_manager", "product manager", "-product", "product-",
			"product--manager", "pröduct", "product/manager", "product.manager" })
	void refusesASlugThatWouldNotStandPlainInAnAddress(String slug) {
		assertRefused(this.problems.slug("slug", slug)::orThrow,
				"slug: may only have lower-case letters a to z, digits and single hyphens between them");
	}

	@Test
	void refusesASlugThatIsTooLong() {
		assertRefused(this.problems.slug("slug", "a".repeat(81))::orThrow,
				"slug: is 81 characters long; at most 80 fit");
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", " " })
	void reportsAMissingSlugOnce(String slug) {
		assertRefused(this.problems.slug("slug", slug)::orThrow, "slug: must not be empty");
	}

	@Test
	void namesWhatIsThereTwice() {
		assertRefused(this.problems.distinct("titles", List.of("PM", "PO", "PM"), (title) -> title)::orThrow,
				"titles: has “PM” more than once");
	}

	@Test
	void tellsThePathToWhatIsFoundFurtherDown() {
		Problems role = this.problems.in("roles").in("product-owner");
		role.add("question", "must not be empty");
		role.add("", "is odd");
		assertRefused(this.problems::orThrow, "roles/product-owner/question: must not be empty",
				"roles/product-owner: is odd");
	}

	@Test
	void leavesThePathAwayWhereTheWholeIsAtFault() {
		this.problems.add("", "is empty");
		assertRefused(this.problems::orThrow, "is empty");
	}

	@Test
	void goesOnAfterAFaultyItem() {
		List<Statement> taken = this.problems.takeAll("titles", List.of("PM", "", "PO"),
				(title) -> new Statement(title, List.of("S0")));
		assertThat(taken).extracting(Statement::text).containsExactly("PM", "PO");
		assertRefused(this.problems::orThrow, "titles/2/text: must not be empty");
	}

	@Test
	void saysEveryProblemInTheMessage() {
		this.problems.add("a", "is odd");
		this.problems.add("b", "is even");
		assertThatCode(this.problems::orThrow).hasMessage("a: is odd" + System.lineSeparator() + "b: is even");
	}

}
