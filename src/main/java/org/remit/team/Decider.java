package org.remit.team;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.remit.catalog.Problems;

/**
 * One answer to "who decides this today?". Equal answers are equal, in whatever order
 * members were named.
 *
 * @param kind the kind of answer
 * @param members keys of the members named, in alphabetical order: one for
 * {@link Kind#ONE}; two or more for {@link Kind#SEVERAL}, or none if it was not said who;
 * none for the others
 */
public record Decider(Kind kind, List<String> members) {

	/** Nobody decides it. */
	public static final Decider NOBODY = new Decider(Kind.NOBODY, List.of());

	/** Whoever answered does not know. */
	public static final Decider NOT_SURE = new Decider(Kind.NOT_SURE, List.of());

	public Decider {
		members = Problems.listOf(members);
		if (members.size() > 1) { // most answers name one, and thousands are read at once
			members = members.stream().distinct().sorted().toList();
		}
		Problems problems = new Problems().present("kind", kind);
		members.forEach((member) -> problems.slug("members", member));
		if (kind != null) {
			problems.that(kind.fits(members.size()), "members", "do not fit the answer “%s”", kind.words());
		}
		problems.orThrow();
	}

	/**
	 * The answer that names members.
	 * @param members keys of the members
	 * @return one or several of them; nobody if there are none
	 */
	public static Decider of(List<String> members) {
		List<String> distinct = members.stream().distinct().toList();
		return switch (distinct.size()) {
			case 0 -> NOBODY;
			case 1 -> new Decider(Kind.ONE, distinct);
			default -> new Decider(Kind.SEVERAL, distinct);
		};
	}

	/**
	 * The answer that names one member.
	 * @param member the member's key
	 * @return the answer
	 */
	public static Decider of(String member) {
		return of(List.of(member));
	}

	/**
	 * Whether a member is named, alone or with others.
	 * @param member the member's key, or {@code null}
	 * @return true if so
	 */
	public boolean names(@Nullable String member) {
		return member != null && this.members.contains(member);
	}

	/**
	 * What is left of this answer if a member is not in the team.
	 * @param member the member's key
	 * @return the others who are named, or nobody; this answer if it does not name the
	 * member
	 */
	Decider without(String member) {
		return names(member) ? of(this.members.stream().filter((one) -> !one.equals(member)).toList()) : this;
	}

	/** The kinds of answer. */
	public enum Kind {

		/** One member decides. */
		ONE("one person"),

		/** Several members decide together. */
		SEVERAL("several people"),

		/** Nobody decides. */
		NOBODY("nobody"),

		/** Whoever answered does not know. */
		NOT_SURE("not sure");

		private final String words;

		Kind(String words) {
			this.words = words;
		}

		/**
		 * The answer in words.
		 * @return without a capital
		 */
		public String words() {
			return this.words;
		}

		private boolean fits(int members) {
			return switch (this) {
				case ONE -> members == 1;
				case SEVERAL -> members != 1;
				case NOBODY, NOT_SURE -> members == 0;
			};
		}

	}

}
