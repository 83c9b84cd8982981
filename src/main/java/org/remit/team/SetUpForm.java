package org.remit.team;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.remit.catalog.Catalog;
import org.remit.catalog.InvalidCatalogException;
import org.remit.catalog.Responsibility;
import org.remit.catalog.Role;
import org.remit.catalog.Theme;
import org.remit.web.Choices;
import org.remit.web.Complaints;
import org.remit.web.Field;
import org.remit.web.Typed;

/**
 * The form that sets a check up, as it was typed so far. It keeps what was typed whatever
 * is wrong with it.
 *
 * @param nonce the form's own secret, from which the links follow
 * @param complaints what is wrong
 * @param more whether whoever fills it in only asked for more rows
 * @param team the field for the team's name
 * @param people the rows for members
 * @param list the field for many members at once
 * @param mode the choice of how the round is answered
 * @param closes the last day, as typed
 * @param today the first day that can be the last
 * @param themes the responsibilities
 * @param closesOn the last day, or {@code null}
 * @param round what to set up, or {@code null} as long as something is wrong
 */
record SetUpForm(Token nonce, Complaints complaints, boolean more, Field team, List<Row> people, Field list,
		Choices mode, String closes, LocalDate today, List<Part> themes, @Nullable LocalDate closesOn,
		@Nullable Round round) {

	private static final int FIRST_ROWS = 5;

	private static final int MORE_ROWS = 5;

	private static final int LONGEST_LIST = 40_000;

	private static final List<Choices.Item> MODES = List.of(
			new Choices.Item("named", "Everybody answers under their name",
					"When the round closes, everybody sees who has said what they do themselves.", true),
			new Choices.Item("anonymous", "Everybody answers without a name",
					"Only sums are shown, and nothing that fewer than three people have said.", false),
			new Choices.Item("quick", "I fill in the grid for everybody",
					"A quick check: no link is sent, and the findings are there at once.", false));

	/** The form's own secret, as a hidden field carries it. */
	public String secret() {
		return this.nonce.value();
	}

	static SetUpForm empty(Catalog catalog, LocalDate today) {
		return of(Typed.of(Map.of("empty", List.of("yes"))), catalog, today);
	}

	static SetUpForm of(Typed typed, Catalog catalog, LocalDate today) {
		boolean empty = typed.has("empty");
		boolean more = "more".equals(typed.text("do"));
		Complaints complaints = new Complaints();
		complaints.text("team", typed.text("team"), "The team’s name", Member.LONGEST_NAME);
		List<Row> typedRows = rows(typed);
		List<Member> members = new ArrayList<>();
		Set<String> names = new HashSet<>();
		List<Row> rows = new ArrayList<>();
		for (Row row : typedRows) {
			rows.add(row.checked(complaints, members, names, catalog));
		}
		addListed(typed.text("list"), complaints, members, names, catalog);
		if (members.isEmpty() && complaints.about("list") == null) {
			complaints.add("member-1-name", "Name at least one member.");
		}
		if (members.size() > Round.MOST_MEMBERS) {
			complaints.add("list",
					"These are %d members; at most %d fit.".formatted(members.size(), Round.MOST_MEMBERS));
		}
		Mode mode = mode(typed.text("mode"), empty, complaints);
		LocalDate closesOn = date(typed.text("closes"), today, complaints);
		List<Duty> duties = new ArrayList<>();
		List<Part> parts = parts(typed, empty, catalog, duties, complaints);
		for (int i = 0; i < (empty ? FIRST_ROWS : more ? MORE_ROWS : 0) && rows.size() < Round.MOST_MEMBERS; i++) {
			rows.add(new Row(rows.size() + 1, "", "", "", null));
		}
		Round round = null;
		if (!empty && !more && complaints.isEmpty()) {
			try {
				round = new Round(typed.text("team"), 1, mode, members, duties, List.of(), List.of());
			}
			catch (InvalidCatalogException ex) {
				ex.problems().forEach((problem) -> complaints.add("team", "Look again at this: " + problem + "."));
			}
		}
		Complaints shown = (empty || more) ? new Complaints() : complaints;
		return new SetUpForm(Token.parse(typed.text("nonce")).orElseGet(Token::fresh), shown, more,
				Field.line("team", "What is the team called?", typed.text("team"), Member.LONGEST_NAME, shown), rows,
				Field.prose("list", "Many members? One a line", typed.text("list"), LONGEST_LIST, shown)
					.help("For example: Kim; product owner; 32. Title and hours may be left out."),
				modes(typed.text("mode"), empty, shown), typed.text("closes"), today, parts, closesOn, round);
	}

	private static List<Row> rows(Typed typed) {
		List<Row> rows = new ArrayList<>();
		for (int i = 1; i <= Round.MOST_MEMBERS && typed.has("member-" + i + "-name"); i++) {
			String field = "member-" + i;
			rows.add(new Row(i, typed.text(field + "-name"), typed.text(field + "-title"), typed.text(field + "-hours"),
					null));
		}
		return rows;
	}

	private static void addListed(String list, Complaints complaints, List<Member> members, Set<String> names,
			Catalog catalog) {
		if (list.length() > LONGEST_LIST) {
			complaints.limit("list", list, "The list", LONGEST_LIST);
			return;
		}
		List<String> lines = Arrays.stream(list.split("\n"))
			.map(String::strip)
			.filter((line) -> !line.isEmpty())
			.toList();
		if (members.size() + lines.size() > Round.MOST_MEMBERS) {
			complaints.add("list", "These are %d members; at most %d fit.".formatted(members.size() + lines.size(),
					Round.MOST_MEMBERS));
			return;
		}
		for (String line : lines) {
			String[] cells = line.split("[;\t]", -1);
			Complaints own = new Complaints();
			new Row(0, cells[0].strip(), (cells.length > 1) ? cells[1].strip() : "",
					(cells.length > 2) ? cells[2].strip() : "", null)
				.checked(own, members, names, catalog);
			if (!own.isEmpty()) {
				complaints.add("list", "“%s”: %s".formatted(start(line), own.all().get(0).label()));
			}
		}
	}

	private static String start(String line) {
		return (line.codePointCount(0, line.length()) <= 30) ? line
				: line.substring(0, line.offsetByCodePoints(0, 30)) + "…";
	}

	private static Mode mode(String typed, boolean empty, Complaints complaints) {
		return switch (typed) {
			case "named" -> Mode.NAMED;
			case "anonymous" -> Mode.ANONYMOUS;
			case "quick" -> Mode.QUICK;
			default -> {
				if (!empty) {
					complaints.add("mode", "Choose how the check is answered.");
				}
				yield Mode.NAMED;
			}
		};
	}

	private static Choices modes(String typed, boolean empty, Complaints complaints) {
		List<Choices.Item> items = MODES.stream()
			.map((item) -> new Choices.Item(item.value(), item.label(), item.help(),
					empty ? item.on() : item.value().equals(typed)))
			.toList();
		return new Choices("mode", "How is it answered?", null, items, complaints.about("mode"));
	}

	static @Nullable LocalDate date(String typed, LocalDate today, Complaints complaints) {
		LocalDate date = day(typed, complaints);
		if (date != null && (date.isBefore(today) || date.isAfter(today.plusYears(1)))) {
			complaints.add("closes", "Choose a day from today on, within a year.");
		}
		return date;
	}

	static @Nullable LocalDate day(String typed, Complaints complaints) {
		if (typed.isEmpty()) {
			return null;
		}
		try {
			return LocalDate.parse(typed);
		}
		catch (DateTimeParseException ex) {
			complaints.add("closes", "Enter the day as in 2027-01-31, or leave it empty.");
			return null;
		}
	}

	private static List<Part> parts(Typed typed, boolean empty, Catalog catalog, List<Duty> duties,
			Complaints complaints) {
		Map<String, String> heard = new HashMap<>();
		List<Part> parts = new ArrayList<>();
		int own = 0;
		for (Theme theme : Theme.values()) {
			List<Line> lines = new ArrayList<>();
			for (Responsibility responsibility : catalog.responsibilities()) {
				if (responsibility.theme() == theme) {
					lines.add(line(responsibility, typed, empty, duties, heard, complaints));
				}
			}
			String field = "own-" + theme;
			String typedOwn = typed.text(field);
			List<String> added = Arrays.stream(typedOwn.split("\n"))
				.map(String::strip)
				.filter((one) -> !one.isEmpty())
				.toList();
			for (String name : added) {
				if (duties.size() > Round.MOST_DUTIES) {
					break;
				}
				own++;
				add(new Wanted(field, "own-" + own, name, theme, null, null), duties, heard, complaints);
			}
			int asked = (int) lines.stream().filter(Line::on).count() + added.size();
			parts.add(new Part(theme, asked, lines, new Field(field, "Your own, one a line", null, typedOwn,
					Duty.LONGEST_NAME, 3, complaints.about(field))));
		}
		if (duties.size() > Round.MOST_DUTIES) {
			complaints.add("own-" + Theme.DIRECTION,
					"These are too many responsibilities; at most %d fit.".formatted(Round.MOST_DUTIES));
		}
		if (duties.isEmpty()) {
			complaints.add("own-" + Theme.DIRECTION, "Ask about at least one responsibility.");
		}
		return parts;
	}

	private static Line line(Responsibility responsibility, Typed typed, boolean empty, List<Duty> duties,
			Map<String, String> heard, Complaints complaints) {
		String field = "word-" + responsibility.slug();
		boolean on = empty || typed.has("ask-" + responsibility.slug());
		String words = typed.has(field) ? typed.text(field) : responsibility.name();
		if (on) {
			Duty plain = Duty.of(responsibility);
			add(new Wanted(field, plain.key(), words, plain.theme(), plain.description(), plain.responsibility()),
					duties, heard, complaints);
		}
		return new Line(responsibility.slug(), responsibility.name(), words, on, complaints.about(field));
	}

	private static void add(Wanted wanted, List<Duty> duties, Map<String, String> heard, Complaints complaints) {
		int before = complaints.all().size();
		complaints.text(wanted.field, wanted.name, "A responsibility", Duty.LONGEST_NAME);
		if (heard.put(wanted.name.strip().toLowerCase(Locale.ROOT), wanted.field) != null) {
			complaints.add(wanted.field, "“%s” is there twice.".formatted(start(wanted.name)));
		}
		if (complaints.all().size() == before) {
			try {
				duties.add(new Duty(wanted.key, wanted.name, wanted.theme, wanted.description, wanted.responsibility));
			}
			catch (InvalidCatalogException ex) {
				complaints.add(wanted.field,
						"“%s” cannot be taken: %s.".formatted(start(wanted.name), ex.problems().get(0).what()));
			}
		}
	}

	/**
	 * A title as somebody typed it.
	 * @param typed the text
	 * @param catalog the catalogue, whose roles are recognised by name and abbreviation
	 * @return the title, or {@code null} if nothing was typed
	 */
	static @Nullable Title title(String typed, Catalog catalog) {
		if (typed.isEmpty()) {
			return null;
		}
		for (Role role : catalog.roles()) {
			if (role.name().equalsIgnoreCase(typed) || role.abbreviation().equals(typed)) {
				return Title.of(role);
			}
		}
		return Title.of(typed);
	}

	/* A duty before anybody has judged it. */
	private record Wanted(String field, String key, String name, Theme theme, @Nullable String description,
			@Nullable String responsibility) {

	}

	/**
	 * The responsibilities of one theme.
	 *
	 * @param theme the theme
	 * @param asked how many are asked about
	 * @param lines those of the catalogue
	 * @param own the field for the team's own
	 */
	record Part(Theme theme, int asked, List<Line> lines, Field own) {

		/**
		 * Whether something is wrong with any of it, so that nobody has to look for it.
		 */
		public boolean faulty() {
			return this.own.complaint() != null || this.lines.stream().anyMatch((line) -> line.complaint() != null);
		}

	}

	/**
	 * A responsibility of the catalogue.
	 *
	 * @param slug its slug
	 * @param name its name in the catalogue
	 * @param words its name in this team
	 * @param on whether it is asked about
	 * @param complaint what is wrong with it, or {@code null}
	 */
	record Line(String slug, String name, String words, boolean on, @Nullable String complaint) {

	}

	/**
	 * The row for one member.
	 *
	 * @param number counts from 1; 0 for a line of the list
	 * @param name the name as typed
	 * @param title the title as typed
	 * @param hours the hours as typed
	 * @param complaint what is wrong with it, or {@code null}
	 */
	record Row(int number, String name, String title, String hours, @Nullable String complaint) {

		Row checked(Complaints complaints, List<Member> members, Set<String> names, Catalog catalog) {
			if (this.name.isEmpty() && this.title.isEmpty() && this.hours.isEmpty()) {
				return this;
			}
			String field = "member-" + this.number + "-";
			Complaints own = new Complaints();
			own.text(field + "name", this.name, "The name", Member.LONGEST_NAME);
			own.limit(field + "title", this.title, "The title", Member.LONGEST_NAME);
			if (!this.name.isEmpty() && !names.add(this.name.toLowerCase(Locale.ROOT))) {
				own.add(field + "name", "This name is there twice; add something that tells the two apart.");
			}
			Hours available = null;
			try {
				available = this.hours.isEmpty() ? null : Hours.parse(this.hours);
			}
			catch (InvalidCatalogException ex) {
				own.add(field + "hours", "The hours " + ex.problems().get(0).what() + ".");
			}
			if (own.isEmpty()) {
				try {
					members.add(new Member("m-" + (members.size() + 1), this.name, SetUpForm.title(this.title, catalog),
							available));
				}
				catch (InvalidCatalogException ex) {
					own.add(field + "name", "This cannot be taken: " + ex.problems().get(0).what() + ".");
				}
			}
			own.all().forEach((link) -> complaints.add(link.href().substring(1), link.label()));
			return new Row(this.number, this.name, this.title, this.hours,
					own.isEmpty() ? null : String.join(" ", own.all().stream().map((link) -> link.label()).toList()));
		}

	}

}
