package org.remit.team;

/** How a round is answered. */
public enum Mode {

	/** Each member answers, under their name. */
	NAMED,

	/** Each member answers, and nobody can tell whose answers are whose. */
	ANONYMOUS,

	/** One person fills in the grid for everybody, as in a RACI matrix. */
	QUICK

}
