package org.remit.team;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One thing that a "what if" changes. Its text is short enough for an address.
 */
public sealed interface Change {

	/**
	 * Reads a change from an address.
	 * @param text as {@link #toString} writes it
	 * @return the change, or nothing if it is none
	 */
	static Optional<Change> parse(String text) {
		Matcher parts = Pattern.compile("(add|move|remove):([a-z0-9-]{1,80})(?::([a-z0-9-]{1,80}))?").matcher(text);
		if (!parts.matches() || "move".equals(parts.group(1)) != (parts.group(3) != null)) {
			return Optional.empty();
		}
		return Optional.of(switch (parts.group(1)) {
			case "add" -> new Add(parts.group(2));
			case "move" -> new Move(parts.group(2), parts.group(3));
			default -> new Remove(parts.group(2));
		});
	}

	/**
	 * Somebody new joins and takes over what nobody holds and is first of all theirs.
	 *
	 * @param role slug of the role that they join as
	 */
	record Add(String role) implements Change {

		private static final String NEW = "new-";

		/**
		 * The key by which other changes can speak of whoever joins.
		 * @return a member's key
		 */
		public String member() {
			return NEW + this.role;
		}

		/**
		 * Whether somebody is there only because a "what if" brings them, so that nobody
		 * could have named them.
		 * @param member the member
		 * @return true if so
		 */
		static boolean brings(Member member) {
			return member.key().startsWith(NEW);
		}

		@Override
		public String toString() {
			return "add:" + this.role;
		}

	}

	/**
	 * One member alone decides a duty from now on.
	 *
	 * @param duty the duty's key
	 * @param member the member's key
	 */
	record Move(String duty, String member) implements Change {

		@Override
		public String toString() {
			return "move:" + this.duty + ":" + this.member;
		}

	}

	/**
	 * A member leaves, and what they alone decided has nobody.
	 *
	 * @param member the member's key
	 */
	record Remove(String member) implements Change {

		@Override
		public String toString() {
			return "remove:" + this.member;
		}

	}

}
