package org.remit.questionnaire;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.remit.catalog.Catalog;
import org.remit.catalog.EffectKind;
import org.remit.catalog.Purpose;
import org.remit.catalog.Questionnaire;
import org.remit.catalog.Role;
import org.remit.catalog.VerdictKind;
import org.remit.web.Wording;

/** Says a verdict in words. */
public final class Advice {

	/** How many reasons a paragraph has, unless more roles are named. */
	private static final int SPOKEN = 3;

	private final Catalog catalog;

	/**
	 * Prepares to speak of the roles of a catalogue.
	 * @param catalog where to find their names
	 */
	public Advice(Catalog catalog) {
		this.catalog = catalog;
	}

	/**
	 * The verdict as a headline, which states what to do.
	 * @param verdict the verdict
	 * @return for example {@code Hire a product manager}
	 */
	public String headline(Verdict verdict) {
		List<String> names = names(verdict);
		return switch (verdict.kind()) {
			case HIRE_ONE -> "Hire " + a(names.get(0));
			case HIRE_SEVERAL -> "Hire " + a(names.get(0)) + " first, then "
					+ Wording.list(names.subList(1, names.size()).stream().map(Advice::a).toList());
			case COMBINE -> "One person, %s named hats: %s".formatted(number(names.size()), Wording.list(names));
			case LEAN_ON_TEAM ->
				"Lean on the people you have for the work of " + Wording.list(names.stream().map(Advice::a).toList());
			case NO_NEW_ROLE -> "No new role now";
			case TOO_CLOSE -> "Too close to call: " + a(names.get(0)) + " or " + a(names.get(1));
			case FIT -> fit(names);
		};
	}

	/** The kinds of verdict in words. */
	static String kind(VerdictKind kind) {
		return switch (kind) {
			case HIRE_ONE -> "Hire one role";
			case HIRE_SEVERAL -> "Hire several, one after the other";
			case COMBINE -> "One person, several named hats";
			case LEAN_ON_TEAM -> "Lean on the people you have";
			case NO_NEW_ROLE -> "No new role now";
			case TOO_CLOSE -> "Too close to call between two";
			case FIT -> "How well each role suits";
		};
	}

	/** The headline of a result, which asks for answers where there are none. */
	String headline(Answers answers, Verdict verdict) {
		return answers.choices().isEmpty() ? "Answer some questions first" : headline(verdict);
	}

	private static String fit(List<String> names) {
		if (names.isEmpty()) {
			return "No role stands out yet";
		}
		if (names.size() == 1) {
			return capital(names.get(0)) + " suits you best";
		}
		return capital(Wording.list(names)) + " suit you well";
	}

	/** What the kind of verdict means, in a sentence or two. */
	String meaning(Assessment assessment) {
		if (assessment.footing().isMissing()) {
			return "Nothing is answered yet, so nothing speaks for any role or against it. "
					+ "A few answers are enough to begin with.";
		}
		List<String> names = names(assessment.verdict());
		return switch (assessment.verdict().kind()) {
			case HIRE_ONE -> "One gap stands out, and it is the work of %s.".formatted(a(names.get(0)));
			case HIRE_SEVERAL -> "More than one gap stands out. Fill them one after the other" + order(assessment);
			case COMBINE ->
				"There is work for each of these hats, but not for a person each. Name every hat, so that none of "
						+ "them is dropped when time is short; the first to go is usually what nobody asks for by a date."
						+ ((names.size() > 3)
								? " That many are too much for one person for long: decide which of them wait." : "");
			case LEAN_ON_TEAM ->
				"The work is needed, and somebody who can do it is there. Name them, and take something else off them.";
			case NO_NEW_ROLE -> nearest(assessment);
			case TOO_CLOSE -> "Almost as much speaks for the one as for the other.";
			case FIT -> names.isEmpty() ? nearest(assessment)
					: "No role is better than another; this is how your answers fit what each role is like.";
		};
	}

	private static String nearest(Assessment assessment) {
		Optional<Score> best = assessment.scores().stream().findFirst().filter((score) -> score.points() > 0);
		if (assessment.verdict().kind() == VerdictKind.FIT) {
			return best.map((
					score) -> "Your answers fit no role strongly yet. Nearest is the %s; below you see what would change that."
						.formatted(score.role().name()))
				.orElse("Nothing you answered speaks for a role yet. Answer more of the questions.");
		}
		return best.map((
				score) -> "Nothing you answered calls for a role strongly. Nearest is %s; look again when one of the answers below changes."
					.formatted(a(score.role().name())))
			.orElse("Nothing you answered calls for a role. Look again when something changes, or answer more of the questions.");
	}

	/* Equal points make no order, unless a rule does. */
	private static String order(Assessment assessment) {
		List<Integer> points = assessment.verdict()
			.roles()
			.stream()
			.flatMap((slug) -> assessment.scores().stream().filter((score) -> score.role().is(slug)))
			.map(Score::points)
			.toList();
		boolean ruled = assessment.questionnaire()
			.rules()
			.stream()
			.anyMatch((rule) -> rule.effect().kind() == EffectKind.FIRST && assessment.answers().meet(rule.when())
					&& assessment.verdict().roles().contains(rule.effect().role()));
		int different = Set.copyOf(points).size();
		if (ruled || different == points.size()) {
			return ", in this order.";
		}
		return (different == 1) ? "; their points are equal, so which comes first is for you to decide."
				: ", in this order; where points are equal, which comes first is for you to decide.";
	}

