package org.remit.admin;

import java.io.IOException;
import java.security.Principal;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.remit.account.ForPublishers;
import org.remit.catalog.Differences;
import org.remit.catalog.InvalidCatalogException;
import org.remit.content.ChangedMeanwhileException;
import org.remit.content.Editing;
import org.remit.content.Import;
import org.remit.content.Imports;
import org.remit.content.UnreadableFileException;
import org.remit.content.WorkingCopy;
import org.remit.reference.Redline;
import org.remit.trail.Deed;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/**
 * Takes a file with an edition into the working copy, after showing what that changes.
 */
@Controller
@Private
@ForPublishers
class ImportController {

	static final String PATH = "/admin/imports";

	private final Imports imports;

	private final WorkingCopy workingCopy;

	private final Editing editing;

	ImportController(Imports imports, WorkingCopy workingCopy, Editing editing) {
		this.imports = imports;
		this.workingCopy = workingCopy;
		this.editing = editing;
	}

	@GetMapping(PATH)
	ModelAndView ask() {
		return ask(List.of(), HttpStatus.OK);
	}

	@PostMapping(PATH)
	Object upload(@RequestParam(name = "file", required = false) @Nullable MultipartFile file, Principal who)
			throws IOException {
		if (file == null || file.isEmpty()) {
			return ask(List.of("Choose a file that has something in it."), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			Import upload = this.imports.keep(who.getName(), Objects.requireNonNullElse(file.getOriginalFilename(), ""),
					file.getBytes());
			return Moved.onTo(PATH + "/" + upload.id());
		}
		catch (UnreadableFileException ex) {
			return ask(ex.reasons(), HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	@GetMapping(PATH + "/{id}")
	ModelAndView look(@PathVariable String id, Typed typed) {
		return page(found(id), typed, new Complaints(), HttpStatus.OK);
	}

	private ModelAndView page(Import upload, Typed typed, Complaints complaints, HttpStatus status) {
		ModelAndView view = new ModelAndView("admin/import", status);
		view.addObject("page",
				new Page("Import", "What the file would change.", PATH + "/" + upload.id(), "").unlisted());
		view.addObject("complaints", complaints);
		view.addObject("id", upload.id());
		view.addObject("fileName", upload.fileName());
		view.addObject("changes", this.workingCopy.changes());
		try {
			EditionsController.add(view, Redline.of(Differences.between(this.workingCopy.toCatalog(), upload.catalog()),
					EditionsController.number(typed, "page")), PATH + "/" + upload.id() + "?");
		}
		catch (InvalidCatalogException ex) {
			view.addObject("problems", ex.problems().size());
		}
		return view;
	}

	@PostMapping(PATH + "/{id}")
	Object take(@PathVariable String id, Typed typed, Principal who) {
		Import upload = found(id);
		try {
			this.editing.replaceWith(upload.catalog(), EditionsController.number(typed, "changes"), who.getName(),
					Deed.IMPORTED, "The file “%s” was taken into the working copy.".formatted(upload.fileName()));
		}
		catch (ChangedMeanwhileException ex) {
			return page(upload, typed, new Complaints().add("differences",
					"Somebody has changed the content since you looked. Nothing was taken. Look at the differences again."),
					HttpStatus.CONFLICT);
		}
		return Moved.onTo(PublishController.PATH);
	}

	private Import found(String id) {
		return this.imports.find(id)
			.orElseThrow(() -> new NoSuchPage("There is no such upload, or it was dropped after a day.",
					new Link("Import a file", PATH)));
	}

	private static ModelAndView ask(List<String> reasons, HttpStatus status) {
		Complaints complaints = new Complaints();
		reasons.forEach((reason) -> complaints.add("file", reason));
		ModelAndView view = new ModelAndView("admin/imports", status);
		view.addObject("page", new Page("Import", "Bring an edition from a file.", PATH, "").unlisted());
		view.addObject("complaints", complaints);
		return view;
	}

}
