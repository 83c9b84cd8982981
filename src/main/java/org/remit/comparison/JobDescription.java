package org.remit.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.remit.catalog.Catalog;
import org.remit.catalog.Involvement;
import org.remit.catalog.Role;
import org.remit.catalog.Statement;

/**
 * A draft of a role's job description, made from the catalogue alone: parts, in them
 * groups, in them points. However it is written down, nothing has to be worked out again.
 *
 * @param role the role
 * @param titles titles under which the job is advertised as well
 * @param parts the parts, in order
 */
public record JobDescription(Role role, List<Phrase> titles, List<Part> parts) {

	/** Keeps lists of its own. */
	public JobDescription {
		titles = List.copyOf(titles);
		parts = List.copyOf(parts);
	}

	/**
	 * Drafts everything that the catalogue has to say.
	 * @param role the role
	 * @param reasons why the role is wanted; possibly none
	 * @param catalog the content
	 * @return the draft
	 */
	static JobDescription of(Role role, Reasons reasons, Catalog catalog) {
		List<Phrase> titles = role.titles()
			.stream()
			.filter((title) -> !title.text().equals(role.abbreviation()))
			.map(Phrase::of)
			.toList();
		List<Part> parts = new ArrayList<>(reasons.parts());
		parts.addAll(new Drafting(role, catalog).parts());
		return new JobDescription(role, titles, parts);
	}

	/**
	 * Leaves out what is not wanted, and what is empty then.
	 * @param selection what is wanted
	 * @return the rest of the draft
	 */
	JobDescription only(Selection selection) {
		return new JobDescription(this.role, this.titles,
				this.parts.stream()
					.filter((part) -> selection.sections().contains(part.section()))
					.map((part) -> part.without(selection.leftOut()))
					.filter((part) -> !part.isEmpty())
					.toList());
	}

	/**
	 * What no catalogue knows.
	 * @return a sentence for whoever uses the draft
	 */
	public String advice() {
		return "A draft from what the sources say of the role in general. Add what is yours: company, team, place, "
				+ "hours, pay, and how to apply.";
	}

	/**
	 * The responsibilities that it speaks of.
	 * @return their slugs, without repetition, in the order of the page
	 */
	List<String> responsibilities() {
		return points().map(Point::responsibility).filter((slug) -> !slug.isEmpty()).distinct().toList();
	}

	/**
	 * The sources that are cited.
	 * @return their keys
	 */
	Set<String> cited() {
		Set<String> cited = new TreeSet<>();
		Stream<Phrase> leads = this.parts.stream()
			.flatMap((part) -> Stream.concat(part.lead().stream(),
					part.groups().stream().flatMap((group) -> group.lead().stream())));
		Stream.of(this.titles.stream(), leads, points().flatMap(Point::phrases))
			.flatMap((phrases) -> phrases)
			.forEach((phrase) -> cited.addAll(phrase.sources()));
		return cited;
	}

	private Stream<Point> points() {
		return this.parts.stream()
			.flatMap((part) -> part.groups().stream())
			.flatMap((group) -> group.points().stream());
	}

	/**
	 * Some words, and what they rest on.
	 *
	 * @param text the words
	 * @param sources keys of sources; none where the words only say what is there to be
	 * read
	 */
	public record Phrase(String text, List<String> sources) {

		public Phrase {
			sources = List.copyOf(sources);
		}

		static Phrase of(Statement statement) {
			return new Phrase(statement.text(), statement.sources());
		}

		static Phrase plain(String text) {
			return new Phrase(text, List.of());
		}

		/* The note of an involvement, or nothing. */
		static List<Phrase> note(Involvement involvement) {
			String note = involvement.note();
			return (note != null) ? List.of(new Phrase(note, involvement.sources())) : List.of();
		}

	}

	/**
	 * One entry of a list.
	 *
	 * @param responsibility slug of the responsibility that it is about, or an empty text
	 * @param title what it is about, or {@code null} where the words speak for themselves
	 * @param said what is said of it
	 * @param open what has to be agreed about it, as sources differ; mostly nothing
	 */
	public record Point(String responsibility, @Nullable Phrase title, List<Phrase> said, List<Phrase> open) {

		public Point {
			said = List.copyOf(said);
			open = List.copyOf(open);
		}

		static Point of(Statement statement) {
			return new Point("", null, List.of(Phrase.of(statement)), List.of());
		}

		static Point of(Phrase title, List<Phrase> said) {
			return new Point("", title, said, List.of());
		}

		Stream<Phrase> phrases() {
			return Stream.of(Stream.ofNullable(this.title), this.said.stream(), this.open.stream())
				.flatMap((phrases) -> phrases);
		}

	}

	/**
	 * Points that belong together.
	 *
	 * @param heading what they have in common, or {@code null} if the part says so
	 * @param lead what comes before them
	 * @param points the points; possibly none
	 */
	public record Group(@Nullable String heading, List<Phrase> lead, List<Point> points) {

		public Group {
			lead = List.copyOf(lead);
			points = List.copyOf(points);
		}

		static Group of(List<Point> points) {
			return new Group(null, List.of(), points);
		}

		static Group of(String heading, List<Point> points) {
			return new Group(heading, List.of(), points);
		}

		private Group without(Set<String> responsibilities) {
			return new Group(this.heading, this.lead,
					this.points.stream()
						.filter((point) -> !responsibilities.contains(point.responsibility()))
						.toList());
		}

	}

	/**
	 * A part of the job description.
	 *
	 * @param section which one it is
	 * @param lead what comes first
	 * @param groups the points, possibly none
	 */
	public record Part(Section section, List<Phrase> lead, List<Group> groups) {

		public Part {
			lead = List.copyOf(lead);
			groups = List.copyOf(groups);
		}

		static Part of(Section section, String lead, Group... groups) {
			return new Part(section, List.of(Phrase.plain(lead)),
					Stream.of(groups).filter((group) -> !group.points().isEmpty()).toList());
		}

		/* What introduces points is of no use without them. */
		private Part without(Set<String> responsibilities) {
			List<Group> left = this.groups.stream()
				.filter((group) -> group.points().isEmpty() || !group.without(responsibilities).points().isEmpty())
				.map((group) -> group.without(responsibilities))
				.toList();
			return new Part(this.section, (left.isEmpty() && !this.groups.isEmpty()) ? List.of() : this.lead, left);
		}

		private boolean isEmpty() {
			return this.lead.isEmpty() && this.groups.isEmpty();
		}

	}

}
