package org.remit.content;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.remit.catalog.Problems;
import org.remit.catalog.Purpose;
import org.remit.catalog.Questionnaire;

/** A questionnaire in the working copy, with its questions, rules and examples. */
@Entity
@Table(name = "questionnaires")
public class DraftQuestionnaire {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@Version
	private int version;

	private int position;

	private String slug;

	@Enumerated(EnumType.STRING)
	private Purpose purpose;

	private String title;

	private String introduction;

	private int neededFrom;

	private int closeWithin;

	@OneToMany(mappedBy = "questionnaire")
	@OrderBy("position, id")
	private List<DraftQuestion> questions;

	@OneToMany(mappedBy = "questionnaire")
	@OrderBy("position, id")
	private List<DraftRule> rules;

	@OneToMany(mappedBy = "questionnaire")
	@OrderBy("position, id")
	private List<DraftExample> examples;

	protected DraftQuestionnaire() {
	}

	String slug() {
		return this.slug;
	}

	Questionnaire toRecord(Problems problems) {
		return new Questionnaire(this.slug, this.purpose, this.title, this.introduction, this.neededFrom,
				this.closeWithin,
				all(this.questions, DraftQuestion::key, DraftQuestion::toRecord, "questions", problems),
				all(this.rules, DraftRule::key, DraftRule::toRecord, "rules", problems),
				all(this.examples, DraftExample::key, DraftExample::toRecord, "examples", problems));
	}

	private static <D, R> List<R> all(List<D> drafts, Function<D, String> key, BiFunction<D, Problems, R> made,
			String place, Problems problems) {
		List<R> records = new ArrayList<>();
		for (D draft : drafts) {
			Problems here = problems.in(place).in(key.apply(draft));
			here.take("", () -> made.apply(draft, here)).ifPresent(records::add);
		}
		return records;
	}

}
