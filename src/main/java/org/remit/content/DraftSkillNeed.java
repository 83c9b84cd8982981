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
import org.remit.catalog.Need;
import org.remit.catalog.SkillNeed;

/** That a role needs a skill. */
@Embeddable
public class DraftSkillNeed {

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "role_id")
	private DraftRole role;

	@Enumerated(EnumType.STRING)
	private Need need;

	private @Nullable String note;

	@JdbcTypeCode(SqlTypes.ARRAY)
	private List<String> sources;

	protected DraftSkillNeed() {
	}

	DraftSkillNeed(DraftRole role, SkillNeed need) {
		this.role = role;
		this.need = need.need();
		this.note = need.note();
		this.sources = new ArrayList<>(need.sources());
	}

	DraftRole role() {
		return this.role;
	}

	SkillNeed toRecord() {
		return new SkillNeed(this.role.key(), this.need, this.note, this.sources);
	}

}
