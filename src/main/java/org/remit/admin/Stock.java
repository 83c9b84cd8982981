package org.remit.admin;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.remit.catalog.Colour;
import org.remit.catalog.EffectKind;
import org.remit.catalog.Need;
import org.remit.catalog.Purpose;
import org.remit.catalog.Question;
import org.remit.catalog.Raci;
import org.remit.catalog.SourceKind;
import org.remit.catalog.Theme;
import org.remit.catalog.TopicKind;
import org.remit.catalog.VerdictKind;
import org.remit.content.DraftKind;
import org.remit.content.ItemLine;
import org.remit.content.WorkingCopy;

/**
 * What the working copy has to choose from, in words.
 *
 * @param shelves the things of each offer, a group of them each
 */
record Stock(Map<Offer, List<Shelf>> shelves) {

	private static final Map<EffectKind, String> EFFECTS = new EnumMap<>(Map.of(EffectKind.WEIGHT,
			"Points for or against a role", EffectKind.COMBINE, "One person wears the hats of all needed roles",
			EffectKind.SEPARATE, "Separate people, even where one person could do", EffectKind.FIRST,
			"This role comes first", EffectKind.LEAN, "Somebody in the team can do the work of this role",
			EffectKind.COACHING, "Coaching is needed", EffectKind.CAUTION, "A warning"));

	/**
	 * Looks up what there is to choose from.
	 * @param workingCopy the content
	 * @param kind the kind of item that is edited
	 * @param questionnaire for a part the slug of its questionnaire, else empty
	 * @param key the key of the item that is edited, or empty for a new one
	 * @return the stock
	 */
	static Stock of(WorkingCopy workingCopy, DraftKind kind, String questionnaire, String key) {
		Map<Offer, List<Shelf>> shelves = new EnumMap<>(Offer.class);
		shelves.put(Offer.SOURCES, items(workingCopy.lines(DraftKind.SOURCE), true));
		shelves.put(Offer.ROLES, items(workingCopy.lines(DraftKind.ROLE), false));
		shelves.put(Offer.SOURCE_KINDS, words(SourceKind.values(), SourceKind::label));
		shelves.put(Offer.COLOURS, words(Colour.values(), (one) -> capital(one.toString())));
		shelves.put(Offer.THEMES, words(Theme.values(), Theme::label));
		shelves.put(Offer.RACI, words(Raci.values(), Raci::words));
		shelves.put(Offer.NEEDS, words(Need.values(), Need::label));
		shelves.put(Offer.TOPIC_KINDS, words(TopicKind.values(), TopicKind::label));
		shelves.put(Offer.PURPOSES, words(Purpose.values(),
				(one) -> (one == Purpose.NEED) ? "Which role a team needs" : "Which role suits a person"));
		shelves.put(Offer.EFFECTS, words(EffectKind.values(), (one) -> EFFECTS.getOrDefault(one, one.toString())));
		shelves.put(Offer.VERDICTS, words(VerdictKind.values(), Telling::kind));
		if (kind.isPart()) {
			List<Question> questions = workingCopy.parts(DraftKind.QUESTION, questionnaire)
				.stream()
				.map((item) -> (Question) item.content())
				.toList();
			shelves.put(Offer.ANSWERS, questions.stream().map(Stock::answers).toList());
			shelves.put(Offer.EARLIER_ANSWERS,
					questions.stream()
						.takeWhile((question) -> !key.equals(questionnaire + DraftKind.JOINT + question.key()))
						.map(Stock::answers)
						.toList());
		}
		return new Stock(shelves);
	}

	List<Shelf> shelves(Offer offer) {
		return this.shelves.getOrDefault(offer, List.of());
	}

	/** All things of an offer, whatever their group. */
	List<Thing> things(Offer offer) {
		return shelves(offer).stream().flatMap((shelf) -> shelf.things().stream()).toList();
	}

	/**
	 * A thing in words.
	 * @param offer what it is, or {@code null} for a text
	 * @param value its value
	 * @return its words, or the value itself if there is no such thing
	 */
	String words(@Nullable Offer offer, String value) {
		if (offer == null) {
			return value;
		}
		return things(offer).stream()
			.filter((thing) -> thing.value().equals(value))
			.map(Thing::words)
			.findFirst()
			.orElse(value);
	}

	private static List<Shelf> items(List<ItemLine> lines, boolean keyed) {
		return List.of(
				new Shelf("",
						lines.stream()
							.map((line) -> new Thing(line.key(),
									(keyed ? line.key() : capital(line.title()))
											+ (line.archived() ? " (archived)" : ""),
									keyed ? line.title() : ""))
							.toList()));
	}

	private static <E extends Enum<E>> List<Shelf> words(E[] all, Function<E, String> words) {
		return List
			.of(new Shelf("", Stream.of(all).map((one) -> new Thing(one.toString(), words.apply(one), "")).toList()));
	}

	/* The question once more with each answer: a closed list shows no group. */
	private static Shelf answers(Question question) {
		List<Thing> things = new ArrayList<>();
		question.options()
			.forEach((option) -> things.add(new Thing(question.key() + "=" + option.key(),
					"%s – %s".formatted(option.text(), question.text()), "")));
		return new Shelf(question.text(), things);
	}

	static String capital(String text) {
		return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
	}

	/**
	 * Some things under a heading.
	 *
	 * @param heading the heading, or empty
	 * @param things the things
	 */
	record Shelf(String heading, List<Thing> things) {

	}

	/**
	 * One thing to choose.
	 *
	 * @param value what stands for it in a record
	 * @param words what an editor reads
	 * @param more what else helps to know it, or empty
	 */
	record Thing(String value, String words, String more) {

	}

}
