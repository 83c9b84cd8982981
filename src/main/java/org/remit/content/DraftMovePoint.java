package org.remit.content;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.remit.catalog.Statement;

/** One thing to know about a move. */
@Embeddable
public class DraftMovePoint {

	@Enumerated(EnumType.STRING)
	private Aspect aspect;

	private int position;

	@Embedded
	private DraftStatement statement;

	protected DraftMovePoint() {
	}

	Aspect aspect() {
		return this.aspect;
	}

	int position() {
		return this.position;
	}

	Statement toRecord() {
		return this.statement.toRecord();
	}

	/** What a point is about. */
	enum Aspect {

		KEEP, LEARN, LET_GO, WATCH

	}

}
