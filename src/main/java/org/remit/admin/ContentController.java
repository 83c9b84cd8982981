package org.remit.admin;

import java.security.Principal;
import java.util.List;

import org.remit.catalog.InvalidCatalogException;
import org.remit.catalog.Problem;
import org.remit.content.ChangedMeanwhileException;
import org.remit.content.DraftKind;
import org.remit.content.Editing;
import org.remit.content.Item;
import org.remit.content.ItemLine;
import org.remit.content.WorkingCopy;
import org.remit.web.Complaints;
import org.remit.web.Link;
import org.remit.web.Moved;
import org.remit.web.NoSuchPage;
import org.remit.web.Page;
import org.remit.web.Private;
import org.remit.web.Typed;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows one item as a form, and takes what an editor makes of it. */
@Controller
@Private
class ContentController {

	private final WorkingCopy workingCopy;

	private final Editing editing;

	ContentController(WorkingCopy workingCopy, Editing editing) {
		this.workingCopy = workingCopy;
		this.editing = editing;
	}

	@GetMapping(Content.PATH + "/{place}/new")
	ModelAndView begin(@PathVariable String place, Typed typed) {
		DraftKind kind = Content.kind(place);
		Blueprint blueprint = Blueprint.of(kind);
		String like = typed.text("like");
		Typescript typescript = like.isEmpty() ? Typescript.of(blueprint, typed)
				: Typescript.of(blueprint, found(kind, like).content()).unkeyed();
		return beginning(kind, questionnaire(kind, typed), typescript, new Complaints(), HttpStatus.OK);
	}

