package org.remit.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.remit.catalog.Colour;
import org.remit.catalog.InvalidCatalogException;
import org.remit.catalog.Involvement;
import org.remit.catalog.Problem;
import org.remit.catalog.Responsibility;
import org.remit.catalog.Role;
import org.remit.catalog.Skill;
import org.remit.catalog.SkillNeed;
import org.remit.catalog.Source;
import org.remit.catalog.Statement;
import org.remit.content.CsvTable.Row;
import org.remit.content.RolePlan.Line;
import org.remit.content.RolePlan.Planned;
import org.remit.content.Shelf.Entry;
import org.remit.content.Shelf.Tie;

/**
 * Works out what a table of roles would do to the working copy. What is there already
 * keeps its texts; roles, skills and responsibilities are only added to. A line is taken
 * as a whole or not at all.
 */
final class RolePlanner {

	/** What a text says that the table does not have. */
	static final String NOT_DESCRIBED = "Not described yet.";

	private final RoleMapping mapping;

	private final Stock stock;

	private final List<String> own;

	private final List<String> cited;

	private final Shelf<Role, Role> roles;

	private final Shelf<Responsibility, List<Involvement>> responsibilities;

	private final Shelf<Skill, SkillNeed> skills;

	private final Placeholders placeholders = new Placeholders();

	private final List<Line> refused = new ArrayList<>();

	private final List<Line> remarks = new ArrayList<>();

	private int merged;

	private int known;

	private RolePlanner(RoleMapping mapping, Stock stock) {
		this.mapping = mapping;
		this.stock = stock;
		this.own = List.of(mapping.own());
		this.cited = List.of(mapping.source().key());
		this.roles = new Shelf<>(DraftKind.ROLE, stock.archived());
		this.roles.fill(stock.roles(), Role::slug, Role::name, (role) -> List.of(), Role::slug);
		this.responsibilities = new Shelf<>(DraftKind.RESPONSIBILITY, stock.archived());
		this.responsibilities.fill(stock.responsibilities(), Responsibility::slug, Responsibility::name,
				RolePlanner::involvementsByRole, (involvements) -> involvements.get(0).role());
		this.skills = new Shelf<>(DraftKind.SKILL, stock.archived());
		this.skills.fill(stock.skills(), Skill::slug, Skill::name, Skill::needs, SkillNeed::role);
	}

	private static List<List<Involvement>> involvementsByRole(Responsibility responsibility) {
		return responsibility.involvements()
			.stream()
			.collect(Collectors.groupingBy(Involvement::role))
			.values()
			.stream()
			.toList();
	}

	/**
	 * Makes a plan.
	 * @param table the table
	 * @param mapping how it is to be understood
	 * @param stock what is there
	 * @return the plan
	 */
	static RolePlan plan(CsvTable table, RoleMapping mapping, Stock stock) {
		RolePlanner planner = new RolePlanner(mapping, stock);
		for (Row row : table.rows()) {
			try {
				planner.take(RoleLine.of(row, table.headings().size(), mapping, planner.placeholders));
			}
			catch (RefusedLineException ex) {
				planner.refused.add(new Line(row.line(), ex.why()));
				planner.remarks.removeIf((remark) -> remark.number() == row.line());
			}
		}
		return planner.plan();
	}

	private void take(RoleLine line) {
		Entry<Role, Role> role = this.roles.find(line.role(), line.number());
		Part<Responsibility, List<Involvement>> work = responsibility(line, role);
		Part<Skill, SkillNeed> skill = skill(line, role);
		String summary = description(line, role, line.roleDescription());
		if (role.isNew()) {
			made("the role’s ", () -> role(role, summary, Colour.TEAL));
		}
		boolean isFirst = role.isNew() && role.line == line.number();
		boolean says = isFirst || !summary.equals(role.description) || work.says() || skill.says();
		boolean repeats = role.line > 0 || work.repeats() || skill.repeats();
		role.description = summary;
		this.roles.put(role);
		work.put(this.responsibilities);
		skill.put(this.skills);
		if (!says && repeats) {
			this.merged++;
		}
		else if (!says) {
			this.known++;
		}
	}

