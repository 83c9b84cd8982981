package org.remit.questionnaire;

import java.util.ArrayList;
import java.util.List;

import org.remit.catalog.Purpose;
import org.remit.catalog.VerdictKind;

/**
 * Reads a verdict off the sums of a {@link RuleTable}. A verdict is a number here, so
 * that millions of them can be compared: the kind in the lowest four bits, then six bits
 * for each role, the role's place in the table plus one.
 */
final class Scale {

	/** The greatest number of roles that a verdict names. */
	static final int MOST_ROLES = 10;

	/** The greatest number of roles of a table. */
	static final int MOST_PLACES = 30;

	private static final VerdictKind[] KINDS = VerdictKind.values();

	private final Purpose purpose;

	private final int neededFrom;

	private final int closeWithin;

	private final List<String> roles;

	Scale(RuleTable table) {
		if (table.roles().size() > MOST_PLACES) {
			throw new IllegalArgumentException("Rules may name at most %d roles".formatted(MOST_PLACES));
		}
		this.purpose = table.questionnaire().purpose();
		this.neededFrom = table.questionnaire().neededFrom();
		this.closeWithin = table.questionnaire().closeWithin();
		this.roles = table.roles();
	}

	/**
	 * Reads a verdict.
	 * @param scores the points of each role
	 * @param flags the flags
	 * @return the verdict as a number
	 */
	long verdict(int[] scores, long flags) {
		if (this.purpose == Purpose.FIT) {
			return named(VerdictKind.FIT, scores, flags, 0);
		}
		long leaned = leaned(flags);
		int needed = 0;
		int hired = 0;
		int last = -1;
		for (int role = 0; role < scores.length; role++) {
			if (scores[role] >= this.neededFrom) {
				needed++;
				if ((leaned & (1L << role)) == 0) {
					hired++;
					last = role;
				}
			}
		}
		if (needed == 0) {
			return VerdictKind.NO_NEW_ROLE.ordinal();
		}
		if (hired == 0) {
			return named(VerdictKind.LEAN_ON_TEAM, scores, flags, 0);
		}
		if (hired == 1) {
			int rival = rival(scores, leaned, last);
			return (rival < 0) ? code(VerdictKind.HIRE_ONE, last) : code(VerdictKind.TOO_CLOSE, last, rival);
		}
		boolean together = (flags & RuleTable.COMBINE) != 0 && (flags & RuleTable.SEPARATE) == 0;
		return named(together ? VerdictKind.COMBINE : VerdictKind.HIRE_SEVERAL, scores, flags, leaned);
	}

	/** The best of the other roles, if it is so close that nobody can tell; else -1. */
	private int rival(int[] scores, long leaned, int winner) {
		int best = -1;
		for (int role = 0; role < scores.length; role++) {
			if (role != winner && (leaned & (1L << role)) == 0 && (best < 0 || scores[role] > scores[best])) {
				best = role;
			}
		}
		return (best >= 0 && scores[best] > 0 && scores[winner] - scores[best] <= this.closeWithin) ? best : -1;
	}

	/* The needed roles by score; those that come first by rule before the others. */
	private long named(VerdictKind kind, int[] scores, long flags, long left) {
		long code = kind.ordinal();
		long done = left;
		for (int place = 0; place < MOST_ROLES; place++) {
			int best = -1;
			for (int role = 0; role < scores.length; role++) {
				if (scores[role] >= this.neededFrom && (done & (1L << role)) == 0
						&& (best < 0 || goesBefore(role, best, scores, flags))) {
					best = role;
				}
			}
			if (best < 0) {
				return code;
			}
			done |= 1L << best;
			code |= (best + 1L) << (4 + 6 * place);
		}
		return code;
	}

	private static boolean goesBefore(int role, int other, int[] scores, long flags) {
		boolean first = (flags & RuleTable.first(role)) != 0;
		boolean otherFirst = (flags & RuleTable.first(other)) != 0;
		return (first != otherFirst) ? first : scores[role] > scores[other];
	}

	/** The roles that the team can lean on somebody for, one bit each. */
	long leaned(long flags) {
		long leaned = 0;
		for (int role = 0; role < this.roles.size(); role++) {
			if ((flags & RuleTable.lean(role)) != 0) {
				leaned |= 1L << role;
			}
		}
		return leaned;
	}

	private static long code(VerdictKind kind, int... roles) {
		long code = kind.ordinal();
		for (int place = 0; place < roles.length; place++) {
			code |= (roles[place] + 1L) << (4 + 6 * place);
		}
		return code;
	}

	static VerdictKind kind(long code) {
		return KINDS[(int) (code & 15)];
	}

	/** Whether a verdict names the role at this place of the table. */
	static boolean names(long code, int role) {
		for (long rest = code >>> 4; rest != 0; rest >>>= 6) {
			if ((rest & 63) == role + 1) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Whether two verdicts come to the same when it is asked how firm they are: a fit is
	 * as firm as the role that suits best, any other verdict as all of it.
	 */
	static boolean isAlike(long code, long other) {
		return code == other || (kind(code) == VerdictKind.FIT && (code >>> 4 & 63) == (other >>> 4 & 63));
	}

	/** The verdict in words. */
	Verdict decode(long code) {
		List<String> named = new ArrayList<>();
		for (long rest = code >>> 4; rest != 0; rest >>>= 6) {
			named.add(this.roles.get((int) (rest & 63) - 1));
		}
		return new Verdict(kind(code), named);
	}

}
