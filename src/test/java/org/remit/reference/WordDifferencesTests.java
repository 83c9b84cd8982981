package org.remit.reference;

import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WordDifferencesTests {

	@Test
	void marksTheWordThatWasChanged() {
		assertThat(WordDifferences.between("Decides what is built.", "Decides why it is built.")).containsExactly(
				TextPiece.same("Decides "), TextPiece.removed("what "), TextPiece.added("why it "),
				TextPiece.same("is built."));
	}

	@Test
	void takesARewrittenPhraseAsOne() {
		assertThat(WordDifferences.between("Says no often.", "Says yes rarely.")).containsExactly(
				TextPiece.same("Says "), TextPiece.removed("no often"), TextPiece.added("yes rarely"),
				TextPiece.same("."));
	}

	@Test
	void tellsTextsThatBeginOrEndOtherwise() {
		assertThat(WordDifferences.between("", "New.")).containsExactly(TextPiece.added("New."));
		assertThat(WordDifferences.between("Old.", "")).containsExactly(TextPiece.removed("Old."));
		assertThat(WordDifferences.between("a b", "b")).containsExactly(TextPiece.removed("a "), TextPiece.same("b"));
		assertThat(WordDifferences.between("b", "b 😀")).containsExactly(TextPiece.same("b"), TextPiece.added(" 😀"));
	}

	@Test
	void showsWhollyWhatIsTooLongToCompare() {
		String before = "a ".repeat(2000);
		assertThat(WordDifferences.between(before, before + "b")).containsExactly(TextPiece.removed(before),
				TextPiece.added(before + "b"));
	}

	@RepeatedTest(200)
	void losesNothingOfEitherText(RepetitionInfo repetition) {
		Random random = new Random(repetition.getCurrentRepetition());
		String before = text(random);
		String after = text(random);
		List<TextPiece> pieces = WordDifferences.between(before, after);
		assertThat(text(pieces, (piece) -> !piece.added())).isEqualTo(before);
		assertThat(text(pieces, (piece) -> !piece.removed())).isEqualTo(after);
		assertThat(pieces).noneMatch((piece) -> piece.text().isEmpty());
	}

	private static String text(Random random) {
		return IntStream.range(0, random.nextInt(12))
			.mapToObj((i) -> List.of("a", "b", " ", "  ", "\n", ".", "é", "😀").get(random.nextInt(8)))
			.collect(Collectors.joining());
	}

	private static String text(List<TextPiece> pieces, Predicate<TextPiece> wanted) {
		return pieces.stream().filter(wanted).map(TextPiece::text).collect(Collectors.joining());
	}

}