	/** From how many points on a role is needed, or suits, in a sentence or two. */
	static String threshold(Questionnaire questionnaire) {
		int needed = questionnaire.neededFrom();
		int within = questionnaire.closeWithin();
		if (questionnaire.purpose() == Purpose.FIT) {
			String strongly = "A role suits strongly from " + points(needed);
			return (within == 0) ? strongly + "."
					: strongly + ", and fairly from %d.".formatted(Math.max(needed - within, 1));
		}
		String from = "A role is needed from %s.".formatted(points(needed));
		return (within == 0) ? from
				: from + " If only one is, and another is %s or less behind it, that is too close to call."
					.formatted(points(within));
	}

	private static String points(int number) {
		return Wording.count(number, "point", "points");
	}

	/** How firm the verdict is, as a sentence or two to stand after the band. */
	String firmness(Assessment assessment) {
		Footing footing = assessment.footing();
		String open = "%d of %s %s open.".formatted(footing.open(),
				Wording.count(footing.asked(), "question", "questions"), (footing.open() == 1) ? "is" : "are");
		if (assessment.firmness() == Firmness.PROVISIONAL) {
			return open + " Answer more of them to make it firmer.";
		}
		String change = "change it";
		if (assessment.verdict().kind() == VerdictKind.FIT) {
			change = assessment.verdict().roles().isEmpty() ? "make a role stand out" : "put another role first";
		}
		String altering = (footing.altering() == 0) ? "No single other answer would %s.".formatted(change)
				: "%d of %d other answers would %s.".formatted(footing.altering(), footing.alternatives(), change);
		return (footing.open() == 0) ? altering : altering + " " + open;
	}

	/** The whole result as a paragraph that can be read aloud. */
	String paragraph(Assessment assessment) {
		List<String> sentences = new ArrayList<>();
		sentences.add(headline(assessment.answers(), assessment.verdict()) + ".");
		sentences.add(meaning(assessment));
		spoken(assessment).forEach((reason) -> sentences.add(reason.rule().reason().text()));
		assessment.settlements()
			.stream()
			.map(Settlement::questions)
			.filter((questions) -> questions.size() == 1)
			.findFirst()
			.ifPresent((questions) -> sentences
				.add("The answer to “%s” can settle it.".formatted(questions.get(0).text())));
		if (!assessment.lean().isEmpty() && assessment.verdict().kind() != VerdictKind.LEAN_ON_TEAM) {
			sentences.add("For the work of %s, lean on people you have."
				.formatted(Wording.list(assessment.lean().stream().map(Role::name).map(Advice::a).toList())));
		}
		assessment.arrangements()
			.stream()
			.filter((rule) -> rule.effect().kind() != EffectKind.LEAN)
			.limit(2)
			.forEach((rule) -> sentences.add(rule.reason().text()));
		if (!assessment.footing().isMissing()) {
			sentences.add("%s: %s".formatted(assessment.firmness().label(), decapital(firmness(assessment))));
		}
		return String.join(" ", sentences);
	}

	/*
	 * The weightiest reason of each role, then the next ones; of reasons that begin alike
	 * only one, as nobody likes to hear the same sentence twice.
	 */
	private static List<Contribution> spoken(Assessment assessment) {
		Map<String, List<Contribution>> byRole = assessment.reasons()
			.stream()
			.collect(Collectors.groupingBy((reason) -> String.valueOf(reason.rule().effect().role()),
					LinkedHashMap::new, Collectors.toList()));
		int most = Math.max(SPOKEN, byRole.size());
		int longest = byRole.values().stream().mapToInt(List::size).max().orElse(0);
		Set<String> beginnings = new HashSet<>();
		Set<Contribution> spoken = new HashSet<>();
		for (int place = 0; place < longest; place++) {
			for (List<Contribution> own : byRole.values()) {
				if (place < own.size() && spoken.size() < most && beginnings.add(beginning(own.get(place)))) {
					spoken.add(own.get(place));
				}
			}
		}
		return assessment.reasons().stream().filter(spoken::contains).toList();
	}

	private static String beginning(Contribution reason) {
		String text = reason.rule().reason().text();
		return text.contains(". ") ? text.substring(0, text.indexOf(". ")) : text;
	}

	private List<String> names(Verdict verdict) {
		return verdict.roles().stream().map((slug) -> this.catalog.role(slug).map(Role::name).orElse(slug)).toList();
	}

	static String a(String name) {
		return ("aeiou".indexOf(Character.toLowerCase(name.charAt(0))) >= 0 ? "an " : "a ") + name;
	}

	private static String number(int number) {
		List<String> words = List.of("no", "one", "two", "three", "four", "five", "six");
		return (number < words.size()) ? words.get(number) : String.valueOf(number);
	}

	static String capital(String text) {
		return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
	}

	private static String decapital(String text) {
		return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
	}

}
