package org.remit.admin;

import java.security.Principal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.remit.catalog.InvalidCatalogException;
import org.remit.catalog.Theme;
import org.remit.catalog.TopicKind;
import org.remit.content.ChangedMeanwhileException;
import org.remit.content.DraftKind;
import org.remit.content.Editing;
import org.remit.content.WorkingCopy;
import org.remit.web.Choices;
import org.remit.web.Complaints;
import org.remit.web.Field;
import org.remit.web.Moved;
import org.remit.web.Link;
import org.remit.web.Page;
import org.remit.web.Private;
import org.remit.web.Typed;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** Lists what can be edited, and puts it in order. */
@Controller
@Private
class ContentListController {

	private static final int WORDS_LIMIT = 200;

	private final WorkingCopy workingCopy;

	private final Editing editing;

	ContentListController(WorkingCopy workingCopy, Editing editing) {
		this.workingCopy = workingCopy;
		this.editing = editing;
	}

	@GetMapping(Content.PATH)
	View all() {
		return Moved.onTo(StartController.PATH);
	}

	@GetMapping(Content.PATH + "/{place}")
	ModelAndView list(@PathVariable String place, Typed typed) {
		return list(Content.kind(place), typed, new Complaints(), HttpStatus.OK);
	}

	@PostMapping(Content.PATH + "/{place}/{key}/place")
	Object reorder(@PathVariable String place, @PathVariable String key, Typed typed, Principal who) {
		DraftKind kind = Content.kind(place);
		try {
			this.editing.reorder(kind, key, Typescript.places(typed.text("by")), who.getName());
		}
		catch (InvalidCatalogException ex) {
			Complaints complaints = new Complaints();
			complaints.add(key, "This would come before a question that it depends on, so it stays where it is.");
			return list(kind, typed, complaints, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		catch (ChangedMeanwhileException ex) {
			Complaints complaints = new Complaints();
			complaints.add("items", "Somebody has removed “%s” meanwhile.".formatted(key));
			return list(kind, typed, complaints, HttpStatus.CONFLICT);
		}
		return Moved.onTo(Content.list(kind) + "?" + ItemList.Wish.of(typed).query() + "page="
				+ Math.max(1, EditionsController.number(typed, "page")) + "#" + key);
	}

	private ModelAndView list(DraftKind kind, Typed typed, Complaints complaints, HttpStatus status) {
		KindWords words = KindWords.of(kind);
		ItemList list = ItemList.of(this.workingCopy.lines(kind), ItemList.Wish.of(typed));
		ModelAndView view = new ModelAndView("admin/content-list", status);
		view.addObject("page", new Page(words.plural(), words.about(), Content.list(kind), "").unlisted());
		view.addObject("path", Content.list(kind));
		view.addObject("words", words);
		view.addObject("adds", adds(kind, words, list.wish().group()));
		view.addObject("list", list);
		view.addObject("rules", RuleWords.of(list.lines(), this.workingCopy));
		view.addObject("ways", list.ways(kind));
		view.addObject("complaints", complaints);
		view.addObject("search", Field.line("q", "Search", list.wish().words(), WORDS_LIMIT, new Complaints()));
		view.addObject("group", group(kind, words, list.wish().group()));
		view.addObject("state", Choices.of("state", "Show", List.of("", "used", "archived"), (state) -> state,
				ContentListController::state, List.of(list.wish().state()), new Complaints()));
		return view;
	}

	/*
	 * What belongs to a questionnaire is added to one, so where all are listed there is a
	 * way for each.
	 */
	private List<Link> adds(DraftKind kind, KindWords words, String chosen) {
		String path = Content.list(kind) + "/new";
		if (!kind.isPart()) {
			return List.of(new Link(words.add(), path));
		}
		List<Group> all = groups(kind).toList();
		List<Group> meant = all.stream().filter((group) -> group.key().equals(chosen)).toList();
		return (meant.isEmpty() ? all : meant).stream()
			.map((group) -> new Link(meant.isEmpty() ? "%s to “%s”".formatted(words.add(), group.title()) : words.add(),
					path + "?in=" + Content.encoded(group.key())))
			.toList();
	}

	private static String state(String state) {
		return switch (state) {
			case "used" -> "What is in use";
			case "archived" -> "What is archived";
			default -> "Everything";
		};
	}

	private Choices group(DraftKind kind, KindWords words, String chosen) {
		List<Choices.Item> items = new ArrayList<>();
		items.add(new Choices.Item("", "All", null, chosen.isEmpty()));
		groups(kind).forEach(
				(group) -> items.add(new Choices.Item(group.key(), group.title(), null, group.key().equals(chosen))));
		return new Choices("group", words.group(), null, items, null);
	}

	private Stream<Group> groups(DraftKind kind) {
		return switch (kind) {
			case RESPONSIBILITY -> Arrays.stream(Theme.values()).map((one) -> new Group(one.toString(), one.label()));
			case TOPIC -> Arrays.stream(TopicKind.values()).map((one) -> new Group(one.toString(), one.label()));
			case QUESTIONNAIRE ->
				Stream.of(new Group("need", "Which role is needed"), new Group("fit", "Which role suits somebody"));
			case QUESTION, RULE,
					EXAMPLE ->
				this.workingCopy.lines(DraftKind.QUESTIONNAIRE)
					.stream()
					.map((line) -> new Group(line.key(), line.title()));
			default -> Stream.empty();
		};
	}

	private record Group(String key, String title) {

	}

}
