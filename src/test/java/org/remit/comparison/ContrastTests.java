package org.remit.comparison;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class ContrastTests {

	private static final Set<String> NOTHING = Set.of();

	static Stream<Arguments> contrasts() {
		return Stream.of(arguments("the same of both", List.of(Set.of("a"), Set.of("a")), Contrast.SAME),
				arguments("the same in another order", List.of(Set.of("a", "b"), Set.of("b", "a")), Contrast.SAME),
				arguments("something else of each", List.of(Set.of("a"), Set.of("b")), Contrast.DIFFERENT),
				arguments("more of one", List.of(Set.of("a"), Set.of("a", "b")), Contrast.DIFFERENT),
				arguments("one of three differs", List.of(Set.of("a"), Set.of("a"), Set.of("b")), Contrast.DIFFERENT),
				arguments("nothing of one", List.of(Set.of("a"), NOTHING), Contrast.UNKNOWN),
				arguments("nothing of one, the same of the others", List.of(Set.of("a"), NOTHING, Set.of("a")),
						Contrast.UNKNOWN),
				arguments("nothing of one, the others differ", List.of(Set.of("a"), NOTHING, Set.of("b")),
						Contrast.DIFFERENT),
				arguments("nothing of any", List.of(NOTHING, NOTHING), Contrast.UNKNOWN));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("contrasts")
	void comparesWhatIsSaid(String name, List<Set<String>> said, Contrast contrast) {
		assertThat(Contrast.of(said)).isEqualTo(contrast);
	}

	@Test
	void isTalliedByItsSort() {
		Tally tally = Tally.of(List.of(Contrast.SAME, Contrast.DIFFERENT, Contrast.UNKNOWN, Contrast.DIFFERENT,
				Contrast.UNKNOWN, Contrast.UNKNOWN));
		assertThat(tally).isEqualTo(new Tally(6, 2, 1));
		assertThat(tally.of(Show.ALL)).isEqualTo(6);
		assertThat(tally.of(Show.DIFFERENCES)).isEqualTo(2);
		assertThat(tally.of(Show.COMMON)).isEqualTo(1);
		assertThat(tally.unknown()).isEqualTo(3);
	}

	@Test
	void isTalliedAsNothingWhereThereIsNothing() {
		assertThat(Tally.of(List.of())).isEqualTo(new Tally(0, 0, 0));
	}

}
