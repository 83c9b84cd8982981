package org.remit.questionnaire;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.remit.catalog.Catalog;
import org.remit.catalog.Questionnaire;
import org.remit.catalog.Rule;
import org.remit.catalog.SmallCatalog;
import org.remit.web.Link;

import static org.assertj.core.api.Assertions.assertThat;

class FindingLineTests {

	private final Catalog catalog = SmallCatalog.catalog();

	private final Questionnaire small = this.catalog.questionnaires().get(0);

	@Test
	void saysInWordsWhichRuleOnlyAddsToWhichOther() {
		Rule slip = this.small.rules().get(1);
		List<Rule> rules = new ArrayList<>(this.small.rules());
		rules.add(new Rule("slip-again", slip.when(), slip.effect(), SmallCatalog.said("They slip again.", "S1")));
		Questionnaire questionnaire = with(rules);
		Analysis analysis = Analyst.analyse(new Assessor(questionnaire, this.catalog), Analyst.BUDGET);
		FindingLine line = FindingLine.adding(analysis, questionnaire, this.catalog).get(0);
		assertThat(line.about()).isEqualTo(new Link("3 points for project manager: Dates slip.", "#rule-dates-slip"));
		assertThat(line.other())
			.isEqualTo(new Link("3 points for project manager: They slip again.", "#rule-slip-again"));
		assertThat(FindingLine.idle(analysis, questionnaire, this.catalog)).extracting(FindingLine::about)
			.doesNotContain(line.about());
	}

	@Test
	void saysInWordsWhatNeverMatters() {
		Questionnaire questionnaire = with(this.small.rules().subList(1, 2));
		Analysis analysis = Analyst.analyse(new Assessor(questionnaire, this.catalog), Analyst.BUDGET);
		assertThat(FindingLine.idle(analysis, questionnaire, this.catalog)).extracting(FindingLine::about)
			.contains(new Link("“Nobody sets a direction” as an answer to “What goes wrong?”", "#question-trouble"),
					new Link("“Who orders the backlog?”", "#question-sprints"));
	}

	private Questionnaire with(List<Rule> rules) {
		return new Questionnaire(this.small.slug(), this.small.purpose(), this.small.title(), this.small.introduction(),
				this.small.neededFrom(), this.small.closeWithin(), this.small.questions(), rules, List.of());
	}

}
