package org.remit.questionnaire;

import java.util.List;
import java.util.stream.Collectors;

import org.remit.catalog.Option;
import org.remit.catalog.Question;

/**
 * A change of answers that would lead to another verdict.
 *
 * @param changes what would have been answered differently: one question, or two if no
 * single one alters the verdict
 * @param verdict the verdict then
 */
public record FlipPoint(List<Change> changes, Verdict verdict) {

	public FlipPoint {
		changes = List.copyOf(changes);
	}

	/**
	 * Whether this only takes an answer back, as if it were not known.
	 * @return true if a question of one answer would get none
	 */
	public boolean isTakingBack() {
		return this.changes.stream().anyMatch((change) -> change.options().isEmpty() && !change.question().multiple());
	}

	/**
	 * The other answers in words.
	 * @return the answer, or two in quotes, in the order of their questions
	 */
	public String answer() {
		return (this.changes.size() == 1) ? this.changes.get(0).answer()
				: this.changes.stream().map(Change::answer).collect(Collectors.joining("” and “", "“", "”"));
	}

	/* Choosing more on top of what is enough says nothing new. */
	boolean isSmallest(List<FlipPoint> others) {
		List<Option> options = this.changes.get(0).options();
		return this.changes.size() > 1 || others.stream()
			.map((other) -> other.changes().get(0).options())
			.noneMatch((other) -> other.size() < options.size() && options.containsAll(other));
	}

	/**
	 * Another answer to a question.
	 *
	 * @param question the question
	 * @param options the other options; none for not sure, or for none of several
	 */
	public record Change(Question question, List<Option> options) {

		public Change {
			options = List.copyOf(options);
		}

		/**
		 * The other answer in words.
		 * @return the options joined; {@code None of these}, or {@code Not sure}
		 */
		public String answer() {
			return (this.options.isEmpty() && this.question.multiple()) ? "None of these"
					: new Answered(this.question, this.options).answer();
		}

	}

}
