package org.remit.admin;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.remit.catalog.Role;
import org.remit.catalog.VerdictKind;
import org.remit.questionnaire.Analysis;
import org.remit.questionnaire.Analysis.Finding;
import org.remit.questionnaire.Assessor;
import org.remit.web.Wording;

import org.springframework.stereotype.Component;

/**
 * What a change of rules would lose, and a publisher should know before readers do:
 * verdicts that nothing leads to any more, roles that no verdict names any more, and
 * rules that never hold (what is so in the published edition already is not told again);
 * and examples that come out wrong.
 */
@Component
class Misgivings {

	private final Workbench workbench;

	Misgivings(Workbench workbench) {
		this.workbench = workbench;
	}

	/**
	 * Looks for them; takes up to some seconds the first time that rules have changed.
	 * @param manuscript what is to be published
	 * @return the misgivings, none if no rule has changed
	 */
	List<Misgiving> about(Manuscript manuscript) {
		return Workbench.all(manuscript.published(), manuscript.next())
			.stream()
			.filter(Rehearsal::isChanged)
			.flatMap((rehearsal) -> about(rehearsal).stream())
			.toList();
	}

	private List<Misgiving> about(Rehearsal rehearsal) {
		Telling telling = new Telling(rehearsal);
		Assessor former = rehearsal.before();
		Analysis before = (former != null) ? this.workbench.analysis(rehearsal.published(), former) : null;
		Analysis after = this.workbench.analysis(rehearsal.next(), rehearsal.after());
		List<Misgiving> all = new ArrayList<>();
		if (after.obstacle() != null && (before == null || before.obstacle() == null)) {
			all.add(analysed(rehearsal, "The answers can no longer all be walked through, so nothing is proved."));
		}
		lostKinds(before, after).forEach((kind) -> all
			.add(analysed(rehearsal, "No answers lead to the verdict “%s” any more.".formatted(Telling.kind(kind)))));
		lostRoles(rehearsal, before, after).forEach((role) -> all
			.add(analysed(rehearsal, "No verdict names the role %s any more.".formatted(role.name()))));
		idleRules(before, after).forEach((finding) -> all
			.add(analysed(rehearsal, "This rule never holds: %s.".formatted(telling.finding(finding).subject()))));
		Trials trials = Trials.of(rehearsal, telling);
		if (trials.failing() > 0) {
			all.add(new Misgiving(rehearsal.title(), "%s another verdict than should be."
				.formatted(Wording.count(trials.failing(), "example gets", "examples get")), rehearsal.impact()));
		}
		return all;
	}

	private static Misgiving analysed(Rehearsal rehearsal, String what) {
		return new Misgiving(rehearsal.title(), what, rehearsal.analysis());
	}

	private static Set<VerdictKind> lostKinds(@Nullable Analysis before, Analysis after) {
		Set<VerdictKind> lost = EnumSet.noneOf(VerdictKind.class);
		lost.addAll(after.unreachable());
		if (before != null) {
			before.unreachable().forEach(lost::remove);
		}
		return lost;
	}

	private static List<Role> lostRoles(Rehearsal rehearsal, @Nullable Analysis before, Analysis after) {
		if (before == null || after.obstacle() != null) {
			return List.of();
		}
		return rehearsal.next()
			.catalog()
			.roles()
			.stream()
			.filter((role) -> before.roles().getOrDefault(role.slug(), 0.0) > 0)
			.filter((role) -> after.roles().getOrDefault(role.slug(), 0.0) == 0)
			.toList();
	}

	private static Stream<Finding> idleRules(@Nullable Analysis before, Analysis after) {
		List<Finding> known = (before != null) ? before.findings() : List.of();
		return after.findings()
			.stream()
			.filter((finding) -> finding.kind() == Finding.Kind.CONTRADICTORY_RULE)
			.filter((finding) -> !known.contains(finding));
	}

	/**
	 * One of them.
	 *
	 * @param questionnaire the title of the questionnaire that it is about
	 * @param what a sentence
	 * @param href where to look closer
	 */
	record Misgiving(String questionnaire, String what, String href) {

	}

}
