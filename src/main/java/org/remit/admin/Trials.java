package org.remit.admin;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.remit.catalog.Example;
import org.remit.questionnaire.Answers;
import org.remit.questionnaire.Assessor;
import org.remit.questionnaire.Trial;
import org.remit.questionnaire.Verdict;

/**
 * The working copy's examples, put to its rules and to the published ones.
 *
 * @param lines an example each
 * @param failing how many get another verdict than they should
 * @param changed how many get another verdict than by the published rules
 */
record Trials(List<Line> lines, long failing, long changed) {

	static Trials of(Rehearsal rehearsal, Telling telling) {
		List<Line> lines = new ArrayList<>();
		for (Trial trial : rehearsal.after().trials()) {
			Example example = trial.example();
			Assessor before = rehearsal.before();
			Verdict then = (before != null) ? before.verdict(Answers.of(before.questionnaire(), example.answers()))
					: null;
			Answers answers = Answers.of(rehearsal.after().questionnaire(), example.answers());
			lines.add(new Line(example.title(), telling.now(new Verdict(example.verdict(), example.roles())),
					telling.now(trial.verdict()), trial.passes(),
					(then == null || then.equals(trial.verdict())) ? null : telling.then(then),
					rehearsal.tried(answers)));
		}
		return new Trials(List.copyOf(lines), lines.stream().filter((line) -> !line.passes()).count(),
				lines.stream().filter((line) -> line.before() != null).count());
	}

	/**
	 * Only those that get another verdict than they should, or than by the published
	 * rules.
	 */
	Trials noteworthy() {
		return new Trials(this.lines.stream().filter((line) -> !line.passes() || line.before() != null).toList(),
				this.failing, this.changed);
	}

	/**
	 * One example.
	 *
	 * @param title the example
	 * @param expected the verdict that it should get
	 * @param now the verdict that it gets
	 * @param passes whether they are the same
	 * @param before the verdict by the published rules if it is another, or {@code null}
	 * @param href where it can be tried
	 */
	record Line(String title, String expected, String now, boolean passes, @Nullable String before, String href) {

	}

}
