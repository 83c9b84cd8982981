package org.remit.admin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.remit.web.Choices;
import org.remit.web.Complaints;
import org.remit.web.Field;

/** Draws a form: what stands in it, what there is to choose from, and what is wrong. */
final class Sheet {

	/* A grid with more roles than these shows only those that something is said of. */
	private static final int MOST_ROLES = 24;

	private static final int SPARE_MENUS = 2;

	private final Typescript typescript;

	private final Stock stock;

	private final Complaints complaints;

	private final Set<String> fixed;

	private Sheet(Typescript typescript, Stock stock, Complaints complaints, Set<String> fixed) {
		this.typescript = typescript;
		this.stock = stock;
		this.complaints = complaints;
		this.fixed = fixed;
	}

	/**
	 * Draws a form.
	 * @param typescript what stands in it
	 * @param stock what there is to choose from
	 * @param complaints what is wrong with it
	 * @param isNew whether the key can still be chosen
	 * @return the parts, in order
	 */
	static List<Shown> of(Typescript typescript, Stock stock, Complaints complaints, boolean isNew) {
		Blueprint blueprint = typescript.blueprint();
		Sheet sheet = new Sheet(typescript, stock, complaints, isNew ? Set.of() : blueprint.key());
		return blueprint.controls()
			.stream()
			.filter((control) -> !sheet.fixed.contains(control.path()))
			.map((control) -> sheet.draw(control, "", ""))
			.toList();
	}

	/* Whose: said to screen readers before a label that is there more than once. */
	private Shown draw(Control control, String prefix, String whose) {
		String path = prefix + control.path();
		String label = whose + control.label();
		if (control instanceof Control.Text text) {
			return new Shown.Text(new Field(path, label, text.hint(), this.typescript.values().text(path), text.limit(),
					text.lines(), this.complaints.about(path)));
		}
		if (control instanceof Control.Number number) {
			return new Shown.Number(new Field(path, label, number.hint(), this.typescript.values().text(path), 0, 1,
					this.complaints.about(path)));
		}
		if (control instanceof Control.YesNo) {
			return new Shown.YesNo(path, label, this.typescript.values().text(path).equals("true"));
		}
		if (control instanceof Control.Pick pick) {
			return menu(path, path, label, pick.hint(), pick.offer(), this.typescript.values().text(path),
					this.complaints.about(path));
		}
		if (control instanceof Control.Ticks ticks) {
			return ticks(ticks, path, label, prefix.chars().noneMatch(Character::isDigit));
		}
		if (control instanceof Control.Several several) {
			return several(several, path, label);
		}
		if (control instanceof Control.Group group) {
			return new Shown.Group(path, label, group.hint(),
					group.parts().stream().map((part) -> draw(part, path + ".", whose)).toList(),
					this.complaints.about(path));
		}
		return (control instanceof Control.Rows rows) ? rows(rows, path) : grid((Control.Grid) control, path);
	}

	private Shown.Menu menu(String id, String name, String label, @Nullable String hint, Offer offer, String value,
			@Nullable String complaint) {
		List<Shown.Shelf> shelves = new ArrayList<>();
		List<Choices.Item> loose = new ArrayList<>();
		loose.add(new Choices.Item("", "–", null, value.isEmpty()));
		boolean known = this.stock.things(offer).stream().anyMatch((thing) -> thing.value().equals(value));
		if (!value.isEmpty() && !known) {
			loose.add(new Choices.Item(value, value + " (not there)", null, true));
		}
		shelves.add(new Shown.Shelf("", loose));
		this.stock.shelves(offer)
			.forEach((shelf) -> shelves.add(new Shown.Shelf(shelf.heading(), shelf.things()
				.stream()
				.map((thing) -> new Choices.Item(thing.value(), thing.words(), null, thing.value().equals(value)))
				.toList())));
		return new Shown.Menu(id, name, label, hint, shelves, complaint);
	}

	/* What is ticked comes first, in its own order, so that saving keeps it. */
	private Shown ticks(Control.Ticks control, String path, String label, boolean wanted) {
		List<String> chosen = this.typescript.values()
			.byPath()
			.getOrDefault(path, List.of())
			.stream()
			.filter((value) -> !value.isEmpty())
			.toList();
		Set<String> values = new LinkedHashSet<>(chosen);
		this.stock.things(control.offer()).forEach((thing) -> values.add(thing.value()));
		List<Choices.Item> items = values.stream().map((value) -> tick(control.offer(), value, chosen)).toList();
		String complaint = this.complaints.about(path);
		String summary = chosen.isEmpty() ? "none yet"
				: chosen.stream()
					.map((value) -> this.stock.words(control.offer(), value))
					.collect(Collectors.joining(", "));
		return new Shown.Ticks(new Choices(path, label, control.hint(), items, complaint), control.label(), summary,
				control.offer() == Offer.SOURCES, complaint != null || wanted && chosen.isEmpty());
	}

