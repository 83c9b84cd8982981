package org.remit.team;

import java.util.List;
import java.util.Optional;

import org.remit.catalog.Catalog;
import org.remit.catalog.Choice;
import org.remit.catalog.Questionnaire;
import org.remit.questionnaire.Answers;

/**
 * A way from findings to the questionnaire that asks which role is needed.
 *
 * @param title the questionnaire's
 * @param href a path with the answers that follow
 * @param answers the answers
 */
record Referring(String title, String href, List<Answer> answers) {

	/** Nothing if this edition lacks the questionnaire or no answer follows. */
	static Optional<Referring> of(Findings findings, Catalog catalog) {
		Referral referral = Referral.of(findings);
		return catalog.questionnaire(Referral.QUESTIONNAIRE).flatMap((questionnaire) -> {
			Answers answers = referral.answers(questionnaire);
			if (answers.choices().isEmpty()) {
				return Optional.empty();
			}
			List<Answer> lines = referral.filled()
				.stream()
				.filter((filled) -> answers.choices().contains(filled.choice()))
				.flatMap((filled) -> answer(questionnaire, filled).stream())
				.toList();
			return Optional.of(new Referring(questionnaire.title(),
					"/questionnaires/%s/all?%s&from=team".formatted(questionnaire.slug(), answers.query()), lines));
		});
	}

	private static Optional<Answer> answer(Questionnaire questionnaire, Referral.Filled filled) {
		Choice choice = filled.choice();
		return questionnaire.question(choice.question())
			.flatMap((question) -> question.option(choice.option())
				.map((option) -> new Answer(question.text(), option.text(), filled.because())));
	}

	/**
	 * One answer that follows.
	 *
	 * @param question the question
	 * @param answer the answer
	 * @param because why it follows, in a sentence
	 */
	record Answer(String question, String answer, String because) {

	}

}
