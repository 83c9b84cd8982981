package org.remit.content;

import java.util.List;

import org.remit.catalog.Condition;
import org.remit.catalog.InvalidCatalogException;
import org.remit.catalog.Option;
import org.remit.catalog.Purpose;
import org.remit.catalog.Question;
import org.remit.catalog.Questionnaire;

/**
 * A questionnaire without its questions, rules and examples, which are edited one by one.
 *
 * @param slug its part of an address
 * @param purpose what it finds out
 * @param title its title
 * @param introduction what it is, for somebody about to start
 * @param neededFrom the score from which a role is needed, or suits well; at least 1
 * @param closeWithin a difference up to which nobody can tell; at least 0
 */
public record QuestionnaireHead(String slug, Purpose purpose, String title, String introduction, int neededFrom,
		int closeWithin) {

	private static final Question ANY = new Question("any", "?", null, false, Condition.ALWAYS,
			List.of(new Option("any", "?", null)));

	/**
	 * Checks what a questionnaire checks.
	 * @throws InvalidCatalogException with all problems, if there are any
	 */
	public QuestionnaireHead {
		new Questionnaire(slug, purpose, title, introduction, neededFrom, closeWithin, List.of(ANY), List.of(),
				List.of());
	}

	static QuestionnaireHead of(Questionnaire whole) {
		return new QuestionnaireHead(whole.slug(), whole.purpose(), whole.title(), whole.introduction(),
				whole.neededFrom(), whole.closeWithin());
	}

}
