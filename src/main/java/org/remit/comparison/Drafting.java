package org.remit.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.remit.catalog.Catalog;
import org.remit.catalog.Dimension;
import org.remit.catalog.Involvement;
import org.remit.catalog.Need;
import org.remit.catalog.Raci;
import org.remit.catalog.Responsibility;
import org.remit.catalog.Role;
import org.remit.catalog.Skill;
import org.remit.catalog.SkillNeed;
import org.remit.catalog.Source;
import org.remit.catalog.Statement;
import org.remit.catalog.Topic;
import org.remit.catalog.TopicKind;
import org.remit.comparison.JobDescription.Group;
import org.remit.comparison.JobDescription.Part;
import org.remit.comparison.JobDescription.Phrase;
import org.remit.comparison.JobDescription.Point;

/** Puts together what the catalogue says of a role as a job description would. */
final class Drafting {

	/* What roles further away decide is nobody's surprise. */
	private static final int MISTAKEN_FOR = 2;

	private final Role role;

	private final Catalog catalog;

	Drafting(Role role, Catalog catalog) {
		this.role = role;
		this.catalog = catalog;
	}

	/** All parts that there is something to say in, in the order of the page. */
	List<Part> parts() {
		return Stream
			.of(purpose(), held(Section.ACCOUNTABILITIES, Raci.ACCOUNTABLE), held(Section.DUTIES, Raci.RESPONSIBLE),
					askedAndTold(), dimension(Section.WORKS_WITH), dimension(Section.MEASURED_ON), skills(), notYours(),
					firstDays(), agree(), interview(), cautions())
			.flatMap(Optional::stream)
			.toList();
	}

	private Optional<Part> purpose() {
		return Optional.of(new Part(Section.PURPOSE,
				List.of(Phrase.of(this.role.oneLine()), Phrase.of(this.role.summary())), List.of()));
	}

	private Optional<Part> held(Section section, Raci raci) {
		List<Point> points = of(raci).stream().map((responsibility) -> described(responsibility, raci)).toList();
		if (points.isEmpty()) {
			return (raci == Raci.ACCOUNTABLE)
					? Optional.of(new Part(section,
							List.of(Phrase.plain("No source names anything that this role decides.")), List.of()))
					: Optional.empty();
		}
		String lead = (raci == Raci.ACCOUNTABLE) ? "You have the last word here, and answer for the result."
				: "You do this work, or part of it. Somebody else may have the last word.";
		return Optional.of(Part.of(section, lead, Group.of(points)));
	}

	private Point described(Responsibility responsibility, Raci raci) {
		Involvement involvement = involvement(responsibility, raci);
		List<Phrase> said = new ArrayList<>(List.of(Phrase.of(responsibility.description())));
		said.addAll(Phrase.note(involvement));
		return new Point(responsibility.slug(), title(responsibility, involvement), said, open(responsibility));
	}

	private Optional<Part> askedAndTold() {
		Group asked = Group.of("You are asked", mentioned(Raci.CONSULTED));
		Group told = Group.of("You are told", mentioned(Raci.INFORMED));
		return unlessEmpty(Part.of(Section.ASKED_AND_TOLD,
				"Somebody else settles these. You are asked before, or told afterwards.", asked, told));
	}

	private List<Point> mentioned(Raci raci) {
		return of(raci).stream()
			.map((responsibility) -> new Point(responsibility.slug(),
					title(responsibility, involvement(responsibility, raci)),
					Phrase.note(involvement(responsibility, raci)), open(responsibility)))
			.toList();
	}

	/* The note, if there is one, bears the marks. */
	private static Phrase title(Responsibility responsibility, Involvement involvement) {
		return new Phrase(responsibility.name(), (involvement.note() != null) ? List.of() : involvement.sources());
	}