	private Part<Skill, SkillNeed> skill(RoleLine line, Entry<Role, Role> role) {
		String name = line.skill();
		if (name.isEmpty()) {
			return Part.none();
		}
		String level = line.level();
		Entry<Skill, SkillNeed> skill = this.skills.find(name, line.number());
		String description = description(line, skill, line.skillDescription());
		SkillNeed need = made("the level’s ",
				() -> new SkillNeed(role.slug, this.mapping.need(level), note(level), this.cited));
		made("the skill’s ", () -> new Skill(skill.slug, skill.name, said(description), List.of(need)));
		Tie<SkillNeed> before = skill.ties.get(role.slug);
		if (before == null) {
			return new Part<>(skill, description, role.slug, new Tie<>(need, level, line.number()), false);
		}
		if (before.line() > 0) {
			if (!before.level().equals(level)) {
				throw new RefusedLineException("line %,d gives this role the skill “%s” at %s".formatted(before.line(),
						skill.name, before.level().isEmpty() ? "no level" : "level “" + before.level() + "”"));
			}
			return new Part<>(skill, description, role.slug, before, true);
		}
		return new Part<>(skill, description, role.slug, confirmed(line, role, skill, before, need), false);
	}

	/*
	 * What an editor has judged before stays; the file at most becomes one more source.
	 */
	private Tie<SkillNeed> confirmed(RoleLine line, Entry<Role, Role> role, Entry<Skill, SkillNeed> skill,
			Tie<SkillNeed> before, SkillNeed need) {
		if (before.what().need() != need.need()) {
			this.remarks.add(new Line(line.number(), "“%s” stays %s for the role “%s”, as it is.".formatted(skill.name,
					before.what().need(), role.name)));
			return before;
		}
		List<String> sources = with(before.what().sources());
		return sources.equals(before.what().sources()) ? before
				: new Tie<>(new SkillNeed(role.slug, need.need(), before.what().note(), sources), "", 0);
	}

	private static @Nullable String note(String level) {
		if (level.isEmpty()) {
			return null;
		}
		return level.toLowerCase(Locale.ROOT).startsWith("level") ? level : "Level " + level;
	}

	private Part<Responsibility, List<Involvement>> responsibility(RoleLine line, Entry<Role, Role> role) {
		String name = line.responsibility();
		if (name.isEmpty()) {
			return Part.none();
		}
		Entry<Responsibility, List<Involvement>> work = this.responsibilities.find(name, line.number());
		String description = description(line, work, line.responsibilityDescription());
		made("the responsibility’s ",
				() -> new Responsibility(work.slug, this.mapping.theme(), work.name, said(description), List.of()));
		Tie<List<Involvement>> before = work.ties.get(role.slug);
		if (before == null) {
			Involvement only = new Involvement(role.slug, this.mapping.raci(), null, this.cited);
			return new Part<>(work, description, role.slug, new Tie<>(List.of(only), "", line.number()), false);
		}
		if (before.line() > 0) {
			return new Part<>(work, description, role.slug, before, true);
		}
		return new Part<>(work, description, role.slug, confirmed(line, role, work, before), false);
	}

	private Tie<List<Involvement>> confirmed(RoleLine line, Entry<Role, Role> role,
			Entry<Responsibility, List<Involvement>> work, Tie<List<Involvement>> before) {
		boolean cites = before.what().stream().anyMatch((one) -> one.sources().containsAll(this.cited));
		if (cites) {
			if (before.what()
				.stream()
				.noneMatch((one) -> one.raci() == this.mapping.raci() && one.sources().containsAll(this.cited))) {
				this.remarks.add(new Line(line.number(),
						"How the role “%s” is involved in “%s” stays as it is: the same source says so already."
							.formatted(role.name, work.name)));
			}
			return before;
		}
		List<Involvement> all = new ArrayList<>();
		boolean found = false;
		for (Involvement one : before.what()) {
			boolean same = one.raci() == this.mapping.raci();
			found |= same;
			all.add(same ? new Involvement(one.role(), one.raci(), one.note(), with(one.sources())) : one);
		}
		if (!found) {
			all.add(new Involvement(role.slug, this.mapping.raci(), null, this.cited));
		}
		return new Tie<>(all, "", 0);
	}

	private List<String> with(List<String> sources) {
		return Stream.concat(sources.stream(), this.cited.stream()).distinct().toList();
	}

	/* The first description counts; another one is told of. */
	private String description(RoleLine line, Entry<? extends Record, ?> entry, String cell) {
		if (!entry.isNew()) {
			return entry.description;
		}
		if (!entry.description.isEmpty() && !cell.isEmpty() && !entry.description.equals(cell)) {
			this.remarks.add(new Line(line.number(),
					"“%s” is described otherwise than before; the first description stays.".formatted(entry.name)));
		}
		return entry.description.isEmpty() ? cell : entry.description;
	}

	private Statement said(String description) {
		return description.isEmpty() ? new Statement(NOT_DESCRIBED, this.own) : new Statement(description, this.cited);
	}

