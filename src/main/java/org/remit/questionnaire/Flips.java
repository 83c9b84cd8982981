package org.remit.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.stream.Stream;

/**
 * Looks for other answers that alter a verdict: every other answer to one question, and
 * only if none of these does, the first pair of questions.
 */
final class Flips {

	/** Of somebody who did not look. */
	static final Flips NONE = new Flips();

	private final List<FlipPoint> saying = new ArrayList<>();

	private final List<FlipPoint> takingBack = new ArrayList<>();

	private int alternatives;

	private int altering;

	private Flips() {
	}

	Flips(OtherAnswers others, long verdict) {
		for (int question = 0; question < others.questions(); question++) {
			if (others.isAsked(question)) {
				single(others, question, verdict);
			}
		}
		if (this.saying.isEmpty()) {
			pair(others, (code) -> code != verdict).ifPresent(this.saying::add);
		}
	}

	private void single(OtherAnswers others, int question, long verdict) {
		for (long choice : others.to(question)) {
			boolean saying = others.isSaying(question, choice);
			this.alternatives += saying ? 1 : 0;
			long code = others.verdict(question, choice);
			if (code != verdict) {
				this.altering += (saying && !Scale.isAlike(code, verdict)) ? 1 : 0;
				(saying ? this.saying : this.takingBack)
					.add(new FlipPoint(List.of(others.change(question, choice)), others.decode(code)));
			}
		}
	}

	/**
	 * The first pair of other answers that leads to a verdict, and of these the one that
	 * changes the fewest answers already given. A second question may be one that is
	 * asked only after the first has changed.
	 */
	static Optional<FlipPoint> pair(OtherAnswers others, LongPredicate wanted) {
		FlipPoint best = null;
		int fewest = 3;
		for (int first = 0; first < others.questions(); first++) {
			if (!others.isAsked(first)) {
				continue;
			}
			for (long choice : others.to(first)) {
				for (int second = first + 1; others.isSaying(first, choice) && second < others.questions(); second++) {
					int given = (others.isOpen(first) ? 0 : 1) + (others.isOpen(second) ? 0 : 1);
					for (long other : (given < fewest) ? others.to(second) : new long[0]) {
						if (others.isSaying(second, other)
								&& wanted.test(others.verdict(first, choice, second, other))) {
							fewest = given;
							best = new FlipPoint(List.of(others.change(first, choice), others.change(second, other)),
									others.decode(others.verdict(first, choice, second, other)));
							break;
						}
					}
				}
			}
		}
		return Optional.ofNullable(best);
	}

	/** First those that say something else, then those that take an answer back. */
	List<FlipPoint> points() {
		return Stream.concat(this.saying.stream(), this.takingBack.stream()).toList();
	}

	/** How many other single answers there are that say something. */
	int alternatives() {
		return this.alternatives;
	}

	/** How many of these alter the verdict, or for a fit the role that suits best. */
	int altering() {
		return this.altering;
	}

}
