package org.remit.content;

import java.util.ArrayList;
import java.util.List;

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

	private DraftMovePoint(Aspect aspect, int position, Statement statement) {
		this.aspect = aspect;
		this.position = position;
		this.statement = new DraftStatement(statement);
	}

	static List<DraftMovePoint> all(Aspect aspect, List<Statement> statements) {
		List<DraftMovePoint> all = new ArrayList<>();
		for (Statement statement : statements) {
			all.add(new DraftMovePoint(aspect, all.size() + 1, statement));
		}
		return all;
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
