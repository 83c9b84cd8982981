package org.remit.content;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.remit.catalog.Catalog;
import org.remit.catalog.InvalidCatalogException;
import org.remit.catalog.Problem;
import org.remit.catalog.Problems;
import org.remit.catalog.Questionnaire;
import org.remit.content.RolePlan.Planned;
import org.remit.trail.Deed;
import org.remit.trail.Subject;
import org.remit.trail.Trail;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes the working copy, one change at a time: whoever comes second waits until the
 * first is done, and then sees what became of it. Every change notes itself in the trail.
 */
@Component
public class Editing {

	/** Words that stand for something else in the editors' addresses. */
	private static final Set<String> RESERVED = Set.of("new");

	private final Drafts drafts;

	private final Trail trail;

	Editing(Drafts drafts, Trail trail) {
		this.drafts = drafts;
		this.trail = trail;
	}

	/**
	 * Adds an item, at the end of its like.
	 * @param kind its kind
	 * @param questionnaire for a part the slug of its questionnaire, else empty
	 * @param content the record
	 * @param editor who does it
	 * @return the item
	 * @throws InvalidCatalogException if its key is taken or reserved, if it names what
	 * is not there, or if it does not fit into its questionnaire
	 * @throws ChangedMeanwhileException if the questionnaire is gone
	 */
	@Transactional
	public Item add(DraftKind kind, String questionnaire, Record content, String editor) {
		this.drafts.begin();
		String own = kind.keyOf(content);
		String key = kind.isPart() ? questionnaire + DraftKind.JOINT + own : own;
		String where = (kind == DraftKind.MOVE) ? "to" : (kind == DraftKind.SOURCE || kind.isPart()) ? "key" : "slug";
		if (RESERVED.contains(own)) {
			throw Keys.refusal(where, "stands for something else in addresses; choose another word");
		}
		if (this.drafts.find(kind, key).isPresent()) {
			throw Keys.refusal(where, "“%s” is there already; choose another".formatted(own));
		}
		Keys keys = this.drafts.keys();
		DraftItem<?> draft = made(kind);
		if (draft instanceof DraftPart<?> part) {
			DraftQuestionnaire owner = this.drafts.questionnaire(questionnaire)
				.orElseThrow(() -> new ChangedMeanwhileException(questionnaire, null));
			refuseMisfit(owner, kind, content);
			part.place(end(owner.parts(kind)));
			owner.add(kind, part);
			become(part, content, keys);
		}
		else {
			draft.place(end(this.drafts.all(kind.draft())));
			become(draft, content, keys);
			this.drafts.add(draft);
		}
		this.drafts.flush();
		Item added = Item.of(kind, draft, false);
		this.trail.note(editor, Deed.ADDED, subject(added), null, added.json(), "");
		return added;
	}

	/**
	 * Changes an item; its key stays.
	 * @param kind its kind
	 * @param key its key
	 * @param content the record that it is from now on
	 * @param version the version that the editor began with
	 * @param editor who does it
	 * @return the item
	 * @throws InvalidCatalogException if it names what is not there, or if it does not
	 * fit into its questionnaire
	 * @throws ChangedMeanwhileException if it has another version by now, or is gone;
	 * nothing is changed then
	 */
	@Transactional
	public Item change(DraftKind kind, String key, Record content, String version, String editor) {
		this.drafts.begin();
		DraftItem<?> draft = found(kind, key);
		Item before = current(kind, key, version, draft);
		if (before.content().equals(content)) {
			return before;
		}
		if (draft instanceof DraftPart<?> part) {
			refuseMisfit(part.questionnaire(), kind, content);
		}
		become(draft, content, this.drafts.keys());
		this.drafts.flush();
		Item after = Item.of(kind, draft, before.archived());
		this.trail.note(editor, Deed.CHANGED, subject(after), before.json(), after.json(), "");
		return after;
	}

	/**
	 * Takes an item out of editions, or back into them.
	 * @param kind its kind
	 * @param key its key
	 * @param out whether it is to be out
	 * @param editor who does it
	 * @throws ChangedMeanwhileException if it is gone
	 */
	@Transactional
	public void archive(DraftKind kind, String key, boolean out, String editor) {
		this.drafts.begin();
		found(kind, key);
		if (this.drafts.archived().contains(kind, key) != out) {
			this.drafts.archive(kind, key, out);
			this.trail.note(editor, out ? Deed.ARCHIVED : Deed.RESTORED, new Subject(kind.toString(), key), "");
		}
	}

