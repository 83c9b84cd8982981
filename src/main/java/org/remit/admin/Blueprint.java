package org.remit.admin;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.remit.catalog.Effect;
import org.remit.catalog.Statement;
import org.remit.content.DraftKind;

/**
 * What the form of a kind of item consists of. The limits are those of the records; a
 * test compares them.
 *
 * @param kind the kind
 * @param controls how its components are edited, in the order of the form
 */
record Blueprint(DraftKind kind, List<Control> controls) {

	/** The whole form's id on the page. */
	static final String FORM = "form";

	private static final int SLUG_LIMIT = 80;

	private static final int SOURCE_KEY_LIMIT = 20;

	static Blueprint of(DraftKind kind) {
		return new Blueprint(kind, switch (kind) {
			case SOURCE -> source();
			case ROLE -> role();
			case DIMENSION -> dimension();
			case RESPONSIBILITY -> responsibility();
			case SKILL -> skill();
			case MOVE -> move();
			case TOPIC -> topic();
			case QUESTIONNAIRE -> questionnaire();
			case QUESTION -> question();
			case RULE -> rule();
			case EXAMPLE -> example();
		});
	}

	/** The components that tell an item from its like; they never change. */
	Set<String> key() {
		return switch (this.kind) {
			case MOVE -> Set.of("from", "to");
			case SOURCE, QUESTION, RULE, EXAMPLE -> Set.of("key");
			default -> Set.of("slug");
		};
	}

	/** The names of all components. */
	Set<String> components() {
		return this.controls.stream().map(Control::path).collect(Collectors.toSet());
	}

	/**
	 * Finds the place on the form where a problem has to be mended.
	 * @param where the problem's path in the record, with slashes
	 * @return the place; the whole form if no control is near
	 */
	Spot spot(String where) {
		return spot(this.controls, where.replace('/', '.'), "", "");
	}

	private static Spot spot(List<Control> controls, String path, String id, String words) {
		for (Control control : controls) {
			if (path.equals(control.path()) || path.startsWith(control.path() + ".")) {
				String rest = path.substring(Math.min(path.length(), control.path().length() + 1));
				String here = id + control.path();
				String label = words.isEmpty() ? control.label()
						: words + ", " + control.label().toLowerCase(Locale.ROOT);
				if (control instanceof Control.Group group) {
					return spot(group.parts(), rest, here + ".", label);
				}
				if (control instanceof Control.Rows rows) {
					return row(rows.parts(), rest, here, label);
				}
				return (control instanceof Control.Grid grid) ? row(grid.parts(), rest, here, label)
						: new Spot(here, label);
			}
		}
		return id.isEmpty() ? new Spot(FORM, "") : new Spot(id.substring(0, id.length() - 1), words);
	}

	private static Spot row(List<Control> parts, String path, String id, String label) {
		String number = path.split("\\.", 2)[0];
		if (!number.matches("\\d+")) {
			return new Spot(id, label);
		}
		String rest = path.substring(Math.min(path.length(), number.length() + 1));
		return spot(parts, rest, id + "." + number + ".", label + " " + number);
	}

	/**
	 * A place on a form.
	 *
	 * @param id its id on the page
	 * @param words what it is called, or empty for the whole form
	 */
	record Spot(String id, String words) {

	}

	private static List<Control> source() {
		return List.of(
				new Control.Text("key", "Key", "By which statements cite it: capitals and digits.", SOURCE_KEY_LIMIT,
						1),
				new Control.Pick("kind", "Kind", null, Offer.SOURCE_KINDS),
				line("title", "Title", "As published.", 200),
				line("publisher", "Publisher", "Who published it, or that the name is not given.", 120),
				line("published", "Published",
						"A date such as 2024-09-09, 2020-11 or 2020; empty if the document gives none.", 10),
				line("url", "Address", "Begins with https://; empty if it has no lasting one.", 300),
				prose("about", "About", "What it covers, how far it reaches, and how it is used here.", 1000));
	}

	private static List<Control> role() {
		return List.of(slug(), line("name", "Name", "In lower case, as within a sentence.", 80),
				line("abbreviation", "Abbreviation", "Used where room is scarce.", 10),
				new Control.Pick("colour", "Colour", "It keeps this colour everywhere.", Offer.COLOURS),
				statement("oneLine", "In one line", "What the role is for."),
				statement("question", "Question", "What the role keeps asking."),
				statement("summary", "Summary", "What the role is, in a few sentences."),
				new Control.Rows("titles", "Other titles", "Titles and abbreviations by which people know it.", "title",
						List.of(line("text", "Title", null, Statement.LIMIT), sources("sources"))));
	}

	private static List<Control> dimension() {
		return List.of(slug(), line("name", "Name", null, 80),
				line("description", "Description", "What it tells about a role.", 300),
				new Control.Grid("traits", "What is said of each role",
						"A role that no source speaks of stays empty. Where there is more to say, use one of the last rows.",
						"trait", List.of(new Control.Text("statement.text", "What is said", null, Statement.LIMIT, 2),
								sources("statement.sources"))));
	}

	private static List<Control> responsibility() {
		return List.of(slug(), new Control.Pick("theme", "Theme", null, Offer.THEMES),
				line("name", "Name", "For example “Put the roadmap in order”.", 120),
				statement("description", "Description", "What the work is."),
				new Control.Grid("involvements", "Who is involved, and how",
						"A role that no source speaks of stays empty. Where sources disagree about a role, use one of the last rows for the other opinion.",
						"involvement", List.of(new Control.Pick("raci", "Involvement", null, Offer.RACI), note(),
								sources("sources"))));
	}

