package org.remit.comparison;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.remit.catalog.Edition;
import org.remit.catalog.PublishedCatalog;
import org.remit.catalog.Role;

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

}