	/**
	 * Moves an item up or down among its like: those of its theme, its topic's kind or
	 * its questionnaire. At the end of a list it stays where it is.
	 * @param kind its kind
	 * @param key its key
	 * @param by by how many places, negative for up
	 * @param editor who does it
	 * @throws InvalidCatalogException if a question would come before one that it depends
	 * on
	 * @throws ChangedMeanwhileException if it is gone
	 */
	@Transactional
	public void reorder(DraftKind kind, String key, int by, String editor) {
		this.drafts.begin();
		DraftItem<?> draft = found(kind, key);
		List<DraftItem<?>> all = new ArrayList<>((draft instanceof DraftPart<?> part) ? part.questionnaire().parts(kind)
				: this.drafts.all(kind.draft()));
		List<DraftItem<?>> like = new ArrayList<>(
				all.stream().filter((other) -> other.group().equals(draft.group())).toList());
		int from = like.indexOf(draft);
		int to = Math.max(0, Math.min(like.size() - 1, from + by));
		if (from == to) {
			return;
		}
		DraftItem<?> neighbour = like.get(to);
		all.remove(draft);
		all.add(all.indexOf(neighbour) + ((to > from) ? 1 : 0), draft);
		List<Problem> before = (draft instanceof DraftPart<?> part) ? problems(part.questionnaire()) : List.of();
		for (int i = 0; i < all.size(); i++) {
			all.get(i).place(i + 1);
		}
		if (draft instanceof DraftPart<?> part) {
			refuse(before, problems(part.questionnaire()));
		}
		this.drafts.flush();
		this.trail.note(editor, Deed.REORDERED, new Subject(kind.toString(), key),
				"From place %d to %d.".formatted(from + 1, to + 1));
	}

	/**
	 * Removes an item together with what cannot do without it, and takes it out of
	 * whatever else refers to it: all of that or nothing.
	 * @param kind its kind
	 * @param key its key
	 * @param seen the {@link Removal#version()} that the editor has agreed to
	 * @param editor who does it
	 * @throws ChangedMeanwhileException if the removal would be another one by now, or
	 * the item is gone
	 */
	@Transactional
	public void remove(DraftKind kind, String key, String seen, String editor) {
		this.drafts.begin();
		DraftItem<?> draft = found(kind, key);
		Item item = Item.of(kind, draft, this.drafts.archived().contains(kind, key));
		Map<ItemLine, DraftItem<?>> everything = this.drafts.everything();
		Removal removal = this.drafts.removal(item, everything);
		if (!removal.version().equals(seen)) {
			throw new ChangedMeanwhileException();
		}
		String why = "Because the %s “%s” was removed.".formatted(kind, key);
		Keys keys = this.drafts.keys();
		removal.changed().forEach((change) -> {
			Record after = Objects.requireNonNull(change.after(), "What is changed stays");
			become(Objects.requireNonNull(everything.get(change.item())), after, keys);
			note(editor, Deed.CHANGED, change, why);
		});
		this.drafts.flush();
		Map<DraftKind, List<DraftItem<?>>> gone = new EnumMap<>(DraftKind.class);
		removal.removed().forEach((loss) -> {
			gone.computeIfAbsent(loss.item().kind(), (other) -> new ArrayList<>())
				.add(Objects.requireNonNull(everything.get(loss.item())));
			note(editor, Deed.REMOVED, loss, why);
		});
		gone.computeIfAbsent(kind, (other) -> new ArrayList<>()).add(draft);
		/* What refers to others goes before them. */
		gone.entrySet()
			.stream()
			.sorted(Map.Entry.<DraftKind, List<DraftItem<?>>>comparingByKey().reversed())
			.forEach((each) -> {
				each.getValue().forEach((one) -> remove(each.getKey(), one));
				this.drafts.flush();
			});
		this.trail.note(editor, Deed.REMOVED, subject(item), item.json(), null,
				removal.consequences().isEmpty() ? "" : "With it, others removed: %d, others changed: %d."
					.formatted(removal.removed().size(), removal.changed().size()));
	}

	private void note(String editor, Deed deed, Consequence consequence, String why) {
		Record after = consequence.after();
		this.trail.note(editor, deed, new Subject(consequence.item().kind().toString(), consequence.item().key()),
				EditionDocument.item(consequence.before()), (after != null) ? EditionDocument.item(after) : null, why);
	}

