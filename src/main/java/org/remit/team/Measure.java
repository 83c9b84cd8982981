package org.remit.team;

import java.util.Locale;

/**
 * Everything that findings measure. Each is explained in {@code docs/team-check.md} under
 * its anchor.
 */
public enum Measure {

	/** Enough people name the same owner. */
	AGREED("Agreed"),

	/** Answers name different owners. */
	CONTESTED("Contested"),

	/** People say that nobody decides it. */
	UNCOVERED("Uncovered"),

	/** Too few people could say. */
	UNKNOWN("Unknown"),

	/** The share of answers that are the same. */
	AGREEMENT("Agreement"),

	/** Agreement beyond chance over all duties. */
	KAPPA("Agreement beyond chance"),

	/** Others name a member as the owner, who says no. */
	PHANTOM_OWNER("Phantom owner"),

	/** A member says "I decide", and nobody else names that member. */
	SILENT_CLAIM("Silent claim"),

	/** The roles whose work somebody decides. */
	HATS("Hats worn"),

	/** Hours that go into the work against hours that there are. */
	LOAD("Load"),

	/** Most of what somebody decides is another role's than their title says. */
	TITLE("Title and work differ"),

	/** One person decides both what is built and when it arrives. */
	CLASH("Clashing pair"),

	/** One owner, and nobody else does it. */
	SINGLE_POINT("Single point of failure"),

	/** A member whom nobody names for anything. */
	NAMED_FOR_NOTHING("Named for nothing"),

	/** One person decides far more than others. */
	MANY("Many in one pair of hands"),

	/** A row of a grid without somebody accountable. */
	WITHOUT_ACCOUNTABLE("Nobody accountable"),

	/** A row of a grid with more than one accountable. */
	TWO_ACCOUNTABLE("More than one accountable"),

	/** Nobody does the work. */
	WITHOUT_DOER("Nobody does it"),

	/** How much of a role's remit the team covers. */
	COVERAGE("Coverage of a role"),

	/** What to do next: settle who decides. */
	SETTLE("Settle"),

	/** What to do next: give it to somebody in the team. */
	REASSIGN("Reassign"),

	/** What to do next: let one person wear a hat more. */
	COMBINE("Combine"),

	/** What to do next: look for somebody new. */
	HIRE("Hire"),

	/** What moved since the last round, and from what was agreed. */
	DRIFT("What moved");

	private final String label;

	Measure(String label) {
		this.label = label;
	}

	/**
	 * The measure in a few words.
	 * @return a label with a capital
	 */
	public String label() {
		return this.label;
	}

	/**
	 * Where it is explained.
	 * @return an anchor of the page that explains all measures, without the hash
	 */
	public String anchor() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	@Override
	public String toString() {
		return anchor();
	}

}
