package org.remit.content;

import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.remit.catalog.Condition;
import org.remit.catalog.Problems;
import org.remit.catalog.Question;

/** A question in the working copy. */
@Entity
@Table(name = "questions")
public class DraftQuestion {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "questionnaire_id")
	private DraftQuestionnaire questionnaire;

	private int position;

	@Column(name = "question_key")
	private String key;

	private String text;

	private @Nullable String help;

	private boolean multiple;

	@OneToMany(mappedBy = "question")
	@OrderBy("position, id")
	private List<DraftOption> options;

	@ElementCollection
	@CollectionTable(name = "question_conditions", joinColumns = @JoinColumn(name = "question_id"))
	private List<DraftChoice> askedWhen;

	protected DraftQuestion() {
	}

	int position() {
		return this.position;
	}

	String key() {
		return this.key;
	}

	Question toRecord(Problems problems) {
		return new Question(this.key, this.text, this.help, this.multiple,
				problems.take("askedWhen", () -> DraftChoice.condition(this.askedWhen)).orElse(Condition.ALWAYS),
				problems.takeAll("options", this.options, DraftOption::toRecord));
	}

}
