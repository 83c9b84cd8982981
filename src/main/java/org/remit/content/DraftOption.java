package org.remit.content;

import java.util.Comparator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.remit.catalog.Choice;
import org.remit.catalog.Option;

/** A possible answer in the working copy; sorted as it stands in its questionnaire. */
@Entity
@Table(name = "question_options")
public class DraftOption implements Comparable<DraftOption> {

	/* By methods: an option that is not loaded yet has no fields. */
	private static final Comparator<DraftOption> ORDER = Comparator
		.comparing((DraftOption option) -> option.question().position())
		.thenComparing(DraftOption::position)
		.thenComparing(DraftOption::key);

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "question_id")
	private DraftQuestion question;

	private int position;

	@Column(name = "option_key")
	private String key;

	private String text;

	private @Nullable String help;

	protected DraftOption() {
	}

	DraftOption(DraftQuestion question, Option content) {
		this.question = question;
		this.key = content.key();
		this.text = content.text();
	}

	DraftQuestion question() {
		return this.question;
	}

	int position() {
		return this.position;
	}

	String key() {
		return this.key;
	}

	Choice choice() {
		return new Choice(this.question.key(), this.key);
	}

	Option toRecord() {
		return new Option(this.key, this.text, this.help);
	}

	void become(Option content, int place) {
		this.position = place;
		this.text = content.text();
		this.help = content.help();
	}

	@Override
	public int compareTo(DraftOption other) {
		return ORDER.compare(this, other);
	}

}