	/**
	 * Makes the working copy exactly a catalogue: what the catalogue does not have is
	 * removed, archived items too.
	 * @param catalog the catalogue
	 * @param seen what {@link WorkingCopy#changes()} said when the editor looked at what
	 * would be replaced
	 * @param editor who does it
	 * @param deed {@link Deed#RESTORED} or {@link Deed#IMPORTED}
	 * @param note where the catalogue comes from, in words
	 * @throws ChangedMeanwhileException if somebody has changed anything since; nothing
	 * is replaced then
	 */
	@Transactional
	public void replaceWith(Catalog catalog, long seen, String editor, Deed deed, String note) {
		this.drafts.begin();
		if (this.drafts.changes() != seen + 1) {
			throw new ChangedMeanwhileException();
		}
		this.drafts.unarchiveAll();
		replace(DraftKind.SOURCE, catalog.sources());
		List<DraftItem<?>> gone = replace(DraftKind.ROLE, catalog.roles());
		replace(DraftKind.DIMENSION, catalog.dimensions()).forEach((item) -> remove(DraftKind.DIMENSION, item));
		replace(DraftKind.RESPONSIBILITY, catalog.responsibilities())
			.forEach((item) -> remove(DraftKind.RESPONSIBILITY, item));
		replace(DraftKind.SKILL, catalog.skills()).forEach((item) -> remove(DraftKind.SKILL, item));
		replace(DraftKind.MOVE, catalog.moves()).forEach((item) -> remove(DraftKind.MOVE, item));
		replace(DraftKind.TOPIC, catalog.topics()).forEach((item) -> remove(DraftKind.TOPIC, item));
		replace(DraftKind.QUESTIONNAIRE, catalog.questionnaires().stream().map(QuestionnaireHead::of).toList())
			.forEach((item) -> remove(DraftKind.QUESTIONNAIRE, item));
		Keys keys = this.drafts.keys();
		catalog.questionnaires().forEach((whole) -> replaceParts(whole, keys));
		this.drafts.flush();
		/* Nothing names these any more. */
		gone.forEach((item) -> remove(DraftKind.ROLE, item));
		this.drafts.flush();
		this.trail.note(editor, deed, new Subject("working copy", ""), note);
	}

	/**
	 * Takes what a table of roles brings, all of it or nothing.
	 * @param plan what is to be added and changed
	 * @param seen what {@link WorkingCopy#changes()} said when the editor looked at the
	 * plan
	 * @param editor who does it
	 * @param note where it comes from, in words
	 * @throws ChangedMeanwhileException if somebody has changed anything since; nothing
	 * is taken then
	 */
	@Transactional
	public void take(RolePlan plan, long seen, String editor, String note) {
		this.drafts.begin();
		if (this.drafts.changes() != seen + 1) {
			throw new ChangedMeanwhileException();
		}
		this.trail.note(editor, Deed.IMPORTED, new Subject("working copy", ""), note);
		put(DraftKind.SOURCE, plan.sources(), editor);
		put(DraftKind.ROLE, plan.roles().stream().map(Planned::content).toList(), editor);
		put(DraftKind.RESPONSIBILITY, plan.responsibilities().stream().map(Planned::content).toList(), editor);
		put(DraftKind.SKILL, plan.skills().stream().map(Planned::content).toList(), editor);
	}

	/* Adds what is new, at the end, and changes what is there; archived items stay so. */
	private void put(DraftKind kind, List<? extends Record> records, String editor) {
		List<? extends DraftItem<?>> all = this.drafts.all(kind.draft());
		Map<String, DraftItem<?>> old = all.stream().collect(Collectors.toMap(DraftItem::key, Function.identity()));
		Keys keys = this.drafts.keys();
		Archived archived = this.drafts.archived();
		int place = end(all);
		for (Record record : records) {
			DraftItem<?> known = old.get(kind.keyOf(record));
			DraftItem<?> draft = (known != null) ? known : made(kind);
			boolean out = archived.contains(kind, kind.keyOf(record));
			String before = (known != null) ? Item.of(kind, known, out).json() : null;
			become(draft, record, keys);
			if (known == null) {
				draft.place(place);
				place++;
				this.drafts.add(draft);
			}
			Item after = Item.of(kind, draft, out);
			this.trail.note(editor, (known != null) ? Deed.CHANGED : Deed.ADDED, subject(after), before, after.json(),
					"");
		}
		this.drafts.flush();
	}

	/* Sources are named by key, so theirs may go at once. */
	private List<DraftItem<?>> replace(DraftKind kind, List<? extends Record> records) {
		Map<String, DraftItem<?>> old = this.drafts.all(kind.draft())
			.stream()
			.collect(Collectors.toMap(DraftItem::key, Function.identity()));
		Keys keys = this.drafts.keys();
		int place = 0;
		for (Record record : records) {
			place++;
			DraftItem<?> draft = old.remove(kind.keyOf(record));
			boolean isNew = draft == null;
			DraftItem<?> item = (draft != null) ? draft : made(kind);
			item.place(place);
			if (isNew || !record.equals(asIs(item))) {
				become(item, record, keys);
			}
			if (isNew) {
				this.drafts.add(item);
			}
		}
		this.drafts.flush();
		List<DraftItem<?>> gone = List.copyOf(old.values());
		if (kind == DraftKind.SOURCE) {
			gone.forEach((item) -> remove(kind, item));
		}
		return gone;
	}

