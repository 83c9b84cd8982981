package org.remit.questionnaire;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.remit.catalog.Catalog;
import org.remit.catalog.Choice;
import org.remit.catalog.Condition;
import org.remit.catalog.EffectKind;
import org.remit.catalog.Purpose;
import org.remit.catalog.Question;
import org.remit.catalog.Questionnaire;
import org.remit.catalog.Role;
import org.remit.catalog.Rule;
import org.remit.catalog.VerdictKind;
import org.remit.questionnaire.Analysis.Finding;
import org.remit.questionnaire.Analysis.Finding.Kind;

/**
 * What a questionnaire's rules mean, written down as plainly as possible and without a
 * thought for speed: every path is walked, every rule read again each time. Shares no
 * code with the engine, so that it can be held against it.
 */
final class BruteForce {

	private final Questionnaire questionnaire;

	private final List<String> roles;

	private final List<Set<Choice>> paths = new ArrayList<>();

	private final Map<Set<Choice>, Verdict> verdicts = new HashMap<>();

	BruteForce(Questionnaire questionnaire, Catalog catalog) {
		this.questionnaire = questionnaire;
		this.roles = catalog.roles().stream().map(Role::slug).toList();
		walk(0, Set.of());
		this.paths.forEach((path) -> this.verdicts.put(path, verdict(path, questionnaire.rules())));
	}

	private void walk(int question, Set<Choice> before) {
		if (question == this.questionnaire.questions().size()) {
			this.paths.add(before);
			return;
		}
		Question next = this.questionnaire.questions().get(question);
		for (Set<Choice> answer : holds(next.askedWhen(), before) ? answers(next) : List.of(Set.<Choice>of())) {
			walk(question + 1, union(before, answer));
		}
	}

	/** Every set of answers that somebody can give. */
	List<Set<Choice>> paths() {
		return this.paths;
	}

	/** Every answer to a question; not sure is the empty one. */
	static List<Set<Choice>> answers(Question question) {
		List<Set<Choice>> answers = new ArrayList<>(List.of(Set.of()));
		for (var option : question.options()) {
			Choice choice = new Choice(question.key(), option.key());
			List<Set<Choice>> extended = question.multiple() ? List.copyOf(answers) : List.of(Set.of());
			extended.forEach((answer) -> answers.add(union(answer, Set.of(choice))));
		}
		return answers;
	}

	static boolean holds(Condition condition, Set<Choice> answers) {
		boolean all = answers.containsAll(condition.allOf());
		boolean any = condition.anyOf().isEmpty() || !disjoint(condition.anyOf(), answers);
		return all && any && disjoint(condition.noneOf(), answers);
	}

	private static boolean disjoint(Collection<Choice> some, Collection<Choice> others) {
		return some.stream().noneMatch(others::contains);
	}

	/** The same answers but to one question; what is no longer asked is dropped. */
	Set<Choice> change(Set<Choice> path, Question question, Set<Choice> answer) {
		Set<Choice> wanted = new HashSet<>(path);
		wanted.removeIf((choice) -> choice.question().equals(question.key()));
		wanted.addAll(answer);
		return effective(wanted);
	}

	Set<Choice> effective(Set<Choice> wanted) {
		Set<Choice> kept = new HashSet<>();
		for (Question question : this.questionnaire.questions()) {
			if (holds(question.askedWhen(), kept)) {
				wanted.stream().filter((choice) -> choice.question().equals(question.key())).forEach(kept::add);
			}
		}
		return kept;
	}

	static Set<Choice> to(Question question, Set<Choice> path) {
		Set<Choice> answer = new HashSet<>(path);
		answer.removeIf((choice) -> !choice.question().equals(question.key()));
		return answer;
	}

	Verdict verdict(Set<Choice> path) {
		return this.verdicts.get(path);
	}

	int score(String role, Set<Choice> path, List<Rule> rules) {
		return holding(path, rules).filter((rule) -> rule.effect().kind() == EffectKind.WEIGHT)
			.filter((rule) -> role.equals(rule.effect().role()))
			.mapToInt((rule) -> rule.effect().points())
			.sum();
	}

	private static Stream<Rule> holding(Set<Choice> path, List<Rule> rules) {
		return rules.stream().filter((rule) -> holds(rule.when(), path));
	}

	private static boolean has(EffectKind kind, String role, Set<Choice> path, List<Rule> rules) {
		return holding(path, rules).map(Rule::effect)
			.anyMatch((effect) -> effect.kind() == kind && (role == null || role.equals(effect.role())));
	}

