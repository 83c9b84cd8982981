package org.remit.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.remit.catalog.Choice;
import org.remit.catalog.Condition;

/** A choice that a condition looks at. */
@Embeddable
public class DraftChoice {

	@Enumerated(EnumType.STRING)
	private Clause clause;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "option_id")
	private DraftOption option;

	protected DraftChoice() {
	}

	private DraftChoice(Clause clause, DraftOption option) {
		this.clause = clause;
		this.option = option;
	}

	static List<DraftChoice> all(Condition condition, DraftQuestionnaire questionnaire) {
		List<DraftChoice> all = new ArrayList<>();
		condition.allOf().forEach((choice) -> all.add(new DraftChoice(Clause.ALL, questionnaire.option(choice))));
		condition.anyOf().forEach((choice) -> all.add(new DraftChoice(Clause.ANY, questionnaire.option(choice))));
		condition.noneOf().forEach((choice) -> all.add(new DraftChoice(Clause.NONE, questionnaire.option(choice))));
		return all;
	}

	static Condition condition(Collection<DraftChoice> choices) {
		return new Condition(choices(choices, Clause.ALL), choices(choices, Clause.ANY), choices(choices, Clause.NONE));
	}

	private static List<Choice> choices(Collection<DraftChoice> choices, Clause clause) {
		return choices.stream()
			.filter((choice) -> choice.clause == clause)
			.map((choice) -> choice.option)
			.sorted(Comparator.naturalOrder())
			.map(DraftOption::choice)
			.toList();
	}

	/** The part of a condition in which a choice stands. */
	enum Clause {

		ALL, ANY, NONE

	}

}
