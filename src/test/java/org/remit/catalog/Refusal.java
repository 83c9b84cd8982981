package org.remit.catalog;

import java.util.List;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What tests say of content that is refused. */
final class Refusal {

	private Refusal() {
	}

	/**
	 * Asserts that something is refused for exactly the given reasons.
	 * @param made makes it
	 * @param problems each problem as {@code where: what}, in any order
	 */
	static void assertRefused(ThrowingCallable made, String... problems) {
		InvalidCatalogException refusal = catchThrowableOfType(InvalidCatalogException.class, made);
		assertThat(refusal).as("nothing was refused").isNotNull();
		List<String> found = refusal.problems().stream().map(Problem::toString).toList();
		assertThat(found).containsExactlyInAnyOrder(problems);
	}

}
