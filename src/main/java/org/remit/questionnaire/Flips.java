package org.remit.questionnaire;

import java.util.Arrays;
import java.util.ArrayList;
import java.util.List;

import org.remit.catalog.Question;

/**
 * Looks for other answers that alter a verdict: every other answer to one question, and
 * only if none of these does, the first pair of questions. An answer to a question that
 * several options may answer is a set of options.
 */
final class Flips {

	/** Of somebody who did not look. */
	static final Flips NONE = new Flips();

	private final List<FlipPoint> points = new ArrayList<>();

	private int alternatives;

	private int altering;

	private Flips() {
		this.alternatives = 1;
	}

	Flips(RuleTable table, Scale scale, long[] answers, long verdict) {
		Search search = new Search(table, scale, answers, verdict);
		for (int question = 0; question < table.questions(); question++) {
			if (table.askedWhen(question).holds(answers)) {
				single(search, question);
			}
		}
		if (this.points.isEmpty()) {
			pair(search);
		}
	}

	private void single(Search search, int question) {
		for (long choice : search.others(question)) {
			this.alternatives++;
			long code = search.verdict(question, choice);
			if (code != search.verdict) {
				this.altering++;
				this.points.add(new FlipPoint(List.of(search.change(question, choice)), search.scale.decode(code)));
			}
		}
	}

	/* A second question may be one that is asked only after the first has changed. */
	private void pair(Search search) {
		for (int first = 0; first < search.table.questions(); first++) {
			if (!search.table.askedWhen(first).holds(search.answers)) {
				continue;
			}
			for (long choice : search.others(first)) {
				for (int second = first + 1; second < search.table.questions(); second++) {
					for (long other : search.others(second)) {
						long code = search.verdict(first, choice, second, other);
						if (code != search.verdict) {
							this.points
								.add(new FlipPoint(List.of(search.change(first, choice), search.change(second, other)),
										search.scale.decode(code)));
							return;
						}
					}
				}
			}
		}
	}

	List<FlipPoint> points() {
		return List.copyOf(this.points);
	}

	/** How many other single answers there are. */
	int alternatives() {
		return this.alternatives;
	}

	/** How many of these alter the verdict. */
	int altering() {
		return this.altering;
	}

	private static final class Search {

		private final RuleTable table;

		private final Scale scale;

		private final long[] answers;

		private final long verdict;

		private final long[] changed;

		private final int[] scores;

		Search(RuleTable table, Scale scale, long[] answers, long verdict) {
			this.table = table;
			this.scale = scale;
			this.answers = answers;
			this.verdict = verdict;
			this.changed = new long[answers.length];
			this.scores = new int[table.roles().size()];
		}

		long[] others(int question) {
			long given = this.table.chosen(this.answers, question);
			return Arrays.stream(this.table.possible(question)).filter((choice) -> choice != given).toArray();
		}

		long verdict(int question, long choice) {
			return verdict(question, choice, -1, 0);
		}

		long verdict(int first, long choice, int second, long other) {
			System.arraycopy(this.answers, 0, this.changed, 0, this.answers.length);
			this.table.choose(this.changed, first, choice);
			if (second >= 0) {
				this.table.choose(this.changed, second, other);
			}
			this.table.restrict(this.changed);
			return this.scale.verdict(this.scores, this.table.sum(this.changed, this.scores));
		}

		FlipPoint.Change change(int question, long choice) {
			Question asked = this.table.questionnaire().questions().get(question);
			List<String> texts = new ArrayList<>();
			for (int option = 0; option < asked.options().size(); option++) {
				if ((choice & (1L << option)) != 0) {
					texts.add(asked.options().get(option).text());
				}
			}
			return new FlipPoint.Change(asked, texts);
		}

	}

}
