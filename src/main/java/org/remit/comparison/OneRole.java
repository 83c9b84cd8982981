package org.remit.comparison;

import java.util.List;

import org.remit.catalog.Edition;
import org.remit.catalog.Move;
import org.remit.catalog.Responsibility;
import org.remit.catalog.Role;
import org.remit.catalog.Topic;

/**
 * One role of an edition.
 *
 * @param edition its number
 * @param role the role
 * @param dimensions what is said of it in each dimension
 * @param responsibilities how it is involved in what, by theme
 * @param notTheirs slugs of the responsibilities in which it has no part
 * @param skills the skills that it needs
 * @param topics everything else that is about it
 * @param neighbours the roles that are close to it, the closest first
 * @param moves what sources say of moves into it and out of it
 */
record OneRole(int edition, Role role, List<DimensionRow> dimensions, List<ThemeRows> responsibilities,
		List<String> notTheirs, List<SkillGroup> skills, List<Topic> topics, List<Near> neighbours, List<Move> moves) {

	static OneRole of(Edition edition, Role role) {
		Profile profile = Profile.of(role, edition.catalog());
		Comparison column = profile.column();
		return new OneRole(edition.number(), role, column.dimensions(), column.responsibilities(),
				profile.notTheirs().stream().map(Responsibility::slug).toList(), column.skills(),
				edition.catalog().topics().stream().filter((topic) -> topic.isAbout(role)).toList(),
				profile.neighbours().stream().map(Near::of).toList(),
				edition.catalog()
					.moves()
					.stream()
					.filter((move) -> role.is(move.from()) || role.is(move.to()))
					.toList());
	}

}