	private Optional<Part> dimension(Section section) {
		Optional<Dimension> dimension = this.catalog.dimensions()
			.stream()
			.filter((one) -> one.slug().equals(section.toString()))
			.findFirst();
		if (dimension.isEmpty()) {
			return Optional.empty();
		}
		List<Statement> said = dimension.get().of(this.role);
		return Optional.of(said.isEmpty()
				? new Part(section, List.of(Phrase.plain("No source says. Agree it before you hire.")), List.of())
				: new Part(section, List.of(), List.of(Group.of(said.stream().map(Point::of).toList()))));
	}

	private Optional<Part> skills() {
		Part part = Part.of(Section.SKILLS, "", Group.of("Essential", skills(Need.ESSENTIAL)),
				Group.of("Useful", skills(Need.USEFUL)));
		return Optional.of(new Part(part.section(),
				part.groups().isEmpty() ? List.of(Phrase.plain("No source names a skill.")) : List.of(),
				part.groups()));
	}

	private List<Point> skills(Need need) {
		List<Point> points = new ArrayList<>();
		for (Skill skill : this.catalog.skills()) {
			skill.of(this.role).filter((one) -> one.need() == need).ifPresent((one) -> points.add(skill(skill, one)));
		}
		return points;
	}

	private static Point skill(Skill skill, SkillNeed need) {
		List<Phrase> said = new ArrayList<>(List.of(Phrase.of(skill.description())));
		String note = need.note();
		if (note != null) {
			said.add(new Phrase(note, need.sources()));
		}
		return Point.of(new Phrase(skill.name(), (note != null) ? List.of() : need.sources()), said);
	}

	private Optional<Part> notYours() {
		return unlessEmpty(new Part(Section.NOT_YOURS, List.of(), Stream
			.of(Group.of("… take part in", mentioned(Raci.NOT_INVOLVED)), Group.of("… decide", decidedByOthers()))
			.filter((group) -> !group.points().isEmpty())
			.toList()));
	}

	/* Only what the roles decide for which this one is mistaken most easily. */
	private List<Point> decidedByOthers() {
		List<Role> others = Neighbour.of(this.role, this.catalog)
			.stream()
			.limit(MISTAKEN_FOR)
			.map(Neighbour::role)
			.toList();
		List<Point> points = new ArrayList<>();
		for (Responsibility responsibility : this.catalog.responsibilities()) {
			Raci own = strongest(responsibility);
			if (own == Raci.ACCOUNTABLE || own == Raci.NOT_INVOLVED) {
				continue;
			}
			List<Phrase> said = others.stream().flatMap((other) -> decides(other, responsibility)).toList();
			if (!said.isEmpty()) {
				points.add(new Point(responsibility.slug(), Phrase.plain(responsibility.name()), said, List.of()));
			}
		}
		return points;
	}

	private static Stream<Phrase> decides(Role other, Responsibility responsibility) {
		return responsibility.of(other)
			.stream()
			.filter((involvement) -> involvement.raci() == Raci.ACCOUNTABLE)
			.map((involvement) -> new Phrase("The %s decides.".formatted(other.name()), involvement.sources()));
	}

	private Optional<Part> firstDays() {
		List<Topic> stages = this.catalog.topics(TopicKind.STAGE, this.role);
		if (!stages.isEmpty()) {
			return Optional.of(new Part(Section.FIRST_90_DAYS, List.of(),
					stages.stream()
						.map((stage) -> new Group(stage.title(), List.of(Phrase.of(stage.text())), List.of()))
						.toList()));
		}
		List<Responsibility> decided = of(Raci.ACCOUNTABLE);
		List<Responsibility> first = decided.isEmpty() ? of(Raci.RESPONSIBLE) : decided;
		return FirstDays.of(first, ownReading());
	}

	private Optional<Part> agree() {
		List<Point> disputed = this.catalog.responsibilities()
			.stream()
			.filter((responsibility) -> responsibility.of(this.role).size() > 1)
			.map((responsibility) -> new Point(responsibility.slug(), Phrase.plain(responsibility.name()),
					positions(responsibility), List.of()))
			.toList();
		List<Point> topics = this.catalog.topics(TopicKind.DISAGREEMENT, this.role)
			.stream()
			.map((topic) -> Point.of(Phrase.plain(topic.title()), List.of(Phrase.of(topic.text()))))
			.toList();
		return unlessEmpty(Part.of(Section.AGREE, "The sources contradict each other here, so your team has to choose.",
				Group.of("What part this role has", disputed), Group.of("What is whose", topics)));
	}

