package org.remit.content;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.remit.catalog.Statement;
import org.remit.catalog.Trait;

/** What is said of a role in a dimension. */
@Embeddable
public class DraftTrait {

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "role_id")
	private DraftRole role;

	private int position;

	@Embedded
	private DraftStatement statement;

	protected DraftTrait() {
	}

	DraftTrait(DraftRole role, int position, Statement statement) {
		this.role = role;
		this.position = position;
		this.statement = new DraftStatement(statement);
	}

	DraftRole role() {
		return this.role;
	}

	int position() {
		return this.position;
	}

	Trait toRecord() {
		return new Trait(this.role.key(), this.statement.toRecord());
	}

}