	Verdict verdict(Set<Choice> path, List<Rule> rules) {
		Map<String, Integer> scores = new HashMap<>();
		this.roles.forEach((role) -> scores.put(role, score(role, path, rules)));
		List<String> needed = this.roles.stream()
			.filter((role) -> scores.get(role) >= this.questionnaire.neededFrom())
			.sorted(Comparator.<String, Boolean>comparing((role) -> !has(EffectKind.FIRST, role, path, rules))
				.thenComparing(scores::get, Comparator.reverseOrder())
				.thenComparing(this.roles::indexOf))
			.toList();
		if (this.questionnaire.purpose() == Purpose.FIT) {
			return new Verdict(VerdictKind.FIT, needed);
		}
		if (needed.isEmpty()) {
			return new Verdict(VerdictKind.NO_NEW_ROLE, List.of());
		}
		List<String> hired = needed.stream().filter((role) -> !has(EffectKind.LEAN, role, path, rules)).toList();
		if (hired.isEmpty()) {
			return new Verdict(VerdictKind.LEAN_ON_TEAM, needed);
		}
		if (hired.size() > 1) {
			boolean together = has(EffectKind.COMBINE, null, path, rules)
					&& !has(EffectKind.SEPARATE, null, path, rules);
			return new Verdict(together ? VerdictKind.COMBINE : VerdictKind.HIRE_SEVERAL, hired);
		}
		String only = hired.get(0);
		return this.roles.stream()
			.filter((role) -> !role.equals(only) && !has(EffectKind.LEAN, role, path, rules))
			.filter((role) -> scores.get(role) > 0)
			.min(Comparator.<String, Integer>comparing(scores::get, Comparator.reverseOrder())
				.thenComparing(this.roles::indexOf))
			.filter((rival) -> scores.get(only) - scores.get(rival) <= this.questionnaire.closeWithin())
			.map((rival) -> new Verdict(VerdictKind.TOO_CLOSE, List.of(only, rival)))
			.orElse(new Verdict(VerdictKind.HIRE_ONE, List.of(only)));
	}

	/** Whether the two highest scores are equal and above 0. */
	boolean isTie(Set<Choice> path) {
		List<Integer> scores = this.roles.stream()
			.map((role) -> score(role, path, this.questionnaire.rules()))
			.sorted(Comparator.reverseOrder())
			.toList();
		return scores.get(0) > 0 && scores.get(0).equals(scores.get(1));
	}

	/** Everything that an editor should look at. */
	Set<Finding> findings() {
		Set<Finding> findings = new LinkedHashSet<>();
		for (Question question : this.questionnaire.questions()) {
			if (this.paths.stream().noneMatch((path) -> holds(question.askedWhen(), path))) {
				findings.add(new Finding(Kind.UNREACHABLE_QUESTION, question.key(), null));
				continue;
			}
			Set<Choice> matters = matters(question);
			if (matters.isEmpty()) {
				findings.add(new Finding(Kind.DEAD_QUESTION, question.key(), null));
				continue;
			}
			question.options()
				.stream()
				.map((option) -> new Choice(question.key(), option.key()))
				.filter((choice) -> !matters.contains(choice))
				.forEach((choice) -> findings.add(Finding.ofChoice(Kind.DEAD_OPTION, choice)));
		}
		for (Rule rule : this.questionnaire.rules()) {
			findings(rule, findings);
		}
		return findings;
	}

	private void findings(Rule rule, Set<Finding> findings) {
		List<Set<Choice>> held = this.paths.stream().filter((path) -> holds(rule.when(), path)).toList();
		if (held.isEmpty()) {
			findings.add(Finding.ofRule(Kind.CONTRADICTORY_RULE, rule.key()));
			return;
		}
		if (rule.effect().kind() == EffectKind.COACHING || rule.effect().kind() == EffectKind.CAUTION) {
			return;
		}
		List<Rule> others = this.questionnaire.rules().stream().filter((other) -> other != rule).toList();
		if (held.stream().allMatch((path) -> verdict(path, others).equals(verdict(path)))) {
			findings.add(Finding.ofRule(Kind.DEAD_RULE, rule.key()));
		}
		others.stream()
			.filter((other) -> sameEffect(rule, other))
			.filter((other) -> held.stream().allMatch((path) -> holds(other.when(), path)))
			.forEach((other) -> findings.add(new Finding(Kind.SUBSUMED_RULE, rule.key(), other.key())));
	}

	private static boolean sameEffect(Rule one, Rule other) {
		return one.effect().kind() == other.effect().kind()
				&& Objects.equals(one.effect().role(), other.effect().role())
				&& Integer.signum(one.effect().points()) == Integer.signum(other.effect().points());
	}

	private List<Object> outcome(Set<Choice> path) {
		List<Rule> warnings = holding(path, this.questionnaire.rules())
			.filter((rule) -> rule.effect().kind() == EffectKind.COACHING || rule.effect().kind() == EffectKind.CAUTION)
			.toList();
		return List.of(verdict(path), warnings);
	}

	/*
	 * An option matters if the verdict or the warnings are ever altered by choosing it in
	 * place of another answer, or another in place of it; where several may be chosen, by
	 * adding it or leaving it away.
	 */
	private Set<Choice> matters(Question question) {
		Set<Choice> matters = new HashSet<>();
		for (Set<Choice> path : this.paths) {
			if (holds(question.askedWhen(), path)) {
				Set<Choice> given = to(question, path);
				for (Set<Choice> other : answers(question)) {
					Set<Choice> changed = new HashSet<>(union(given, other));
					changed.removeIf((choice) -> given.contains(choice) && other.contains(choice));
					if ((!question.multiple() || changed.size() == 1)
							&& !outcome(change(path, question, other)).equals(outcome(path))) {
						matters.addAll(changed);
					}
				}
			}
		}
		return matters;
	}

	private static Set<Choice> union(Set<Choice> some, Set<Choice> others) {
		Set<Choice> union = new HashSet<>(some);
		union.addAll(others);
		return Set.copyOf(union);
	}

}
