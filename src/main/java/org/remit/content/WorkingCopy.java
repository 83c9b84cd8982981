package org.remit.content;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.remit.catalog.Catalog;
import org.remit.catalog.CatalogBuilder;
import org.remit.catalog.InvalidCatalogException;
import org.remit.catalog.Problem;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What editors change: all content as the tables have it now. It is read here and changed
 * by {@link Editing}.
 */
@Component
public class WorkingCopy {

	private final Drafts drafts;

	WorkingCopy(Drafts drafts) {
		this.drafts = drafts;
	}

	/**
	 * The content as readers would see it, without what is archived.
	 * @return a catalogue; nothing is published
	 * @throws InvalidCatalogException with all problems, if there are any
	 */
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public Catalog toCatalog() {
		Archived archived = this.drafts.archived();
		CatalogBuilder builder = new CatalogBuilder();
		each(DraftKind.SOURCE, DraftSource.class, archived, (key, draft) -> builder.source(key, draft::toRecord));
		each(DraftKind.ROLE, DraftRole.class, archived, (key, draft) -> builder.role(key, draft::toRecord));
		each(DraftKind.DIMENSION, DraftDimension.class, archived,
				(key, draft) -> builder.dimension(key, draft::toRecord));
		each(DraftKind.RESPONSIBILITY, DraftResponsibility.class, archived,
				(key, draft) -> builder.responsibility(key, draft::toRecord));
		each(DraftKind.SKILL, DraftSkill.class, archived, (key, draft) -> builder.skill(key, draft::toRecord));
		each(DraftKind.MOVE, DraftMove.class, archived, (key, draft) -> builder.move(key, draft::toRecord));
		each(DraftKind.TOPIC, DraftTopic.class, archived, (key, draft) -> builder.topic(key, draft::toRecord));
		each(DraftKind.QUESTIONNAIRE, DraftQuestionnaire.class, archived,
				(key, draft) -> builder.questionnaire(key, (problems) -> draft.toRecord(archived, problems)));
		return builder.build();
	}

	private <D extends DraftItem<?>> void each(DraftKind kind, Class<D> type, Archived archived,
			BiConsumer<String, D> use) {
		this.drafts.all(type)
			.stream()
			.filter((draft) -> !archived.contains(kind, draft.key()))
			.forEach((draft) -> use.accept(draft.key(), draft));
	}

	/**
	 * Everything that keeps the content from being published.
	 * @return all problems, with places as in a catalogue, for example
	 * {@code roles/product-owner/question}; none if it can be published
	 */
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public List<Problem> problems() {
		try {
			toCatalog();
			return List.of();
		}
		catch (InvalidCatalogException ex) {
			return ex.problems();
		}
	}

	/**
	 * How often the content has been changed.
	 * @return a number; as long as it stays the same, so does everything here
	 */
	@Transactional(readOnly = true)
	public long changes() {
		return this.drafts.changes();
	}

	/**
	 * All items of a kind, archived ones too.
	 * @param kind the kind
	 * @return the items in order; parts by questionnaire
	 */
	@Transactional(readOnly = true)
	public List<ItemLine> lines(DraftKind kind) {
		Archived archived = this.drafts.archived();
		Stream<? extends DraftItem<?>> all = kind.isPart()
				? this.drafts.all(DraftQuestionnaire.class)
					.stream()
					.flatMap((questionnaire) -> questionnaire.parts(kind).stream())
				: this.drafts.all(kind.draft()).stream();
		return all.map((draft) -> {
			String key = kind.keyOf(draft);
			return new ItemLine(kind, key, draft.title(), draft.group(), archived.contains(kind, key));
		}).toList();
	}

	/**
	 * Finds one item.
	 * @param kind its kind
	 * @param key its key
	 * @return the item, or nothing
	 * @throws InvalidCatalogException if the tables hold it in a state that nothing here
	 * can have led to
	 */
	@Transactional(readOnly = true)
	public Optional<Item> item(DraftKind kind, String key) {
		Archived archived = this.drafts.archived();
		return this.drafts.find(kind, key).map((draft) -> Item.of(kind, draft, archived.contains(kind, key)));
	}

	/**
	 * All parts of a kind that a questionnaire has, archived ones too.
	 * @param kind questions, rules or examples
	 * @param questionnaire the questionnaire's slug
	 * @return the parts in order; none if there is no such questionnaire
	 * @throws InvalidCatalogException if the tables hold one in a state that nothing here
	 * can have led to
	 */
	@Transactional(readOnly = true)
	public List<Item> parts(DraftKind kind, String questionnaire) {
		Archived archived = this.drafts.archived();
		return this.drafts.questionnaire(questionnaire)
			.map((owner) -> owner.parts(kind)
				.stream()
				.map((part) -> Item.of(kind, part, archived.contains(kind, kind.keyOf(part))))
				.toList())
			.orElse(List.of());
	}

	/**
	 * How many items of a kind there are.
	 * @param kind the kind
	 * @return their number, archived ones included
	 */
	@Transactional(readOnly = true)
	public long count(DraftKind kind) {
		return this.drafts.count(kind);
	}

	/**
	 * What removing an item would do to others.
	 * @param kind its kind
	 * @param key its key
	 * @return the removal, or nothing if there is no such item
	 * @throws InvalidCatalogException if the tables hold it in a state that nothing here
	 * can have led to
	 */
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public Optional<Removal> removal(DraftKind kind, String key) {
		return item(kind, key).map((item) -> this.drafts.removal(item, this.drafts.everything()));
	}

}
