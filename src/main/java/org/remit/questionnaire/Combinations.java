package org.remit.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Goes through all answers to a few questions, where there are not too many. */
final class Combinations {

	private final RuleTable table;

	private final int most;

	/**
	 * Prepares a search.
	 * @param table knows the questions
	 * @param most the greatest number of combinations that are gone through
	 */
	Combinations(RuleTable table, int most) {
		this.table = table;
		this.most = most;
	}

	/** Whether a condition ever holds; nothing if there are too many combinations. */
	Optional<Boolean> everHolds(RuleTable.Mask condition) {
		List<Integer> questions = new ArrayList<>();
		join(condition, questions);
		return find(questions, condition::holds);
	}

	/** Whether the one condition ever holds where the other does not. */
	Optional<Boolean> everHolds(RuleTable.Mask condition, RuleTable.Mask without) {
		List<Integer> questions = new ArrayList<>();
		join(condition, questions);
		join(without, questions);
		return find(questions, (answers) -> condition.holds(answers) && !without.holds(answers));
	}

	/** Whether any answers at all are such. */
	Optional<Boolean> find(Predicate<long[]> such) {
		return find(IntStream.range(0, this.table.questions()).boxed().toList(), such);
	}

	/*
	 * The questions that a condition looks at, and those that decide whether these are
	 * asked.
	 */
	private void join(RuleTable.Mask condition, List<Integer> questions) {
		for (int question = 0; question < this.table.questions(); question++) {
			if (this.table.looksAt(condition, question) && !questions.contains(question)) {
				questions.add(question);
				join(this.table.askedWhen(question), questions);
			}
		}
		questions.sort(null);
	}

	private Optional<Boolean> find(List<Integer> questions, Predicate<long[]> such) {
		double combinations = 1;
		for (int question : questions) {
			combinations *= this.table.possible(question).length;
		}
		return (combinations <= this.most) ? Optional.of(find(questions, 0, new long[this.table.words()], such))
				: Optional.empty();
	}

	private boolean find(List<Integer> questions, int at, long[] answers, Predicate<long[]> such) {
		if (at == questions.size()) {
			return such.test(answers);
		}
		int question = questions.get(at);
		for (long choice : this.table.possible(question)) {
			if (choice == 0 || this.table.askedWhen(question).holds(answers)) {
				this.table.choose(answers, question, choice);
				if (find(questions, at + 1, answers, such)) {
					return true;
				}
			}
		}
		this.table.clear(answers, question);
		return false;
	}

}
