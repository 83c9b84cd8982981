package org.remit.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.remit.catalog.Catalog;
import org.remit.catalog.EffectKind;
import org.remit.catalog.Role;
import org.remit.catalog.VerdictKind;
import org.remit.web.Wording;

/** Says a verdict in words. */
public final class Advice {

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
			case HIRE_SEVERAL -> "More than one gap stands out. Fill them one after the other, in this order.";
			case COMBINE ->
				"There is work for each of these hats, but not for a person each. Name every hat, so that none of "
						+ "them is dropped when time is short; the first to go is usually what nobody asks for by a date."
						+ ((names.size() > 3)
								? " That many are too much for one person for long: decide which of them wait." : "");
			case LEAN_ON_TEAM ->
				"The work is needed, and somebody who can do it is there. Name them, and take something else off them.";
			case NO_NEW_ROLE -> nearest(assessment);
			case TOO_CLOSE -> "What speaks for the one speaks almost as much for the other.";
			case FIT -> names.isEmpty() ? nearest(assessment)
					: "Neither is better than another; this is how your answers fit what each role is like.";
		};
	}

	private static String nearest(Assessment assessment) {
		Optional<Score> best = assessment.scores().stream().findFirst().filter((score) -> score.points() > 0);
		return best.map((
				score) -> "Nothing you answered calls for one strongly. Nearest is %s; look again when one of the answers below changes."
					.formatted(a(score.role().name())))
			.orElse("Nothing you answered calls for a role. Look again when something changes, or answer more of the questions.");
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
		assessment.reasons().stream().limit(3).forEach((reason) -> sentences.add(reason.rule().reason().text()));
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
