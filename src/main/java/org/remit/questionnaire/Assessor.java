package org.remit.questionnaire;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.remit.catalog.Catalog;
import org.remit.catalog.Choice;
import org.remit.catalog.EffectKind;
import org.remit.catalog.Questionnaire;
import org.remit.catalog.Role;
import org.remit.catalog.Rule;
import org.remit.catalog.VerdictKind;

/** Evaluates answers to one questionnaire. Immutable; may be shared between threads. */
public final class Assessor {

	private static final Comparator<Contribution> WEIGHTIEST_FIRST = Comparator
		.comparing((Contribution one) -> one.points() < 0)
		.thenComparing((one) -> -Math.abs(one.points()));

	private final Questionnaire questionnaire;

	private final List<Role> roles;

	private final RuleTable table;

	private final Scale scale;

	/** Keys of the questions that each rule looks at. */
	private final Map<String, Set<String>> lookedAt = new HashMap<>();

	/**
	 * Prepares the rules.
	 * @param questionnaire the questionnaire
	 * @param catalog the content that it is part of
	 */
	public Assessor(Questionnaire questionnaire, Catalog catalog) {
		this.questionnaire = questionnaire;
		this.table = new RuleTable(questionnaire, catalog.roles().stream().map(Role::slug).toList());
		this.roles = catalog.roles(this.table.roles());
		this.scale = new Scale(this.table);
		for (Rule rule : questionnaire.rules()) {
			this.lookedAt.put(rule.key(),
					rule.when().choices().stream().map(Choice::question).collect(Collectors.toSet()));
		}
	}

	/**
	 * Evaluates answers without explaining them.
	 * @param answers the answers
	 * @return the verdict
	 */
	public Verdict verdict(Answers answers) {
		return this.scale.decode(code(this.table.encode(answers), new int[this.roles.size()]));
	}

	/**
	 * Evaluates answers and explains the verdict, all but what would change it.
	 * @param answers the answers
	 * @return the assessment, without flip points and without what would settle it; its
	 * firmness counts open questions only
	 */
	public Assessment assess(Answers answers) {
		return assess(answers, false);
	}

	/**
	 * Evaluates answers and explains the verdict.
	 * @param answers the answers
	 * @return the assessment
	 */
	public Assessment explain(Answers answers) {
		return assess(answers, true);
	}

	/**
	 * Puts the questionnaire's examples to its rules.
	 * @return each example with the verdict that it gets, in order
	 */
	public List<Trial> trials() {
		return this.questionnaire.examples()
			.stream()
			.map((example) -> new Trial(example, verdict(Answers.of(this.questionnaire, example.answers()))))
			.toList();
	}

	/**
	 * The questionnaire.
	 * @return the one whose rules this evaluates
	 */
	public Questionnaire questionnaire() {
		return this.questionnaire;
	}

	RuleTable table() {
		return this.table;
	}

	Scale scale() {
		return this.scale;
	}

	private Assessment assess(Answers answers, boolean flips) {
		long[] bits = this.table.encode(answers);
		int[] points = new int[this.roles.size()];
		long flags = this.table.sum(bits, points);
		long code = this.scale.verdict(points, flags);
		List<Rule> holding = this.table.holding(bits).toList();
		Verdict verdict = this.scale.decode(code);
		OtherAnswers others = new OtherAnswers(this.table, this.scale, bits);
		Flips found = flips ? new Flips(others, code) : Flips.NONE;
		List<Answered> asked = this.questionnaire.questions()
			.stream()
			.filter(answers::ask)
			.map((question) -> new Answered(question, answers.to(question)))
			.toList();
		List<Answered> given = asked.stream().filter((one) -> !one.options().isEmpty()).toList();
		return new Assessment(this.questionnaire, answers, verdict, scores(points, holding, given), lean(points, flags),
				holding.stream().filter((rule) -> isShaping(rule, points, flags, code)).toList(),
				holding.stream().filter((rule) -> isOverruled(rule, verdict)).toList(),
				holding.stream().filter(Assessor::isWarning).toList(), found.points(),
				flips ? Settlement.of(verdict, found.points(), others) : List.of(),
				new Footing(asked.size(), asked.size() - given.size(), found.alternatives(), found.altering()));
	}

	private long code(long[] bits, int[] points) {
		return this.scale.verdict(points, this.table.sum(bits, points));
	}

	private List<Score> scores(int[] points, List<Rule> holding, List<Answered> given) {
		List<Score> scores = new ArrayList<>();
		for (int place = 0; place < points.length; place++) {
			Role role = this.roles.get(place);
			List<Contribution> contributions = holding.stream()
				.filter((rule) -> rule.effect().kind() == EffectKind.WEIGHT && role.is(rule.effect().role()))
				.map((rule) -> new Contribution(rule, looked(rule, given)))
				.sorted(WEIGHTIEST_FIRST)
				.toList();
			scores.add(new Score(role, points[place], band(points[place]), contributions));
		}
		scores.sort(Comparator.comparingInt(Score::points).reversed());
		return List.copyOf(scores);
	}

	private List<Answered> looked(Rule rule, List<Answered> given) {
		Set<String> questions = this.lookedAt.getOrDefault(rule.key(), Set.of());
		return given.stream().filter((one) -> questions.contains(one.question().key())).toList();
	}

	private Score.Band band(int points) {
		if (points >= this.questionnaire.neededFrom()) {
			return Score.Band.STRONG;
		}
		boolean close = points > 0 && points >= this.questionnaire.neededFrom() - this.questionnaire.closeWithin();
		return close ? Score.Band.FAIR : Score.Band.WEAK;
	}

	private List<Role> lean(int[] points, long flags) {
		long leaned = this.scale.leaned(flags);
		List<Role> lean = new ArrayList<>();
		for (int place = 0; place < points.length; place++) {
			if ((leaned & (1L << place)) != 0 && points[place] >= this.questionnaire.neededFrom()) {
				lean.add(this.roles.get(place));
			}
		}
		return lean;
	}

	/*
	 * Without it the verdict would be another. That people are separate is the rule, and
	 * still worth a reason where several are hired.
	 */
	private boolean isShaping(Rule rule, int[] points, long flags, long code) {
		long flag = this.table.flag(rule.effect());
		boolean separate = rule.effect().kind() == EffectKind.SEPARATE && Scale.kind(code) == VerdictKind.HIRE_SEVERAL;
		return flag != 0 && (separate || this.scale.verdict(points, flags & ~flag) != code);
	}

	private static boolean isOverruled(Rule rule, Verdict verdict) {
		return rule.effect().kind() == EffectKind.COMBINE && verdict.kind() == VerdictKind.HIRE_SEVERAL;
	}

	private static boolean isWarning(Rule rule) {
		return rule.effect().kind() == EffectKind.CAUTION || rule.effect().kind() == EffectKind.COACHING;
	}

}
