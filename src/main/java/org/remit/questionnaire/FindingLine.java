package org.remit.questionnaire;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.remit.catalog.Catalog;
import org.remit.catalog.Option;
import org.remit.catalog.Question;
import org.remit.catalog.Questionnaire;
import org.remit.catalog.Rule;
import org.remit.questionnaire.Analysis.Finding;
import org.remit.questionnaire.Analysis.Finding.Kind;
import org.remit.web.Link;

/**
 * A finding as the page of the rules says it.
 *
 * @param about the rule, question or answer, with a link to where it stands on the page
 * @param what what was found
 * @param other the other rule of a pair, or {@code null}
 */
record FindingLine(Link about, String what, @Nullable Link other) {

	/** Rules, questions and answers that never matter, or of which that is not known. */
	static List<FindingLine> idle(Analysis analysis, Questionnaire questionnaire, Catalog catalog) {
		return lines(analysis, false, questionnaire, catalog);
	}

	/** Rules that hold only where another with the same sort of effect does. */
	static List<FindingLine> adding(Analysis analysis, Questionnaire questionnaire, Catalog catalog) {
		return lines(analysis, true, questionnaire, catalog);
	}

	private static List<FindingLine> lines(Analysis analysis, boolean adding, Questionnaire questionnaire,
			Catalog catalog) {
		return analysis.findings()
			.stream()
			.filter((finding) -> (finding.kind() == Kind.SUBSUMED_RULE) == adding)
			.map((finding) -> of(finding, questionnaire, catalog))
			.toList();
	}

	private static FindingLine of(Finding finding, Questionnaire questionnaire, Catalog catalog) {
		Optional<Rule> rule = rule(finding.key(), questionnaire);
		Optional<Question> question = questionnaire.question(finding.key());
		boolean ofRule = rule.isPresent() && (question.isEmpty() || finding.kind().isAboutRule());
		Link about = ofRule ? link(rule.get(), catalog)
				: new Link(words(question, finding), "#question-" + finding.key());
		Link other = rule(finding.other(), questionnaire).filter((one) -> ofRule)
			.map((one) -> link(one, catalog))
			.orElse(null);
		return new FindingLine(about, finding.kind().label(), other);
	}

	private static Optional<Rule> rule(@Nullable String key, Questionnaire questionnaire) {
		return questionnaire.rules().stream().filter((rule) -> rule.key().equals(key)).findFirst();
	}

	private static Link link(Rule rule, Catalog catalog) {
		return new Link(RuleWording.effect(rule.effect(), catalog) + ": " + rule.reason().text(),
				"#rule-" + rule.key());
	}

	private static String words(Optional<Question> question, Finding finding) {
		String text = question.map(Question::text).orElse(finding.key());
		return question.stream()
			.flatMap((one) -> one.options().stream())
			.filter((option) -> option.key().equals(finding.other()))
			.findFirst()
			.map(Option::text)
			.map((option) -> "“%s” as an answer to “%s”".formatted(option, text))
			.orElse("“" + text + "”");
	}

}
