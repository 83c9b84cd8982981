package org.remit.content;

import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import org.jspecify.annotations.Nullable;

/**
 * A part of a questionnaire: a question, a rule or an example.
 *
 * @param <R> the record
 */
@MappedSuperclass
abstract class DraftPart<R extends Record> extends DraftItem<R> {

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "questionnaire_id")
	private @Nullable DraftQuestionnaire questionnaire;

	DraftQuestionnaire questionnaire() {
		if (this.questionnaire == null) {
			throw new IllegalStateException("A part belongs to a questionnaire");
		}
		return this.questionnaire;
	}

	void belongTo(DraftQuestionnaire owner) {
		this.questionnaire = owner;
	}

	@Override
	String group() {
		return questionnaire().key();
	}

}
