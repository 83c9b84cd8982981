package org.remit.admin;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.remit.catalog.Catalog;
import org.remit.catalog.Questionnaire;
import org.remit.catalog.Role;
import org.remit.catalog.Rule;
import org.remit.catalog.VerdictKind;
import org.remit.questionnaire.Advice;
import org.remit.questionnaire.Analysis;
import org.remit.questionnaire.Analysis.Finding;
import org.remit.questionnaire.Answers;
import org.remit.questionnaire.Impact;
import org.remit.questionnaire.RuleWording;
import org.remit.questionnaire.Verdict;

/** Says in plain words what was worked out about a questionnaire's rules. */
final class Telling {

	private static final Map<VerdictKind, String> KINDS = new EnumMap<>(
			Map.of(VerdictKind.HIRE_ONE, "Hire for one role", VerdictKind.HIRE_SEVERAL,
					"Hire for several roles, in order", VerdictKind.COMBINE, "One person, several hats",
					VerdictKind.LEAN_ON_TEAM, "Lean on the team", VerdictKind.NO_NEW_ROLE, "No new role now",
					VerdictKind.TOO_CLOSE, "Too close to call", VerdictKind.FIT, "How well each role suits"));

	private final Rehearsal rehearsal;

	private final Advice now;

	private final Advice then;

	Telling(Rehearsal rehearsal) {
		this.rehearsal = rehearsal;
		this.now = new Advice(rehearsal.next().catalog());
		this.then = new Advice(rehearsal.published().catalog());
	}

	String now(Verdict verdict) {
		return this.now.headline(verdict);
	}

	String then(Verdict verdict) {
		return this.then.headline(verdict);
	}

	static String kind(VerdictKind kind) {
		return KINDS.getOrDefault(kind, kind.toString());
	}

	static String percent(double share) {
		return String.format(Locale.UK, (share > 0 && share < 0.001) ? "%.3f %%" : "%.1f %%", 100 * share);
	}

	static String count(long paths) {
		return String.format(Locale.UK, "%,d", paths);
	}

	/** Shares of the kinds of verdict, side by side. */
	static List<Shares> kinds(@Nullable Analysis before, Analysis after) {
		return shares((before != null) ? before.kinds() : Map.of(), after.kinds(), Telling::kind);
	}

	/** How often verdicts name each role, side by side. */
	List<Shares> roles(@Nullable Analysis before, Analysis after) {
		Catalog catalog = this.rehearsal.next().catalog();
		return shares((before != null) ? before.roles() : Map.of(), after.roles(),
				(slug) -> catalog.role(slug)
					.or(() -> this.rehearsal.published().catalog().role(slug))
					.map(Role::heading)
					.orElse(slug));
	}

	private static <T> List<Shares> shares(Map<T, Double> before, Map<T, Double> after, Function<T, String> words) {
		Set<T> all = new LinkedHashSet<>(after.keySet());
		all.addAll(before.keySet());
		return all.stream().map((of) -> {
			String then = before.containsKey(of) ? percent(before.getOrDefault(of, 0.0)) : "–";
			String now = after.containsKey(of) ? percent(after.getOrDefault(of, 0.0)) : "–";
			return new Shares(words.apply(of), then, now, !then.equals(now));
		}).toList();
	}

	/** A finding as a sentence, with a link to what it is about. */
	Line finding(Finding finding) {
		Questionnaire questionnaire = this.rehearsal.after().questionnaire();
		Optional<Rule> rule = rule(questionnaire, finding.key());
		boolean aboutQuestion = rule.isEmpty();
		String subject = aboutQuestion ? question(questionnaire, finding) : words(rule.get());
		String other = (finding.other() != null && !aboutQuestion) ? " (see “" + finding.other() + "”)" : "";
		return new Line(subject, finding.kind().label() + other + ".",
				item(aboutQuestion ? "questions" : "rules", finding.key()));
	}

	private static String question(Questionnaire questionnaire, Finding finding) {
		String option = finding.other();
		return questionnaire.question(finding.key())
			.map((question) -> "“" + question.text() + "”"
					+ ((option != null)
							? question.option(option).map((one) -> ", answer “" + one.text() + "”").orElse("") : ""))
			.orElse(finding.key());
	}

	/** What a change does, cause by cause. */
	Line cause(Impact.Cause cause, boolean exact) {
		String key = cause.rule();
		String what = cause.kind().label() + ((key != null) ? ": " + rule(key).orElse("“" + key + "”") : "");
		Long altered = cause.altered();
		String effect = (altered != null) ? "By itself it alters the verdict on %s %s.".formatted(count(altered),
				exact ? "paths" : "of the sampled paths") : "What it does by itself could not be counted.";
		Answers witness = cause.witness();
		return new Line(what, effect, (witness != null) ? this.rehearsal.tried(witness) : null);
	}

	/** A rule of either version in words. */
	Optional<String> rule(String key) {
		return rule(this.rehearsal.after().questionnaire(), key).map(this::words)
			.or(() -> Optional.ofNullable(this.rehearsal.before())
				.flatMap((before) -> rule(before.questionnaire(), key)
					.map((rule) -> words(rule, before.questionnaire(), this.rehearsal.published().catalog()))));
	}

	String words(Rule rule) {
		return words(rule, this.rehearsal.after().questionnaire(), this.rehearsal.next().catalog());
	}

	private static String words(Rule rule, Questionnaire questionnaire, Catalog catalog) {
		return "If %s: %s".formatted(new RuleWording(questionnaire.questions()).condition(rule.when()),
				RuleWording.effect(rule.effect(), catalog));
	}

	String item(String kind, String key) {
		return "/admin/content/" + kind + "/" + this.rehearsal.slug() + "~" + key;
	}

	private static Optional<Rule> rule(Questionnaire questionnaire, String key) {
		return questionnaire.rules().stream().filter((rule) -> rule.key().equals(key)).findFirst();
	}

	/**
	 * Two shares of the same.
	 *
	 * @param of what has the share
	 * @param before in the published edition
	 * @param after in the working copy
	 * @param changed whether they differ
	 */
	record Shares(String of, String before, String after, boolean changed) {

	}

	/**
	 * A statement about something.
	 *
	 * @param subject what it is about
	 * @param what the statement
	 * @param href where to look at it, or {@code null}
	 */
	record Line(String subject, String what, @Nullable String href) {

	}

}
