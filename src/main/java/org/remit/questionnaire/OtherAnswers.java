package org.remit.questionnaire;

import java.util.Arrays;
import java.util.ArrayList;
import java.util.List;

import org.remit.catalog.Option;
import org.remit.catalog.Question;

/**
 * Tries other answers than those that somebody gave. An answer to a question that several
 * options may answer is a set of options.
 */
final class OtherAnswers {

	private final RuleTable table;

	private final Scale scale;

	private final long[] given;

	private final long[] changed;

	private final int[] scores;

	OtherAnswers(RuleTable table, Scale scale, long[] given) {
		this.table = table;
		this.scale = scale;
		this.given = given;
		this.changed = new long[given.length];
		this.scores = new int[table.roles().size()];
	}

	int questions() {
		return this.table.questions();
	}

	int number(Question question) {
		return this.table.questionnaire().questions().indexOf(question);
	}

	boolean isAsked(int question) {
		return this.table.askedWhen(question).holds(this.given);
	}

	boolean isOpen(int question) {
		return this.table.chosen(this.given, question) == 0;
	}

	/** Every answer but the one given; not sure, too. */
	long[] to(int question) {
		long chosen = this.table.chosen(this.given, question);
		return Arrays.stream(this.table.possible(question)).filter((choice) -> choice != chosen).toArray();
	}

	/**
	 * Whether an answer says something. To choose none of several options does; to choose
	 * none where one is asked for is to take the answer back.
	 */
	boolean isSaying(int question, long choice) {
		return choice != 0 || this.table.isMultiple(question);
	}

	long verdict(int question, long choice) {
		return verdict(question, choice, -1, 0);
	}

	long verdict(int first, long choice, int second, long other) {
		System.arraycopy(this.given, 0, this.changed, 0, this.given.length);
		this.table.choose(this.changed, first, choice);
		if (second >= 0) {
			this.table.choose(this.changed, second, other);
		}
		this.table.restrict(this.changed);
		return this.scale.verdict(this.scores, this.table.sum(this.changed, this.scores));
	}

	Verdict decode(long verdict) {
		return this.scale.decode(verdict);
	}

	FlipPoint.Change change(int question, long choice) {
		Question asked = this.table.questionnaire().questions().get(question);
		List<Option> options = new ArrayList<>();
		for (int option = 0; option < asked.options().size(); option++) {
			if ((choice & (1L << option)) != 0) {
				options.add(asked.options().get(option));
			}
		}
		return new FlipPoint.Change(asked, options);
	}

}