	private Role role(Entry<Role, Role> role, String summary, Colour colour) {
		Statement text = said(summary);
		return new Role(role.slug, RoleNames.withinASentence(role.name), RoleNames.abbreviation(role.name), colour,
				new Statement(RoleNames.oneLine(text.text()), text.sources()),
				new Statement(this.mapping.question(), this.own), text, List.of());
	}

	private static <R extends Record> R made(String what, Supplier<R> maker) {
		try {
			return maker.get();
		}
		catch (InvalidCatalogException ex) {
			throw new RefusedLineException(ex.problems()
				.stream()
				.map((problem) -> what + words(problem))
				.distinct()
				.collect(Collectors.joining("; ")));
		}
	}

	private static String words(Problem problem) {
		String field = problem.where().isEmpty() ? "text" : problem.where().replaceAll("/.*", "");
		return (field.equals("text") ? "description" : field) + " " + problem.what();
	}

	private RolePlan plan() {
		List<Planned<Role>> added = new ArrayList<>();
		List<String> open = new ArrayList<>();
		List<Colour> colours = new ArrayList<>(this.stock.roles().stream().map(Role::colour).toList());
		for (Entry<Role, Role> entry : this.roles.entries()) {
			if (entry.isNew()) {
				Colour colour = rarest(colours);
				colours.add(colour);
				added.add(new Planned<>(entry.name, true, role(entry, entry.description, colour)));
				open.add("Role “%s”: the question that it keeps asking".formatted(entry.name)
						+ (entry.description.isEmpty() ? ", and what it is" : ""));
			}
		}
		List<Planned<Responsibility>> work = new ArrayList<>();
		for (Entry<Responsibility, List<Involvement>> entry : this.responsibilities.entries()) {
			if (entry.changed) {
				work.add(planned(entry));
				note(open, entry, "Responsibility");
			}
		}
		List<Planned<Skill>> skills = new ArrayList<>();
		for (Entry<Skill, SkillNeed> entry : this.skills.entries()) {
			if (entry.changed) {
				Skill before = entry.before;
				skills.add(new Planned<>(entry.name, before == null, new Skill(entry.slug, entry.name,
						(before != null) ? before.description() : said(entry.description), entry.tied())));
				note(open, entry, "Skill");
			}
		}
		boolean anything = !added.isEmpty() || !work.isEmpty() || !skills.isEmpty();
		boolean isNew = this.stock.sources().stream().noneMatch((source) -> source.key().equals(this.cited.get(0)));
		List<Source> sources = (anything && isNew) ? List.of(this.mapping.source()) : List.of();
		return new RolePlan(sources, added, work, skills, this.refused, this.remarks, this.merged, this.known,
				this.placeholders.found(), open);
	}

	private Planned<Responsibility> planned(Entry<Responsibility, List<Involvement>> entry) {
		Responsibility before = entry.before;
		List<Involvement> involvements = entry.tied().stream().flatMap(List::stream).toList();
		return new Planned<>(entry.name, before == null,
				new Responsibility(entry.slug, (before != null) ? before.theme() : this.mapping.theme(), entry.name,
						(before != null) ? before.description() : said(entry.description), involvements));
	}

	private static void note(List<String> open, Entry<?, ?> entry, String what) {
		if (entry.isNew() && entry.description.isEmpty()) {
			open.add("%s “%s”: what it is".formatted(what, entry.name));
		}
	}

	private static Colour rarest(List<Colour> colours) {
		return Arrays.stream(Colour.values())
			.min(Comparator.comparing((colour) -> colours.stream().filter((one) -> one == colour).count()))
			.orElseThrow();
	}

	/**
	 * What a line says of one skill or responsibility.
	 *
	 * @param <R> the kind's record
	 * @param <T> how the role is tied to it
	 */
	private record Part<R extends Record, T>(@Nullable Entry<R, T> entry, String description, String role,
			@Nullable Tie<T> tie, boolean repeats) {

		static <R extends Record, T> Part<R, T> none() {
			return new Part<>(null, "", "", null, false);
		}

		boolean says() {
			return this.entry != null && (this.entry.isNew() && !this.description.equals(this.entry.description)
					|| this.entry.ties.get(this.role) != this.tie);
		}

		void put(Shelf<R, T> shelf) {
			if (this.entry == null || this.tie == null) {
				return;
			}
			this.entry.changed |= says();
			this.entry.description = this.description;
			this.entry.ties.put(this.role, this.tie);
			shelf.put(this.entry);
		}

	}

}
