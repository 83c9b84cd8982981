package org.remit.comparison;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.remit.catalog.Edition;
import org.remit.catalog.PublishedCatalog;
import org.remit.web.BadAddress;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Comparisons as JSON. */
@RestController
@RequestMapping(path = "/api/v1/comparisons", produces = "application/json")
@Tag(name = "Comparisons")
class ComparisonJsonController {

	private final PublishedCatalog published;

	ComparisonJsonController(PublishedCatalog published) {
		this.published = published;
	}

	@GetMapping
	@Operation(summary = "Two to four roles side by side")
	ComparedRoles compare(
			@Parameter(description = "A role's slug; two to four of them, in any order", required = true,
					array = @ArraySchema(minItems = Lineup.FEWEST, maxItems = Lineup.MOST,
							schema = @Schema(type = "string"))) @RequestParam(name = "role",
									defaultValue = "") List<String> slugs,
			@Parameter(description = "Which rows; all if missing",
					schema = @Schema(implementation = Show.class)) @RequestParam(
							required = false) @Nullable String show) {
		Edition edition = this.published.current();
		Lineup lineup = Lineup.of(slugs, edition.catalog());
		if (lineup.isTooSmall() || lineup.isTooLarge()) {
			throw new BadAddress("Give two, three or four different roles, for example "
					+ "?role=product-manager&role=project-manager.");
		}
		Show shown = Show.of(show)
			.orElseThrow(() -> new BadAddress("The parameter show is all, differences or common."));
		return new ComparedRoles(edition.number(), lineup.path(),
				Comparison.of(edition.catalog(), lineup.roles(), shown));
	}

	/**
	 * A comparison made from an edition.
	 *
	 * @param edition its number
	 * @param page the page that shows the same
	 * @param comparison the comparison
	 */
	record ComparedRoles(int edition, String page, Comparison comparison) {

	}

}
