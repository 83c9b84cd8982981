package org.remit.content;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.remit.catalog.Involvement;
import org.remit.catalog.Raci;

/** How a role is involved in a responsibility. */
@Embeddable
public class DraftInvolvement {

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "role_id")
	private DraftRole role;

	private int position;

	@Enumerated(EnumType.STRING)
	private Raci raci;

	private @Nullable String note;

	@JdbcTypeCode(SqlTypes.ARRAY)
	private List<String> sources;

	protected DraftInvolvement() {
	}

	DraftInvolvement(DraftRole role, int position, Involvement involvement) {
		this.role = role;
		this.position = position;
		this.raci = involvement.raci();
		this.note = involvement.note();
		this.sources = new ArrayList<>(involvement.sources());
	}

	DraftRole role() {
		return this.role;
	}

	int position() {
		return this.position;
	}

	Involvement toRecord() {
		return new Involvement(this.role.key(), this.raci, this.note, this.sources);
	}

}
