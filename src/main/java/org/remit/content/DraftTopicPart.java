package org.remit.content;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;
import org.remit.catalog.CatalogBuilder;
import org.remit.catalog.TopicPart;

/** One role's part in a topic, or one position on it. */
@Embeddable
public class DraftTopicPart {

	/** Stands in for a part that is reported as faulty. */
	static final TopicPart FAULTY = new TopicPart(null, "?", CatalogBuilder.FAULTY);

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "role_id")
	private @Nullable DraftRole role;

	private @Nullable String label;

	@Embedded
	private DraftStatement statement;

	protected DraftTopicPart() {
	}

	DraftTopicPart(TopicPart part, Keys keys) {
		this.role = keys.roleIfAny(part.role());
		this.label = part.label();
		this.statement = new DraftStatement(part.statement());
	}

	TopicPart toRecord() {
		return new TopicPart((this.role != null) ? this.role.key() : null, this.label, this.statement.toRecord());
	}

}
