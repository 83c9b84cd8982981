package org.remit.comparison;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.remit.catalog.Edition;
import org.remit.catalog.Move;
import org.remit.catalog.PublishedCatalog;
import org.remit.catalog.Responsibility;
import org.remit.catalog.Role;
import org.remit.catalog.Topic;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The roles as JSON. */
@RestController
@RequestMapping(path = "/api/v1/roles", produces = "application/json")
@Tag(name = "Roles")
class RoleJsonController {

	private final PublishedCatalog published;

	RoleJsonController(PublishedCatalog published) {
		this.published = published;
	}

	@GetMapping
	@Operation(summary = "All roles, in the order of the pages")
	Roles roles() {
		Edition edition = this.published.current();
		return new Roles(edition.number(), edition.catalog().roles());
	}

	@GetMapping("/{slug}")
	@Operation(summary = "Everything that is known of one role")
	OneRole role(@PathVariable String slug) {
		Edition edition = this.published.current();
		Role role = RoleFinder.find(slug, edition.catalog());
		return OneRole.of(edition, role);
	}

	/**
	 * All roles of an edition.
	 *
	 * @param edition its number
	 * @param roles the roles
	 */
	record Roles(int edition, List<Role> roles) {

	}

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
			List<String> notTheirs, List<SkillGroup> skills, List<Topic> topics, List<Near> neighbours,
			List<Move> moves) {

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

	/**
	 * A role that is close to another.
	 *
	 * @param role its slug
	 * @param titles titles that stand for both
	 * @param responsibilities how many responsibilities both hold
	 * @param skills how many skills both need
	 * @param page where the two are compared
	 */
	record Near(String role, List<String> titles, int responsibilities, int skills, String page) {

		static Near of(Neighbour neighbour) {
			return new Near(neighbour.role().slug(), neighbour.titles(), neighbour.responsibilities(),
					neighbour.skills(), neighbour.path());
		}

	}

}