	private Choices.Item tick(Offer offer, String value, List<String> chosen) {
		return this.stock.things(offer)
			.stream()
			.filter((thing) -> thing.value().equals(value))
			.findFirst()
			.map((thing) -> new Choices.Item(value, thing.words(), thing.more().isEmpty() ? null : thing.more(),
					chosen.contains(value)))
			.orElseGet(() -> new Choices.Item(value, value + " (not there)", null, true));
	}

	private Shown several(Control.Several several, String path, String label) {
		List<String> chosen = this.typescript.values()
			.byPath()
			.getOrDefault(path, List.of())
			.stream()
			.filter((value) -> !value.isEmpty())
			.toList();
		List<Shown.Menu> menus = new ArrayList<>();
		for (int i = 0; i < chosen.size() + SPARE_MENUS; i++) {
			String value = (i < chosen.size()) ? chosen.get(i) : "";
			menus.add(menu(path + "-" + (i + 1), path, "%s, %d".formatted(label, i + 1), null, several.offer(), value,
					null));
		}
		return new Shown.Several(path, label, several.hint(), menus, this.complaints.about(path));
	}

	private Shown rows(Control.Rows rows, String path) {
		List<Integer> numbers = new ArrayList<>(this.typescript.numbers(path));
		boolean full = this.typescript.values().numbers(path).size() == numbers.size();
		if (full) {
			numbers.add(numbers.isEmpty() ? 1 : numbers.get(numbers.size() - 1) + 1);
		}
		List<Shown.Row> shown = new ArrayList<>();
		for (int number : numbers) {
			String id = path + "." + number;
			boolean spare = !this.typescript.values().numbers(path).contains(number);
			String label = Stock.capital(rows.row()) + " " + number + (spare ? " (empty)" : "");
			shown.add(new Shown.Row(id, label, "",
					rows.parts().stream().map((part) -> draw(part, id + ".", "")).toList(), this.complaints.about(id)));
		}
		return new Shown.Rows(path, rows.label(), rows.hint(), rows.row(), shown, this.complaints.about(path));
	}

	private Shown grid(Control.Grid grid, String path) {
		List<String> roles = this.stock.things(Offer.ROLES).stream().map(Stock.Thing::value).toList();
		List<Integer> filled = new ArrayList<>(this.typescript.numbers(path));
		int last = filled.isEmpty() ? 0 : filled.get(filled.size() - 1);
		List<Line> lines = new ArrayList<>();
		filled.forEach((number) -> lines.add(new Line(number, role(path, number))));
		List<String> said = lines.stream().map(Line::role).toList();
		if (roles.size() <= MOST_ROLES) {
			for (String role : roles) {
				if (!said.contains(role)) {
					last++;
					lines.add(new Line(last, role));
				}
			}
		}
		if (lines.stream().noneMatch((line) -> line.role().isEmpty())) {
			lines.add(new Line(last + 1, ""));
		}
		lines.sort(Comparator.comparing((Line line) -> place(roles, line.role())).thenComparing(Line::number));
		return new Shown.Grid(path, grid.label(), grid.hint(), grid.row(),
				grid.parts().stream().map(Control::label).toList(),
				lines.stream().map((line) -> row(grid, path + "." + line.number(), line, roles)).toList(),
				this.complaints.about(path));
	}

	private Shown.Row row(Control.Grid grid, String id, Line line, List<String> roles) {
		boolean named = roles.contains(line.role());
		String words = named ? this.stock.words(Offer.ROLES, line.role()) : "Line " + line.number();
		Stream<Shown> parts = grid.parts().stream().map((part) -> draw(part, id + ".", words + ": "));
		Shown role = menu(id + ".role", id + ".role", words + ": Role", null, Offer.ROLES, line.role(),
				this.complaints.about(id + ".role"));
		return new Shown.Row(id, named ? words : "", named ? line.role() : "",
				(named ? parts : Stream.concat(Stream.of(role), parts)).toList(), this.complaints.about(id));
	}

	private String role(String path, int number) {
		return this.typescript.values().text(path + "." + number + ".role");
	}

	private static int place(List<String> roles, String role) {
		int place = roles.indexOf(role);
		return (place < 0) ? roles.size() : place;
	}

	private record Line(int number, String role) {

	}

}