	private void replaceParts(Questionnaire whole, Keys keys) {
		DraftQuestionnaire owner = this.drafts.questionnaire(whole.slug()).orElseThrow();
		/* Conditions first, so that no option that goes is still looked at. */
		replaceParts(owner, DraftKind.QUESTION, whole.questions(), false, keys);
		replaceParts(owner, DraftKind.RULE, whole.rules(), true, keys);
		replaceParts(owner, DraftKind.EXAMPLE, whole.examples(), true, keys);
		Set<String> kept = whole.questions().stream().map((question) -> question.key()).collect(Collectors.toSet());
		owner.drop(DraftKind.QUESTION, (part) -> !kept.contains(part.key()));
		this.drafts.flush();
	}

	private void replaceParts(DraftQuestionnaire owner, DraftKind kind, List<? extends Record> records,
			boolean dropping, Keys keys) {
		Map<String, DraftPart<?>> old = owner.parts(kind)
			.stream()
			.collect(Collectors.toMap(DraftItem::key, Function.identity()));
		Set<String> kept = new HashSet<>();
		int place = 0;
		for (Record record : records) {
			place++;
			DraftPart<?> draft = old.get(kind.keyOf(record));
			DraftPart<?> part = (draft != null) ? draft : (DraftPart<?>) made(kind);
			part.place(place);
			if (draft == null) {
				owner.add(kind, part);
			}
			if (draft == null || !record.equals(asIs(part))) {
				become(part, record, keys);
			}
			kept.add(kind.keyOf(record));
		}
		if (dropping) {
			owner.drop(kind, (part) -> !kept.contains(part.key()));
		}
	}

	private void remove(DraftKind kind, DraftItem<?> item) {
		this.drafts.remove(kind, item);
	}

	private static @Nullable Record asIs(DraftItem<?> item) {
		Problems problems = new Problems();
		return problems.<Record>take("", () -> item.toRecord(problems)).orElse(null);
	}

	private DraftItem<?> found(DraftKind kind, String key) {
		Optional<? extends DraftItem<?>> found = this.drafts.find(kind, key);
		if (found.isEmpty()) {
			throw new ChangedMeanwhileException(key, null);
		}
		return found.get();
	}

	private Item current(DraftKind kind, String key, String version, DraftItem<?> draft) {
		Item item = Item.of(kind, draft, this.drafts.archived().contains(kind, key));
		if (!item.version().equals(version)) {
			throw new ChangedMeanwhileException(key, item);
		}
		return item;
	}

	@SuppressWarnings("unchecked") // a kind's drafts take the kind's records
	private static void become(DraftItem<?> draft, Record content, Keys keys) {
		((DraftItem<Record>) draft).become(content, keys);
	}

	private static int end(List<? extends DraftItem<?>> like) {
		return like.stream().mapToInt(DraftItem::position).max().orElse(0) + 1;
	}

	private static DraftItem<?> made(DraftKind kind) {
		return switch (kind) {
			case SOURCE -> new DraftSource();
			case ROLE -> new DraftRole();
			case DIMENSION -> new DraftDimension();
			case RESPONSIBILITY -> new DraftResponsibility();
			case SKILL -> new DraftSkill();
			case MOVE -> new DraftMove();
			case TOPIC -> new DraftTopic();
			case QUESTIONNAIRE -> new DraftQuestionnaire();
			case QUESTION -> new DraftQuestion();
			case RULE -> new DraftRule();
			case EXAMPLE -> new DraftExample();
		};
	}

	/*
	 * A part may not spoil its questionnaire, archived parts included: they refer to
	 * options as others do. What was wrong before stays for its own editor.
	 */
	private static void refuseMisfit(DraftQuestionnaire owner, DraftKind kind, Record content) {
		refuse(problems(owner), owner.problemsWith(kind, content));
	}

	private static List<Problem> problems(DraftQuestionnaire owner) {
		return owner.problemsWith(DraftKind.QUESTIONNAIRE, null);
	}

	private static void refuse(List<Problem> before, List<Problem> after) {
		Problems fresh = new Problems();
		after.stream()
			.filter((problem) -> !before.contains(problem))
			.forEach((problem) -> fresh.add(problem.where(), problem.what()));
		fresh.orThrow();
	}

	private static Subject subject(Item item) {
		return new Subject(item.kind().toString(), item.key());
	}

}
