package org.remit.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.remit.catalog.Catalog;
import org.remit.catalog.PublishedCatalog;
import org.remit.catalog.Role;
import org.remit.web.ComparisonAddress;
import org.remit.web.PublicAddress;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** What robots read first. */
@Controller
class SitemapController {

	/* The roles that people mix up come first in the catalogue. */
	private static final int MIXED_UP = 3;

	private final PublishedCatalog published;

	private final PublicAddress address;

	SitemapController(PublishedCatalog published, PublicAddress address) {
		this.published = published;
		this.address = address;
	}

	@GetMapping(path = "/robots.txt", produces = "text/plain;charset=UTF-8")
	@ResponseBody
	String robots() {
		return "User-agent: *\nDisallow: /api/\nSitemap: %s\n".formatted(this.address.of("/sitemap.xml"));
	}

	@GetMapping(path = "/sitemap.xml", produces = "application/xml;charset=UTF-8")
	@ResponseBody
	String sitemap() {
		return paths(this.published.current().catalog()).stream()
			.map((path) -> "  <url><loc>%s</loc></url>\n".formatted(this.address.of(path)))
			.collect(Collectors.joining("",
					"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
					"</urlset>\n"));
	}

	/* Other comparisons of three or four roles are reached from those of two. */
	private static List<String> paths(Catalog catalog) {
		List<String> paths = new ArrayList<>(
				List.of("/", "/roles", "/compare", "/questions", "/sources", "/questionnaires", "/changes"));
		List<Role> roles = catalog.roles();
		roles.forEach(
				(role) -> paths.addAll(List.of("/roles/" + role.slug(), "/roles/" + role.slug() + "/job-description")));
		catalog.questionnaires()
			.forEach((one) -> paths
				.addAll(List.of("/questionnaires/" + one.slug(), "/questionnaires/" + one.slug() + "/rules")));
		for (Role one : roles) {
			for (Role other : roles.subList(roles.indexOf(one) + 1, roles.size())) {
				paths.add(ComparisonAddress.of(List.of(one.slug(), other.slug())));
			}
		}
		paths.add(ComparisonAddress.of(roles.stream().limit(MIXED_UP).map(Role::slug).toList()));
		catalog.moves().forEach((move) -> paths.add("/moves/" + move.from() + "-to-" + move.to()));
		catalog.sources().forEach((source) -> paths.add("/sources/" + source.key()));
		return paths;
	}

}
