package org.remit.questionnaire;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.remit.catalog.Choice;
import org.remit.catalog.Condition;
import org.remit.catalog.Effect;
import org.remit.catalog.EffectKind;
import org.remit.catalog.Option;
import org.remit.catalog.Purpose;
import org.remit.catalog.Question;
import org.remit.catalog.Questionnaire;
import org.remit.catalog.Rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.remit.catalog.SmallCatalog.said;

/**
 * How scores become a verdict. A role is needed from 4 points; up to one point apart,
 * nobody can tell. Each rule holds for the one answer that all cases give.
 */
class ScaleTests {

	private final List<Rule> rules = new ArrayList<>();

	private Purpose purpose = Purpose.NEED;

	@Test
	void hiresNobodyBelowTheThreshold() {
		points("product-manager", 3).points("project-manager", 3);
		leadsTo("no-new-role");
	}

	@Test
	void hiresForARoleAtTheThreshold() {
		points("product-manager", 4);
		leadsTo("hire-one product-manager");
	}

	@Test
	void hiresForOneRoleIfTheNextIsFurtherOff() {
		points("product-manager", 5).points("project-manager", 3);
		leadsTo("hire-one product-manager");
	}

	@Test
	void cannotTellWhichIfTheNextIsCloseThoughNotNeeded() {
		points("product-manager", 4).points("project-manager", 3);
		leadsTo("too-close product-manager project-manager");
	}

	@Test
	void takesTheBestOfSeveralRivalsAndTheFirstOfEquals() {
		points("product-manager", 2).points("project-manager", 3).points("product-owner", 3).points("scrum-master", 4);
		leadsTo("too-close scrum-master project-manager");
	}

	@Test
	void takesNoRivalForWhomNothingSpeaks() {
		this.rules.add(weight("product-manager", 4));
		this.rules.add(weight("project-manager", 1));
		this.rules.add(weight("project-manager", -1));
		assertThat(verdict(4, 4)).isEqualTo("hire-one product-manager");
	}

	@Test
	void takesNoRivalThatTheTeamCanTakeOn() {
		points("product-manager", 4).points("project-manager", 3).effect(EffectKind.LEAN, "project-manager");
		leadsTo("hire-one product-manager");
	}

	@Test
	void hiresForSeveralRolesTheMostNeededFirst() {
		points("product-manager", 4).points("project-manager", 6).points("product-owner", 5);
		leadsTo("hire-several project-manager product-owner product-manager");
	}

	@Test
	void ordersEqualsAsTheCatalogueDoes() {
		points("product-owner", 4).points("project-manager", 4).points("product-manager", 4);
		leadsTo("hire-several product-manager project-manager product-owner");
	}

	@Test
	void hiresFirstWhomARuleBringsToTheFront() {
		points("product-manager", 4).points("project-manager", 6).effect(EffectKind.FIRST, "product-manager");
		leadsTo("hire-several product-manager project-manager");
	}

	@Test
	void doesNotBringARoleToTheFrontThatIsNotNeeded() {
		points("product-manager", 3).points("project-manager", 6).effect(EffectKind.FIRST, "product-manager");
		leadsTo("hire-one project-manager");
	}

	@Test
	void givesAllHatsToOnePersonIfSoArranged() {
		points("product-manager", 4).points("project-manager", 6).effect(EffectKind.COMBINE, null);
		leadsTo("combine project-manager product-manager");
	}

	@Test
	void hasNothingToCombineInOneRole() {
		points("product-manager", 6).effect(EffectKind.COMBINE, null);
		leadsTo("hire-one product-manager");
	}

	@Test
	void keepsRolesApartEvenIfSomethingSpeaksForOnePerson() {
		points("product-manager", 4).points("project-manager", 6)
			.effect(EffectKind.COMBINE, null)
			.effect(EffectKind.SEPARATE, null);
		leadsTo("hire-several project-manager product-manager");
	}

	@Test
	void leansOnTheTeamIfItCanTakeOnEveryNeededRole() {
		points("product-manager", 4).points("project-manager", 6)
			.effect(EffectKind.LEAN, "product-manager")
			.effect(EffectKind.LEAN, "project-manager");
		leadsTo("lean-on-team project-manager product-manager");
	}

	@Test
	void hiresForWhatTheTeamCannotTakeOn() {
		points("product-manager", 4).points("project-manager", 6).effect(EffectKind.LEAN, "project-manager");
		leadsTo("hire-one product-manager");
	}

	@Test
	void leansOnNobodyForARoleThatIsNotNeeded() {
		points("product-manager", 3).effect(EffectKind.LEAN, "product-manager");
		leadsTo("no-new-role");
	}

	@Test
	void changesNothingByAWarning() {
		points("product-manager", 4).effect(EffectKind.CAUTION, null).effect(EffectKind.COACHING, null);
		leadsTo("hire-one product-manager");
	}

	@Test
	void namesTheRolesThatSuitAPersonBestFirst() {
		this.purpose = Purpose.FIT;
		points("product-manager", 4).points("project-manager", 6).points("product-owner", 3);
		leadsTo("fit project-manager product-manager");
	}

	@Test
	void mayFindThatNoRoleSuitsAPersonWell() {
		this.purpose = Purpose.FIT;
		points("product-manager", 3);
		leadsTo("fit");
	}

	private ScaleTests points(String role, int points) {
		this.rules.add(weight(role, points));
		return this;
	}

	private ScaleTests effect(EffectKind kind, String role) {
		this.rules.add(rule(new Effect(kind, role, 0)));
		return this;
	}

	private Rule weight(String role, int points) {
		return rule(new Effect(EffectKind.WEIGHT, role, points));
	}

	private Rule rule(Effect effect) {
		return new Rule("r" + this.rules.size(), new Condition(List.of(new Choice("so", "yes")), List.of(), List.of()),
				effect, said("So.", "S0"));
	}

	private void leadsTo(String expected) {
		assertThat(verdict(4, 1)).isEqualTo(expected);
	}

	private String verdict(int neededFrom, int closeWithin) {
		Question question = new Question("so", "Is it so?", null, false, Condition.ALWAYS,
				Arrays.asList(new Option("yes", "Yes", null)));
		Questionnaire questionnaire = new Questionnaire("scale", this.purpose, "Scale", "Scale.", neededFrom,
				closeWithin, List.of(question), this.rules, List.of());
		Verdict verdict = new Assessor(questionnaire, RandomQuestionnaire.catalog(questionnaire))
			.verdict(Answers.of(questionnaire, List.of(new Choice("so", "yes"))));
		return (verdict.kind() + " " + String.join(" ", verdict.roles())).strip();
	}

}
