package org.remit.questionnaire;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.remit.catalog.Example;
import org.remit.catalog.Questionnaire;

/**
 * An example as visitors see it: the case, and what the rules say to it.
 *
 * @param example the example
 * @param headline the verdict in words
 * @param href the result with the example's answers
 * @param alike how many answers it shares with the visitor
 */
public record Case(Example example, String headline, String href, int alike) {

	static List<Case> of(Visit visit, Assessor assessor) {
		Advice advice = new Advice(visit.edition().catalog());
		return visit.questionnaire().examples().stream().map((example) -> {
			Answers answers = Answers.of(visit.questionnaire(), example.answers());
			int alike = (int) answers.choices().stream().filter(visit.answers().choices()::contains).count();
			return new Case(example, advice.headline(assessor.verdict(answers)),
					new Visit(visit.edition(), visit.questionnaire(), answers).result(), alike);
		}).toList();
	}

	/** The sources that the stories rest on. */
	static Set<String> cited(Questionnaire questionnaire) {
		Set<String> cited = new TreeSet<>();
		questionnaire.examples().forEach((example) -> cited.addAll(example.story().sources()));
		return cited;
	}

}
