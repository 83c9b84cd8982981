package org.remit.comparison;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.remit.catalog.Catalog;
import org.remit.catalog.Raci;
import org.remit.catalog.Responsibility;
import org.remit.catalog.Role;
import org.remit.catalog.Statement;
import org.remit.catalog.Topic;
import org.remit.catalog.TopicKind;

/**
 * Everything that is known of one role.
 *
 * @param role the role
 * @param column the comparison of which the role is the only column
 * @param notTheirs responsibilities in which the role has no part
 * @param signs signs that a team needs the role
 * @param inclinations signs that the role suits a person
 * @param tools tools and templates that help it
 * @param cautions warnings about it
 * @param disagreements on what sources disagree about it
 * @param stages how time shifts for somebody new in it
 * @param questions what people ask about it
 * @param neighbours the roles that are close to it, the closest first
 * @param waysIn the ways into it from other roles
 * @param waysOut the ways from it into other roles
 */
public record Profile(Role role, Comparison column, List<Responsibility> notTheirs, List<Topic> signs,
		List<Topic> inclinations, List<Topic> tools, List<Topic> cautions, List<Topic> disagreements,
		List<Topic> stages, List<Topic> questions, List<Neighbour> neighbours, List<Way> waysIn, List<Way> waysOut) {

	/** More neighbours than these would bury what a reader looks for. */
	private static final int MANY = 12;

	static Profile of(Role role, Catalog catalog) {
		List<Neighbour> neighbours = Neighbour.of(role, catalog);
		List<Role> others = others(role, neighbours, catalog);
		return new Profile(role, Comparison.of(catalog, List.of(role), Show.ALL), notTheirs(role, catalog),
				catalog.topics(TopicKind.SIGN, role), catalog.topics(TopicKind.INCLINATION, role),
				catalog.topics(TopicKind.TOOL, role), catalog.topics(TopicKind.CAUTION, role),
				catalog.topics(TopicKind.DISAGREEMENT, role), catalog.topics(TopicKind.STAGE, role),
				catalog.topics(TopicKind.QUESTION, role), neighbours,
				others.stream().map((other) -> Way.between(other, role, catalog)).toList(),
				others.stream().map((other) -> Way.between(role, other, catalog)).toList());
	}

	/*
	 * All other roles, or, where there are many, those with something to say of a move.
	 */
	private static List<Role> others(Role role, List<Neighbour> neighbours, Catalog catalog) {
		List<Role> others = catalog.roles().stream().filter((other) -> !other.equals(role)).toList();
		if (others.size() <= MANY) {
			return others;
		}
		Set<String> told = neighbours.stream()
			.limit(MANY)
			.map((neighbour) -> neighbour.role().slug())
			.collect(Collectors.toCollection(HashSet::new));
		catalog.moves().stream().filter((move) -> role.is(move.from())).forEach((move) -> told.add(move.to()));
		catalog.moves().stream().filter((move) -> role.is(move.to())).forEach((move) -> told.add(move.from()));
		return others.stream().filter((other) -> told.contains(other.slug())).toList();
	}

	private static List<Responsibility> notTheirs(Role role, Catalog catalog) {
		return catalog.responsibilities()
			.stream()
			.filter((responsibility) -> !responsibility.of(role).isEmpty())
			.filter((responsibility) -> responsibility.of(role)
				.stream()
				.allMatch((involvement) -> involvement.raci() == Raci.NOT_INVOLVED))
			.toList();
	}

	/**
	 * Other titles, leaving out the role's own abbreviation, which stands beside them.
	 * @return titles and abbreviations
	 */
	public List<Statement> otherTitles() {
		return this.role.titles().stream().filter((title) -> !title.text().equals(this.role.abbreviation())).toList();
	}

	/**
	 * The roles for which it is mistaken, as they go by the same title.
	 * @return these neighbours, the closest first
	 */
	public List<Neighbour> mistakenFor() {
		return this.neighbours.stream().filter(Neighbour::isNamesake).toList();
	}

	/**
	 * The roles that share work or skills with it, but no title.
	 * @return these neighbours, the closest first; twelve at most
	 */
	public List<Neighbour> closeTo() {
		return alike().limit(MANY).toList();
	}

	/**
	 * How many more share work or skills with it.
	 * @return 0 if all of them are among the closest
	 */
	public long lessClose() {
		return alike().skip(MANY).count();
	}

	private Stream<Neighbour> alike() {
		return this.neighbours.stream().filter((neighbour) -> !neighbour.isNamesake());
	}

	/**
	 * The roles to compare with first.
	 * @return the closest neighbours, twelve at most
	 */
	public List<Neighbour> closest() {
		return this.neighbours.stream().limit(MANY).toList();
	}

	/**
	 * The sources that are cited.
	 * @return their keys
	 */
	Set<String> cited() {
		Set<String> cited = this.column.cited();
		cited.addAll(this.role.summary().sources());
		otherTitles().forEach((title) -> cited.addAll(title.sources()));
		this.column.responsibilities()
			.forEach((theme) -> theme.rows().forEach((row) -> cited.addAll(row.description().sources())));
		this.column.skills()
			.forEach((group) -> group.rows().forEach((row) -> cited.addAll(row.description().sources())));
		this.notTheirs
			.forEach((responsibility) -> responsibility.of(this.role).forEach((one) -> cited.addAll(one.sources())));
		Stream
			.of(this.signs, this.inclinations, this.tools, this.cautions, this.disagreements, this.stages,
					this.questions)
			.flatMap(List::stream)
			.flatMap((topic) -> topic.statements().stream())
			.forEach((statement) -> cited.addAll(statement.sources()));
		Stream.concat(this.waysIn.stream(), this.waysOut.stream()).forEach((way) -> {
			if (way.move() != null) {
				cited.addAll(way.move().howCommon().sources());
			}
		});
		return cited;
	}

}
