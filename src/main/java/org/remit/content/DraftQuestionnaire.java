package org.remit.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.remit.catalog.Choice;
import org.remit.catalog.Example;
import org.remit.catalog.InvalidCatalogException;
import org.remit.catalog.Problem;
import org.remit.catalog.Problems;
import org.remit.catalog.Purpose;
import org.remit.catalog.Question;
import org.remit.catalog.Questionnaire;
import org.remit.catalog.Rule;

/** A questionnaire in the working copy, with its questions, rules and examples. */
@Entity
@Table(name = "questionnaires")
public class DraftQuestionnaire extends DraftItem<QuestionnaireHead> {

	private static final Comparator<DraftItem<?>> ORDER = Comparator.comparing(DraftItem::position);

	private String slug;

	@Enumerated(EnumType.STRING)
	private Purpose purpose;

	private String title;

	private String introduction;

	private int neededFrom;

	private int closeWithin;

	@OneToMany(mappedBy = "questionnaire", cascade = CascadeType.ALL, orphanRemoval = true)
	@OrderBy("position, id")
	private List<DraftQuestion> questions = new ArrayList<>();

	@OneToMany(mappedBy = "questionnaire", cascade = CascadeType.ALL, orphanRemoval = true)
	@OrderBy("position, id")
	private List<DraftRule> rules = new ArrayList<>();

	@OneToMany(mappedBy = "questionnaire", cascade = CascadeType.ALL, orphanRemoval = true)
	@OrderBy("position, id")
	private List<DraftExample> examples = new ArrayList<>();

	protected DraftQuestionnaire() {
	}

	@Override
	String key() {
		return this.slug;
	}

	@Override
	String title() {
		return this.title;
	}

	@Override
	String group() {
		return this.purpose.toString();
	}

	/**
	 * The parts of one kind.
	 * @param kind {@link DraftKind#QUESTION}, {@link DraftKind#RULE} or
	 * {@link DraftKind#EXAMPLE}
	 * @return the parts, in order
	 */
	List<? extends DraftPart<?>> parts(DraftKind kind) {
		return held(kind).stream().sorted(ORDER).toList();
	}

	/**
	 * Adds a part.
	 * @param kind its kind
	 * @param part the part
	 */
	void add(DraftKind kind, DraftPart<?> part) {
		part.belongTo(this);
		switch (kind) {
			case QUESTION -> this.questions.add((DraftQuestion) part);
			case RULE -> this.rules.add((DraftRule) part);
			case EXAMPLE -> this.examples.add((DraftExample) part);
			default -> throw new IllegalArgumentException(kind + " is no part of a questionnaire");
		}
	}

	/**
	 * Drops parts; they are gone once this is stored.
	 * @param kind their kind
	 * @param which which of them
	 */
	void drop(DraftKind kind, Predicate<DraftPart<?>> which) {
		held(kind).removeIf(which);
	}

	private List<? extends DraftPart<?>> held(DraftKind kind) {
		return switch (kind) {
			case QUESTION -> this.questions;
			case RULE -> this.rules;
			case EXAMPLE -> this.examples;
			default -> throw new IllegalArgumentException(kind + " is no part of a questionnaire");
		};
	}

	/**
	 * Finds an option of any of the questions.
	 * @param choice the option
	 * @return the option
	 * @throws InvalidCatalogException if no question offers it
	 */
	DraftOption option(Choice choice) {
		return this.questions.stream()
			.filter((question) -> question.key().equals(choice.question()))
			.flatMap((question) -> question.options().stream())
			.filter((option) -> option.key().equals(choice.option()))
			.findFirst()
			.orElseThrow(() -> Keys.refusal("", "looks at “%s”, which no question offers".formatted(choice)));
	}

	@Override
	QuestionnaireHead toRecord(Problems problems) {
		return new QuestionnaireHead(this.slug, this.purpose, this.title, this.introduction, this.neededFrom,
				this.closeWithin);
	}

	@Override
	void become(QuestionnaireHead content, Keys keys) {
		this.slug = content.slug();
		this.purpose = content.purpose();
		this.title = content.title();
		this.introduction = content.introduction();
		this.neededFrom = content.neededFrom();
		this.closeWithin = content.closeWithin();
	}

	/**
	 * The whole questionnaire.
	 * @param archived which parts to leave out
	 * @param problems where to note what is wrong inside it
	 * @return the questionnaire
	 * @throws InvalidCatalogException if there can be none
	 */
	Questionnaire toRecord(Archived archived, Problems problems) {
		return new Questionnaire(this.slug, this.purpose, this.title, this.introduction, this.neededFrom,
				this.closeWithin, all(this.questions, DraftKind.QUESTION, archived, problems),
				all(this.rules, DraftKind.RULE, archived, problems),
				all(this.examples, DraftKind.EXAMPLE, archived, problems));
	}

	/**
	 * What would be wrong with the whole questionnaire, archived parts included, if one
	 * part were another.
	 * @param kind the part's kind
	 * @param part the part as it would be, or {@code null} for the parts as they are
	 * @return the problems, possibly none
	 */
	List<Problem> problemsWith(DraftKind kind, @Nullable Record part) {
		Problems problems = new Problems();
		List<Question> asked = with(all(this.questions, DraftKind.QUESTION, Archived.NONE, problems),
				DraftKind.QUESTION, kind, part);
		List<Rule> ruled = with(all(this.rules, DraftKind.RULE, Archived.NONE, problems), DraftKind.RULE, kind, part);
		List<Example> shown = with(all(this.examples, DraftKind.EXAMPLE, Archived.NONE, problems), DraftKind.EXAMPLE,
				kind, part);
		problems.take("", () -> new Questionnaire(this.slug, this.purpose, this.title, this.introduction,
				this.neededFrom, this.closeWithin, asked, ruled, shown));
		try {
			problems.orThrow();
			return List.of();
		}
		catch (InvalidCatalogException ex) {
			return ex.problems();
		}
	}

	@SuppressWarnings("unchecked") // a kind's records are of the kind's type
	private static <R extends Record> List<R> with(List<R> records, DraftKind place, DraftKind kind,
			@Nullable Record part) {
		if (part == null || place != kind) {
			return records;
		}
		String key = kind.keyOf(part);
		List<R> changed = new ArrayList<>();
		boolean there = false;
		for (R record : records) {
			boolean same = kind.keyOf(record).equals(key);
			changed.add(same ? (R) part : record);
			there = there || same;
		}
		if (!there) {
			changed.add((R) part);
		}
		return changed;
	}

	private static <R extends Record> List<R> all(List<? extends DraftPart<R>> drafts, DraftKind kind,
			Archived archived, Problems problems) {
		List<R> records = new ArrayList<>();
		Stream<? extends DraftPart<R>> inOrder = drafts.stream()
			.filter((draft) -> !archived.contains(kind, kind.keyOf(draft)))
			.sorted(ORDER);
		inOrder.forEach((draft) -> {
			Problems here = problems.in(kind.place()).in(draft.key());
			Supplier<R> made = () -> draft.toRecord(here);
			here.take("", made).ifPresent(records::add);
		});
		return records;
	}

}