	private List<Phrase> positions(Responsibility responsibility) {
		return inOrder(responsibility).map((one) -> {
			String note = one.note();
			return new Phrase((note != null) ? "%s: %s".formatted(one.raci().words(), note) : one.raci().words() + ".",
					one.sources());
		}).toList();
	}

	private Optional<Part> interview() {
		List<Point> questions = Stream.concat(of(Raci.ACCOUNTABLE).stream(), of(Raci.RESPONSIBLE).stream())
			.map((responsibility) -> new Point(responsibility.slug(), null,
					List.of(Phrase.plain(InterviewQuestion.about(responsibility))), List.of()))
			.toList();
		if (questions.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(new Part(Section.INTERVIEW,
				List.of(new Phrase("One for each responsibility that this role holds, beginning with what it decides. "
						+ "Their wording is ours, one form for each theme.", ownReading())),
				List.of(Group.of(questions))));
	}

	private Optional<Part> cautions() {
		List<Point> cautions = this.catalog.topics(TopicKind.CAUTION, this.role)
			.stream()
			.map((topic) -> Point.of(Phrase.plain(topic.title()),
					Stream.concat(Stream.of(Phrase.of(topic.text())), ownParts(topic)).toList()))
			.toList();
		return cautions.isEmpty() ? Optional.empty()
				: Optional.of(new Part(Section.CAUTIONS, List.of(), List.of(Group.of(cautions))));
	}

	private Stream<Phrase> ownParts(Topic topic) {
		return topic.parts().stream().filter((part) -> part.role() == null || this.role.is(part.role())).map((part) -> {
			String who = (part.label() != null) ? part.label() : this.role.heading();
			return new Phrase("%s: %s".formatted(who, part.statement().text()), part.statement().sources());
		});
	}

	private List<Responsibility> of(Raci raci) {
		return this.catalog.responsibilities()
			.stream()
			.filter((responsibility) -> strongest(responsibility) == raci)
			.toList();
	}

	private @Nullable Raci strongest(Responsibility responsibility) {
		return inOrder(responsibility).findFirst().map(Involvement::raci).orElse(null);
	}

	private Stream<Involvement> inOrder(Responsibility responsibility) {
		return responsibility.of(this.role).stream().sorted(Comparator.comparing(Involvement::raci));
	}

	private Involvement involvement(Responsibility responsibility, Raci raci) {
		return responsibility.of(this.role).stream().filter((one) -> one.raci() == raci).findFirst().orElseThrow();
	}

	/* "… whether this role decides it[1] or does it.[2]" */
	private List<Phrase> open(Responsibility responsibility) {
		List<Involvement> positions = inOrder(responsibility).toList();
		if (positions.size() < 2) {
			return List.of();
		}
		List<Phrase> phrases = new ArrayList<>();
		for (Involvement position : positions) {
			int left = positions.size() - phrases.size() - 1;
			String start = phrases.isEmpty() ? "Agree before hiring whether this role " : (left == 0) ? "or " : "";
			phrases.add(new Phrase(start + part(position.raci()) + ((left == 0) ? "." : (left > 1) ? "," : ""),
					position.sources()));
		}
		return phrases;
	}

	private static String part(Raci raci) {
		return switch (raci) {
			case ACCOUNTABLE -> "decides it";
			case RESPONSIBLE -> "does it";
			case CONSULTED -> "is asked about it";
			case INFORMED -> "is told of it";
			case NOT_INVOLVED -> "has no part in it";
		};
	}

	private List<String> ownReading() {
		return this.catalog.sources().stream().filter(Source::isOwnReading).map(Source::key).limit(1).toList();
	}

	private static Optional<Part> unlessEmpty(Part part) {
		return part.groups().isEmpty() ? Optional.empty() : Optional.of(part);
	}

}
