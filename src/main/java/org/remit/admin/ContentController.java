package org.remit.admin;

import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.remit.catalog.InvalidCatalogException;
import org.remit.content.ChangedMeanwhileException;
import org.remit.content.DraftKind;
import org.remit.content.Editing;
import org.remit.content.Item;
import org.remit.content.ItemLine;
import org.remit.content.WorkingCopy;
import org.remit.web.Complaints;
import org.remit.web.Conflict;
import org.remit.web.Link;
import org.remit.web.Moved;
import org.remit.web.NoSuchPage;
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

	private final Desk desk;

	private final Workbench workbench;

	ContentController(WorkingCopy workingCopy, Editing editing, Desk desk, Workbench workbench) {
		this.workingCopy = workingCopy;
		this.editing = editing;
		this.desk = desk;
		this.workbench = workbench;
	}

	@GetMapping(Content.PATH + "/{place}/new")
	ModelAndView begin(@PathVariable String place, Typed typed) {
		DraftKind kind = Content.kind(place);
		Blueprint blueprint = Blueprint.of(kind);
		String like = typed.text("like");
		Typescript typescript = like.isEmpty() ? Typescript.of(blueprint, typed)
				: Typescript.of(blueprint, found(kind, like).content()).unkeyed();
		return this.desk.beginning(kind, questionnaire(kind, typed), typescript, new Complaints(), HttpStatus.OK);
	}

	@PostMapping(Content.PATH + "/{place}")
	Object add(@PathVariable String place, Typed typed, Principal who) {
		DraftKind kind = Content.kind(place);
		String questionnaire = questionnaire(kind, typed);
		Typescript typescript = Typescript.of(Blueprint.of(kind), typed);
		if (typed.has("act")) {
			return this.desk.beginning(kind, questionnaire, typescript.after(typed.text("act")), new Complaints(),
					HttpStatus.OK);
		}
		try {
			Item item = this.editing.add(kind, questionnaire, typescript.toRecord(), who.getName());
			return Moved.onTo(Content.item(kind, item.key()) + "?done=added");
		}
		catch (InvalidCatalogException ex) {
			return this.desk.beginning(kind, questionnaire, typescript, Desk.complaints(typescript, ex),
					HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	@GetMapping(Content.PATH + "/{place}/{key}")
	ModelAndView edit(@PathVariable String place, @PathVariable String key, Typed typed) {
		DraftKind kind = Content.kind(place);
		Item item = found(kind, key);
		String done = done(typed.text("done"));
		ModelAndView view = this.desk.form(item, Typescript.of(Blueprint.of(kind), item.content()), Beginning.at(item),
				new Complaints(), HttpStatus.OK);
		if (!done.isEmpty() && (kind.isPart() || kind == DraftKind.QUESTIONNAIRE)) {
			view.addObject("trials", trials(kind.isPart() ? item.group() : key));
		}
		return view.addObject("done", done);
	}

	/* None while something keeps the working copy from being published. */
	private @Nullable Trials trials(String questionnaire) {
		try {
			Rehearsal rehearsal = this.workbench.rehearsal(questionnaire);
			return Trials.of(rehearsal, new Telling(rehearsal)).noteworthy();
		}
		catch (InvalidCatalogException | NoSuchPage ex) {
			return null;
		}
	}

	@PostMapping(Content.PATH + "/{place}/{key}")
	Object change(@PathVariable String place, @PathVariable String key, Typed typed, Principal who) {
		DraftKind kind = Content.kind(place);
		Typescript typescript = Typescript.of(Blueprint.of(kind), typed);
		Item item = this.workingCopy.item(kind, key).orElse(null);
		if (item == null) {
			return gone(kind, key, typescript);
		}
		return save(item, typescript.keyedAs(item.content()), Beginning.in(typed), typed, who);
	}

	@PostMapping(Content.PATH + "/{place}/{key}/merge")
	Object merge(@PathVariable String place, @PathVariable String key, Typed typed, Principal who) {
		DraftKind kind = Content.kind(place);
		Typescript mine = Typescript.of(Blueprint.of(kind), typed);
		Item item = this.workingCopy.item(kind, key).orElse(null);
		if (item == null) {
			return gone(kind, key, mine);
		}
		Beginning began = Beginning.in(typed);
		Merge merge = Merge.of(item.content(), mine.keyedAs(item.content()), began.marks());
		Map<String, String> chosen = merge.chosen(typed);
		if (!item.version().equals(began.version())) {
			Map<String, String> anew = new LinkedHashMap<>(merge.evident());
			anew.putAll(chosen);
			return this.desk.conflict(item, merge, mine, began, anew, new Complaints(), HttpStatus.CONFLICT);
		}
		Complaints complaints = merge.complaints(chosen);
		if (!complaints.isEmpty()) {
			return this.desk.conflict(item, merge, mine, began, chosen, complaints, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		return save(item, merge.taking(chosen), Beginning.at(item), typed, who);
	}

	private Object save(Item item, Typescript typescript, Beginning began, Typed typed, Principal who) {
		DraftKind kind = item.kind();
		String version = began.version();
		if (typed.has("act")) {
			return this.desk.form(item, typescript.after(typed.text("act")), began, new Complaints(), HttpStatus.OK);
		}
		try {
			Item after = this.editing.change(kind, item.key(), typescript.toRecord(), version, who.getName());
			return Moved
				.onTo(Content.item(kind, item.key()) + "?done=" + (after.version().equals(version) ? "same" : "saved"));
		}
		catch (InvalidCatalogException ex) {
			return this.desk.form(item, typescript, began, Desk.complaints(typescript, ex),
					HttpStatus.UNPROCESSABLE_CONTENT);
		}
		catch (ChangedMeanwhileException ex) {
			Item present = ex.present();
			if (present == null) {
				return gone(kind, item.key(), typescript);
			}
			Merge merge = Merge.of(present.content(), typescript, began.marks());
			return this.desk.conflict(present, merge, typescript, began, merge.evident(), new Complaints(),
					HttpStatus.CONFLICT);
		}
	}

	private ModelAndView gone(DraftKind kind, String key, Typescript typescript) {
		Complaints complaints = new Complaints();
		complaints.add(Blueprint.FORM,
				"Somebody has removed this meanwhile. What you typed is still here: save it to add it again.");
		return this.desk.beginning(kind, Content.questionnaire(kind, key), typescript.keyed(key), complaints,
				HttpStatus.CONFLICT);
	}

	@PostMapping(Content.PATH + "/{place}/{key}/archive")
	Object archive(@PathVariable String place, @PathVariable String key, Typed typed, Principal who) {
		DraftKind kind = Content.kind(place);
		found(kind, key);
		boolean out = typed.text("out").equals("true");
		try {
			this.editing.archive(kind, key, out, who.getName());
		}
		catch (ChangedMeanwhileException ex) {
			throw new Conflict("Somebody has removed this meanwhile.",
					new Link(KindWords.of(kind).plural(), Content.listAround(kind, key)));
		}
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

}