	private static List<Control> skill() {
		return List.of(slug(), line("name", "Name", null, 120), statement("description", "Description", "What it is."),
				new Control.Grid("needs", "Who needs it, and how much", "A role that does not need it stays empty.",
						"need",
						List.of(new Control.Pick("need", "Need", null, Offer.NEEDS), note(), sources("sources"))));
	}

	private static List<Control> move() {
		return List.of(new Control.Pick("from", "From", "The role that is left.", Offer.ROLES),
				new Control.Pick("to", "To", "The role that is taken up.", Offer.ROLES),
				statement("howCommon", "How common it is", "How often people go this way."),
				points("keep", "What carries over"), points("learn", "What has to be learnt"),
				points("letGo", "What has to be let go of"), points("watch", "What goes wrong easily"));
	}

	private static List<Control> topic() {
		return List.of(slug(), new Control.Pick("kind", "Kind", null, Offer.TOPIC_KINDS),
				line("title", "Title", null, 200), statement("text", "Text", null),
				new Control.Ticks("roles", "Roles", "Which roles it is about.", Offer.ROLES),
				new Control.Rows("parts", "Parts",
						"One for each role or position, each with a role, a heading or both.", "part",
						List.of(new Control.Pick("role", "Role", null, Offer.ROLES),
								line("label", "Heading", null, 120), statement("statement", "Text", null))));
	}

	private static List<Control> questionnaire() {
		return List.of(slug(), new Control.Pick("purpose", "Purpose", "What it finds out.", Offer.PURPOSES),
				line("title", "Title", null, 120),
				prose("introduction", "Introduction", "What it is, for somebody about to start.", 1000),
				new Control.Number("neededFrom", "Needed from",
						"From how many points on a role is needed, or suits well. At least 1."),
				new Control.Number("closeWithin", "Close within",
						"Up to which difference of points nobody can tell. At least 0."));
	}

	private static List<Control> question() {
		return List.of(word(), line("text", "Question", null, 300), prose("help", "Help", null, 500),
				new Control.YesNo("multiple", "Several answers may be chosen", null),
				condition("askedWhen", "Asked when",
						"Leave it empty to ask always. Only questions before this one can be looked at.",
						Offer.EARLIER_ANSWERS),
				new Control.Rows("options", "Answers", "In the order in which they are shown.", "answer",
						List.of(word(), line("text", "Answer", null, 200), line("help", "Help", null, 300))));
	}

	private static List<Control> rule() {
		return List.of(word(), condition("when", "When", "At least one answer that has to be given.", Offer.ANSWERS),
				new Control.Group("effect", "Then", null, List
					.of(new Control.Pick("kind", "What follows", null, Offer.EFFECTS), new Control.Pick("role", "Role",
							"For points, for a role that comes first, and for work that the team can do; else none.",
							Offer.ROLES),
							new Control.Number("points", "Points",
									"For points only: from -%d to %d, negative to speak against the role."
										.formatted(Effect.MOST, Effect.MOST)))),
				statement("reason", "Because", "Readers see this beside their result."));
	}

	private static List<Control> example() {
		return List.of(word(), line("title", "Title", null, 200),
				statement("story", "Story", "Who asks, and what their situation is."),
				new Control.Several("answers", "Answers", null, Offer.ANSWERS),
				new Control.Pick("verdict", "Verdict", "What the sources say in such a case.", Offer.VERDICTS),
				new Control.Several("roles", "Roles", "The roles that the verdict names, in order.", Offer.ROLES));
	}

	private static Control slug() {
		return new Control.Text("slug", "Address",
				"Its part of addresses: lower-case letters a to z, digits and single hyphens. It never changes.",
				SLUG_LIMIT, 1);
	}

	private static Control word() {
		return new Control.Text("key", "Key",
				"Its name in addresses and in the trail: lower-case letters a to z, digits and single hyphens.",
				SLUG_LIMIT, 1);
	}

	private static Control line(String path, String label, @Nullable String hint, int limit) {
		return new Control.Text(path, label, hint, limit, 1);
	}

	private static Control prose(String path, String label, @Nullable String hint, int limit) {
		return new Control.Text(path, label, hint, limit, 4);
	}

	private static Control note() {
		return new Control.Text("note", "Note", null, 400, 2);
	}

	private static Control sources(String path) {
		return new Control.Ticks(path, "Sources", null, Offer.SOURCES);
	}

	private static Control statement(String path, String label, @Nullable String hint) {
		return new Control.Group(path, label, hint,
				List.of(prose("text", "Text", null, Statement.LIMIT), sources("sources")));
	}

	private static Control points(String path, String label) {
		return new Control.Rows(path, label, null, "point",
				List.of(new Control.Text("text", "Point", null, Statement.LIMIT, 2), sources("sources")));
	}

	private static Control condition(String path, String label, String hint, Offer offer) {
		return new Control.Group(path, label, hint,
				List.of(new Control.Several("allOf", "All of these answers are given", null, offer),
						new Control.Several("anyOf", "And at least one of these", null, offer),
						new Control.Several("noneOf", "And none of these", null, offer)));
	}

}
