package org.remit.content;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.remit.catalog.Condition;
import org.remit.catalog.Option;
import org.remit.catalog.Problems;
import org.remit.catalog.Question;

/** A question in the working copy. */
@Entity
@Table(name = "questions")
public class DraftQuestion extends DraftPart<Question> {

	@Column(name = "question_key")
	private String key;

	private String text;

	private @Nullable String help;

	private boolean multiple;

	@OneToMany(mappedBy = "question", cascade = CascadeType.ALL, orphanRemoval = true)
	@OrderBy("position, id")
	private List<DraftOption> options = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "question_conditions", joinColumns = @JoinColumn(name = "question_id"))
	private List<DraftChoice> askedWhen;

	protected DraftQuestion() {
	}

	@Override
	String key() {
		return this.key;
	}

	@Override
	String title() {
		return this.text;
	}

	@Override
	Question toRecord(Problems problems) {
		return new Question(this.key, this.text, this.help, this.multiple,
				problems.take("askedWhen", () -> DraftChoice.condition(this.askedWhen)).orElse(Condition.ALWAYS),
				problems.takeAll("options", options(), DraftOption::toRecord));
	}

	List<DraftOption> options() {
		return this.options.stream().sorted().toList();
	}

	/* An option that stays is the same row: rules go on to refer to it. */
	@Override
	void become(Question content, Keys keys) {
		this.key = content.key();
		this.text = content.text();
		this.help = content.help();
		this.multiple = content.multiple();
		List<DraftOption> kept = new ArrayList<>();
		for (Option option : content.options()) {
			DraftOption draft = this.options.stream()
				.filter((old) -> old.key().equals(option.key()))
				.findFirst()
				.orElseGet(() -> new DraftOption(this, option));
			draft.become(option, kept.size() + 1);
			kept.add(draft);
		}
		this.options.removeIf((old) -> !kept.contains(old));
		kept.stream().filter((draft) -> !this.options.contains(draft)).forEach(this.options::add);
		this.askedWhen = DraftChoice.all(content.askedWhen(), questionnaire());
	}

}
