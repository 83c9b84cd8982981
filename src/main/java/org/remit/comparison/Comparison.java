package org.remit.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.remit.catalog.Catalog;
import org.remit.catalog.Move;
import org.remit.catalog.Role;
import org.remit.catalog.Statement;
import org.remit.catalog.Topic;
import org.remit.catalog.TopicKind;

/**
 * Some roles side by side.
 *
 * @param roles the roles, in the order of the columns
 * @param show which rows are shown
 * @param dimensionTally how many dimensions there are of which sort
 * @param dimensions the dimensions shown
 * @param responsibilityTally how many responsibilities there are of which sort
 * @param responsibilities the responsibilities shown, by theme
 * @param skills the skills, what the roles share first
 * @param similarities what the sources find the roles to have in common
 * @param disagreements on what the sources disagree about any of the roles
 * @param practices how the roles work together well
 * @param scenarios stories with each role's part
 * @param cautions warnings about the roles
 * @param moves what sources say of moves between the roles
 */
public record Comparison(List<Role> roles, Show show, Tally dimensionTally, List<DimensionRow> dimensions,
		Tally responsibilityTally, List<ThemeRows> responsibilities, List<SkillGroup> skills, List<Topic> similarities,
		List<Topic> disagreements, List<Topic> practices, List<Topic> scenarios, List<Topic> cautions,
		List<Move> moves) {

	/**
	 * Compares roles.
	 * @param catalog the content
	 * @param roles the roles, in the order of the columns, none of them twice
	 * @param show which dimensions and responsibilities to show; tallies count all of
	 * them
	 * @return the comparison
	 */
	public static Comparison of(Catalog catalog, List<Role> roles, Show show) {
		List<DimensionRow> dimensions = catalog.dimensions()
			.stream()
			.map((dimension) -> DimensionRow.of(dimension, roles))
			.toList();
		List<ResponsibilityRow> responsibilities = catalog.responsibilities()
			.stream()
			.map((responsibility) -> ResponsibilityRow.of(responsibility, roles))
			.filter(ResponsibilityRow::involvesAny)
			.toList();
		List<SkillRow> skills = catalog.skills().stream().map((skill) -> SkillRow.of(skill, roles)).toList();
		return new Comparison(roles, show, Tally.of(dimensions.stream().map(DimensionRow::contrast).toList()),
				dimensions.stream().filter((row) -> show.includes(row.contrast())).toList(),
				Tally.of(responsibilities.stream().map(ResponsibilityRow::contrast).toList()),
				ThemeRows.of(responsibilities.stream().filter((row) -> show.includes(row.contrast())).toList()),
				SkillGroup.of(skills, roles), catalog.topics(TopicKind.SIMILARITY, roles, 2),
				catalog.topics(TopicKind.DISAGREEMENT, roles, 1), catalog.topics(TopicKind.PRACTICE, roles, 2),
				catalog.topics(TopicKind.SCENARIO, roles, 2), catalog.topics(TopicKind.CAUTION, roles, 2),
				moves(catalog, roles));
	}

	private static List<Move> moves(Catalog catalog, List<Role> roles) {
		List<String> slugs = roles.stream().map(Role::slug).toList();
		return catalog.moves()
			.stream()
			.filter((move) -> slugs.contains(move.from()) && slugs.contains(move.to()))
			.toList();
	}

	/**
	 * What is said of a role in a dimension.
	 * @param dimension the dimension's slug
	 * @param role the role
	 * @return the statements; empty when no source says anything or the row is not shown
	 */
	List<Statement> of(String dimension, Role role) {
		return this.dimensions.stream()
			.filter((row) -> row.slug().equals(dimension))
			.flatMap((row) -> row.cells().stream())
			.filter((cell) -> role.is(cell.role()))
			.flatMap((cell) -> cell.statements().stream())
			.toList();
	}

	/**
	 * The sources that are cited.
	 * @return their keys
	 */
	Set<String> cited() {
		Set<String> cited = citedOf(this.roles);
		List<Statement> statements = new ArrayList<>();
		for (List<Topic> topics : List.of(this.similarities, this.disagreements, this.practices, this.scenarios,
				this.cautions)) {
			topics.forEach((topic) -> statements.addAll(topic.statements()));
		}
		this.moves.forEach((move) -> statements.add(move.howCommon()));
		statements.forEach((statement) -> cited.addAll(statement.sources()));
		this.dimensions.forEach((row) -> row.collectSources(cited));
		this.responsibilities.forEach((theme) -> theme.rows().forEach((row) -> row.collectSources(cited)));
		this.skills.forEach((group) -> group.rows().forEach((row) -> row.collectSources(cited)));
		return cited;
	}

	/**
	 * The sources that are cited by what introduces roles.
	 * @param roles the roles
	 * @return their keys
	 */
	static Set<String> citedOf(List<Role> roles) {
		return roles.stream()
			.flatMap((role) -> Stream.of(role.oneLine(), role.question()))
			.flatMap((statement) -> statement.sources().stream())
			.collect(Collectors.toCollection(TreeSet::new));
	}

}