	@PostMapping(Content.PATH + "/{place}")
	Object add(@PathVariable String place, Typed typed, Principal who) {
		DraftKind kind = Content.kind(place);
		String questionnaire = questionnaire(kind, typed);
		Typescript typescript = Typescript.of(Blueprint.of(kind), typed);
		if (typed.has("act")) {
			return beginning(kind, questionnaire, typescript.after(typed.text("act")), new Complaints(), HttpStatus.OK);
		}
		try {
			Item item = this.editing.add(kind, questionnaire, typescript.toRecord(), who.getName());
			return Moved.onTo(Content.item(kind, item.key()) + "?done=added");
		}
		catch (InvalidCatalogException ex) {
			return beginning(kind, questionnaire, typescript, complaints(typescript, ex),
					HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	@GetMapping(Content.PATH + "/{place}/{key}")
	ModelAndView edit(@PathVariable String place, @PathVariable String key, Typed typed) {
		DraftKind kind = Content.kind(place);
		Item item = found(kind, key);
		return form(item, Typescript.of(Blueprint.of(kind), item.content()), item.version(), new Complaints(),
				HttpStatus.OK)
			.addObject("done", done(typed.text("done")));
	}

	@PostMapping(Content.PATH + "/{place}/{key}")
	Object change(@PathVariable String place, @PathVariable String key, Typed typed, Principal who) {
		DraftKind kind = Content.kind(place);
		Item item = found(kind, key);
		String version = typed.text("version");
		Typescript typescript = Typescript.of(Blueprint.of(kind), typed).keyedAs(item.content());
		if (typed.has("act")) {
			return form(item, typescript.after(typed.text("act")), version, new Complaints(), HttpStatus.OK);
		}
		try {
			Item after = this.editing.change(kind, key, typescript.toRecord(), version, who.getName());
			return Moved
				.onTo(Content.item(kind, key) + "?done=" + (after.version().equals(version) ? "same" : "saved"));
		}
		catch (InvalidCatalogException ex) {
			return form(item, typescript, version, complaints(typescript, ex), HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	@PostMapping(Content.PATH + "/{place}/{key}/archive")
	Object archive(@PathVariable String place, @PathVariable String key, Typed typed, Principal who) {
		DraftKind kind = Content.kind(place);
		found(kind, key);
		boolean out = typed.text("out").equals("true");
		this.editing.archive(kind, key, out, who.getName());
		return Moved.onTo(Content.item(kind, key) + "?done=" + (out ? "archived" : "back"));
	}

	private Item found(DraftKind kind, String key) {
		return this.workingCopy.item(kind, key)
			.orElseThrow(() -> new NoSuchPage(
					"There is no such %s in the working copy.".formatted(KindWords.of(kind).singular()),
					new Link(KindWords.of(kind).plural(), Content.listAround(kind, key))));
	}

	/* A part needs to know whose part it is. */
	private String questionnaire(DraftKind kind, Typed typed) {
		if (!kind.isPart()) {
			return "";
		}
		String like = typed.text("like");
		String slug = like.isEmpty() ? typed.text("in") : Content.questionnaire(kind, like);
		List<ItemLine> all = this.workingCopy.lines(DraftKind.QUESTIONNAIRE);
		if (all.stream().noneMatch((line) -> line.key().equals(slug))) {
			throw new NoSuchPage("Say in which questionnaire.",
					all.stream()
						.map((line) -> new Link(line.title(), Content.list(kind) + "/new?in=" + line.key()))
						.toList());
		}
		return slug;
	}

	private ModelAndView beginning(DraftKind kind, String questionnaire, Typescript typescript, Complaints complaints,
			HttpStatus status) {
		KindWords words = KindWords.of(kind);
		String title = "Add a " + words.singular();
		ModelAndView view = new ModelAndView("admin/content-form", status);
		view.addObject("page", new Page(title, words.about(), Content.list(kind) + "/new", "").unlisted());
		view.addObject("title", title);
		view.addObject("action", Content.list(kind));
		view.addObject("back", new Link(words.plural(), questionnaire.isEmpty() ? Content.list(kind)
				: Content.list(kind) + "?group=" + Content.encoded(questionnaire)));
		view.addObject("in", questionnaire);
		view.addObject("complaints", complaints);
		view.addObject("parts",
				Sheet.of(typescript, Stock.of(this.workingCopy, kind, questionnaire, ""), complaints, true));
		return view;
	}

	private ModelAndView form(Item item, Typescript typescript, String version, Complaints complaints,
			HttpStatus status) {
		DraftKind kind = item.kind();
		KindWords words = KindWords.of(kind);
		String path = Content.item(kind, item.key());
		String questionnaire = Content.questionnaire(kind, item.key());
		ModelAndView view = new ModelAndView("admin/content-form", status);
		view.addObject("page", new Page("Edit " + item.title(), words.about(), path, "").unlisted());
		view.addObject("title", Stock.capital(item.title()));
		view.addObject("action", path);
		view.addObject("back", new Link(words.plural(), Content.listAround(kind, item.key())));
		view.addObject("item", item);
		view.addObject("words", words);
		view.addObject("version", version);
		view.addObject("duplicate", Content.list(kind) + "/new?like=" + Content.encoded(item.key()));
		view.addObject("complaints", complaints);
		view.addObject("parts",
				Sheet.of(typescript, Stock.of(this.workingCopy, kind, questionnaire, item.key()), complaints, false));
		return view;
	}

	private static String done(String done) {
		return switch (done) {
			case "added" -> "Added. Readers see it once it is published.";
			case "saved" -> "Saved. Readers see it once it is published.";
			case "same" -> "Nothing to save: it is as it was.";
			case "archived" -> "Archived. The next edition leaves it out.";
			case "back" -> "Taken back from the archive. The next edition has it again.";
			default -> "";
		};
	}

	private static Complaints complaints(Typescript typescript, InvalidCatalogException ex) {
		Complaints complaints = new Complaints();
		for (Problem problem : ex.problems()) {
			Blueprint.Spot spot = typescript.spot(problem.where());
			complaints.add(spot.id(), (spot.words().isEmpty() ? "This" : spot.words()) + " " + problem.what() + ".");
		}
		return complaints;
	}

}
