package org.remit.admin;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.remit.catalog.Catalog;
import org.remit.catalog.Differences;
import org.remit.catalog.Edition;
import org.remit.catalog.PastEditions;
import org.remit.catalog.PublishedCatalog;
import org.remit.content.EditionFile;
import org.remit.content.EditionHeads;
import org.remit.content.PlannedPublications;
import org.remit.reference.Redline;
import org.remit.web.Complaints;
import org.remit.web.Field;
import org.remit.web.Link;
import org.remit.web.NoSuchPage;
import org.remit.web.Page;
import org.remit.web.Private;
import org.remit.web.Typed;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Lists editions, shows one, compares two, and hands them out as files. */
@Controller
@Private
class EditionsController {

	static final String PATH = "/admin/editions";

	private static final int PER_PAGE = 50;

	private final PublishedCatalog published;

	private final PastEditions past;

	private final EditionHeads heads;

	private final PlannedPublications plans;

	EditionsController(PublishedCatalog published, PastEditions past, EditionHeads heads, PlannedPublications plans) {
		this.published = published;
		this.past = past;
		this.heads = heads;
		this.plans = plans;
	}

	@GetMapping(PATH)
	ModelAndView editions(Typed typed) {
		int newest = this.published.current().number();
		int pages = (newest + PER_PAGE - 1) / PER_PAGE;
		int page = Math.max(1, Math.min(pages, number(typed, "page")));
		int to = newest - (page - 1) * PER_PAGE;
		ModelAndView view = page("admin/editions", new Page("Editions", "All that was ever published.", PATH, ""));
		view.addObject("editions",
				this.heads.findByNumberBetweenOrderByNumberDesc(to - PER_PAGE + 1, to)
					.stream()
					.map(EditionLine::of)
					.toList());
		view.addObject("ways", ways(PATH + "?", page, pages));
		view.addObject("plan", this.plans.current().map(PlanLine::of).orElse(null));
		view.addObject("missed",
				this.plans.missed()
					.filter((missed) -> missed.missedAt().isAfter(this.published.current().publishedAt()))
					.map(PlanLine::of)
					.orElse(null));
		addChoice(view, String.valueOf(Math.max(1, newest - 1)), String.valueOf(newest), new Complaints());
		return view;
	}

	@GetMapping(PATH + "/{number}")
	ModelAndView edition(@PathVariable String number, Typed typed) {
		Edition edition = found(number);
		ModelAndView view = page("admin/edition", new Page("Edition " + edition.number(), "One edition, as published.",
				PATH + "/" + edition.number(), ""));
		view.addObject("edition", EditionLine.of(edition));
		view.addObject("sha256", edition.sha256());
		Differences differences = this.past.edition(edition.number() - 1)
			.map((before) -> Differences.between(before.catalog(), edition.catalog()))
			.orElse(new Differences(List.of()));
		add(view, Redline.of(differences, number(typed, "page")), PATH + "/" + edition.number() + "?");
		return view;
	}

	@GetMapping(PATH + "/compare")
	ModelAndView compare(Typed typed) {
		Complaints complaints = new Complaints();
		int from = chosen(typed, "from", complaints);
		int to = chosen(typed, "to", complaints);
		ModelAndView view = page("admin/compare",
				new Page("Compare editions", "How two editions differ.", PATH + "/compare", ""));
		addChoice(view, typed.text("from"), typed.text("to"), complaints);
		if (!complaints.isEmpty()) {
			view.setStatus(HttpStatus.BAD_REQUEST);
			return view;
		}
		view.addObject("heading", "From edition %d to edition %d".formatted(from, to));
		add(view,
				Redline.of(
						Differences.between(found(String.valueOf(from)).catalog(), found(String.valueOf(to)).catalog()),
						number(typed, "page")),
				PATH + "/compare?from=%d&to=%d&".formatted(from, to));
		return view;
	}

	@GetMapping(PATH + "/{number}/json")
	ResponseEntity<byte[]> json(@PathVariable String number) {
		return file(found(number), "json", MediaType.APPLICATION_JSON, EditionFile::json);
	}

	@GetMapping(PATH + "/{number}/yaml")
	ResponseEntity<byte[]> yaml(@PathVariable String number) {
		return file(found(number), "yaml", MediaType.parseMediaType("application/yaml"), EditionFile::yaml);
	}

	private static ResponseEntity<byte[]> file(Edition edition, String extension, MediaType type,
			Function<Catalog, String> write) {
		ContentDisposition disposition = ContentDisposition.attachment()
			.filename("remit-edition-%d.%s".formatted(edition.number(), extension))
			.build();
		return ResponseEntity.ok()
			.contentType(type)
			.header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
			.body(write.apply(edition.catalog()).getBytes(StandardCharsets.UTF_8));
	}

	private Edition found(String typed) {
		int number = number(typed);
		return this.past.edition(number)
			.orElseThrow(() -> new NoSuchPage("There is no edition with this number.", new Link("All editions", PATH)));
	}

	private int chosen(Typed typed, String field, Complaints complaints) {
		int number = number(typed, field);
		if (number < 1 || number > this.published.current().number()) {
			complaints.add(field, "Enter a number from 1 to %d.".formatted(this.published.current().number()));
		}
		return number;
	}

	private static void addChoice(ModelAndView view, String from, String to, Complaints complaints) {
		view.addObject("complaints", complaints);
		view.addObject("from", Field.number("from", "From edition", from, complaints));
		view.addObject("to", Field.number("to", "To edition", to, complaints));
	}

	private static ModelAndView page(String template, Page page) {
		ModelAndView view = new ModelAndView(template);
		view.addObject("page", page.unlisted());
		return view;
	}

	/* Differences, and the ways to their other pages. */
	static void add(ModelAndView view, Redline redline, String address) {
		view.addObject("redline", redline);
		view.addObject("ways", ways(address, redline.page(), redline.pages()));
	}

	private static List<Link> ways(String address, int page, int pages) {
		List<Link> ways = new ArrayList<>();
		if (page > 1) {
			ways.add(new Link("Back in the list", address + "page=" + (page - 1)));
		}
		if (page < pages) {
			ways.add(new Link("Further in the list", address + "page=" + (page + 1)));
		}
		return ways;
	}

	static int number(Typed typed, String field) {
		return number(typed.text(field));
	}

	/* 0 for whatever is no number in its usual form. */
	static int number(String typed) {
		return typed.matches("[1-9]\\d{0,8}") ? Integer.parseInt(typed) : 0;
	}

}
