package org.remit.comparison;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.remit.catalog.Catalog;
import org.remit.catalog.Effect;
import org.remit.catalog.Questionnaire;
import org.remit.catalog.Role;
import org.remit.catalog.Rule;
import org.remit.comparison.JobDescription.Group;
import org.remit.comparison.JobDescription.Part;
import org.remit.comparison.JobDescription.Point;

/**
 * Why a questionnaire has advised a role, carried over from its result.
 *
 * @param questionnaire the questionnaire, or {@code null} if there are no reasons
 * @param rules its rules that speak for the role, or for no role in particular
 */
record Reasons(@Nullable Questionnaire questionnaire, List<Rule> rules) {

	static final Reasons NONE = new Reasons(null, List.of());

	Reasons {
		rules = List.copyOf(rules);
	}

	/**
	 * Looks reasons up. The words are the catalogue's, never the address's.
	 * @param questionnaire slug of the questionnaire, or {@code null}
	 * @param keys keys of rules; unknown ones and what does not speak for the role are
	 * left out
	 * @param role the role for which they are to speak
	 * @param catalog where to look
	 * @return the reasons that are left, in the questionnaire's order
	 */
	static Reasons of(@Nullable String questionnaire, Collection<String> keys, Role role, Catalog catalog) {
		return catalog.questionnaire(questionnaire)
			.map((found) -> new Reasons(found,
					found.rules()
						.stream()
						.filter((rule) -> keys.contains(rule.key()) && speaksFor(role, rule.effect()))
						.toList()))
			.filter((reasons) -> !reasons.rules().isEmpty())
			.orElse(NONE);
	}

	/**
	 * All keys that a questionnaire could name as reasons.
	 * @param questionnaire slug of the questionnaire, or {@code null}
	 * @param catalog where to look
	 * @return the keys; none if there is no such questionnaire
	 */
	static Set<String> known(@Nullable String questionnaire, Catalog catalog) {
		return catalog.questionnaire(questionnaire)
			.stream()
			.flatMap((found) -> found.rules().stream())
			.map(Rule::key)
			.collect(Collectors.toSet());
	}

	private static boolean speaksFor(Role role, Effect effect) {
		return switch (effect.kind()) {
			case WEIGHT -> role.is(effect.role()) && effect.points() > 0;
			case FIRST -> role.is(effect.role());
			case LEAN -> false;
			case COMBINE, SEPARATE, COACHING, CAUTION -> true;
		};
	}

	/** One part, or none if there are no reasons. */
	List<Part> parts() {
		if (this.questionnaire == null) {
			return List.of();
		}
		Group reasons = Group.of(points(true));
		Group also = Group.of("What to mind", points(false));
		return List.of(Part.of(Section.WHY, "From “%s”.".formatted(this.questionnaire.title()), reasons, also));
	}

	/* Arrangements and cautions are about no role in particular. */
	private List<Point> points(boolean ofRole) {
		return this.rules.stream()
			.filter((rule) -> rule.effect().kind().namesRole() == ofRole)
			.map((rule) -> Point.of(rule.reason()))
			.toList();
	}

	/** The parameters that lead to the same reasons. */
	Stream<String> parameters() {
		return (this.questionnaire != null) ? Stream.concat(Stream.of("questionnaire=" + this.questionnaire.slug()),
				this.rules.stream().map((rule) -> "reason=" + rule.key())) : Stream.empty();
	}

}
