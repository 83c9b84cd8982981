package org.remit.comparison;

import java.nio.charset.StandardCharsets;

import org.remit.catalog.Edition;
import org.remit.catalog.PublishedCatalog;
import org.remit.catalog.Role;
import org.remit.web.Moved;
import org.remit.web.PublicAddress;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A role's job description as a file to take away. */
@Controller
class JobDescriptionFileController {

	private final PublishedCatalog published;

	private final PublicAddress address;

	JobDescriptionFileController(PublishedCatalog published, PublicAddress address) {
		this.published = published;
		this.address = address;
	}

	@GetMapping("/roles/{slug}/job-description.{format:md|txt}")
	Object file(@PathVariable String slug, @PathVariable String format,
			@RequestParam MultiValueMap<String, String> parameters) {
		Edition edition = this.published.current();
		Role role = RoleFinder.find(slug, edition.catalog());
		Selection selection = Selection.of(parameters, role, edition.catalog());
		if (!role.is(slug)) {
			return Moved.to(JobDescriptionController.path(role) + "." + format + selection.query());
		}
		JobDescription draft = JobDescription.of(role, selection.reasons(), edition.catalog()).only(selection);
		Origin origin = new Origin(role.heading(),
				this.address.of(JobDescriptionController.path(role) + selection.query()), edition.number(),
				edition.catalog().lookup());
		boolean markdown = format.equals("md");
		return ResponseEntity.ok()
			.contentType(new MediaType("text", markdown ? "markdown" : "plain", StandardCharsets.UTF_8))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment()
						.filename("%s-job-description.%s".formatted(role.slug(), format))
						.build()
						.toString())
			.body(markdown ? JobDescriptionText.markdown(draft, origin) : JobDescriptionText.plain(draft, origin));
	}

}
