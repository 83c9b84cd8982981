package org.remit.admin;

import java.io.IOException;
import java.security.Principal;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.remit.account.ForPublishers;
import org.remit.account.PasswordAgain;
import org.remit.content.Import;
import org.remit.content.Imports;
import org.remit.content.UnreadableFileException;
import org.remit.trail.Deed;
import org.remit.web.Complaints;
import org.remit.web.Link;
import org.remit.web.Moved;
import org.remit.web.NoSuchPage;
import org.remit.web.Page;
import org.remit.web.Private;
import org.remit.web.Typed;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.unit.DataSize;
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

	private final Replacing replacing;

	private final DataSize limit;

	ImportController(Imports imports, Replacing replacing,
			@Value("${spring.servlet.multipart.max-file-size}") DataSize limit) {
		this.imports = imports;
		this.replacing = replacing;
		this.limit = limit;
	}

	@GetMapping(PATH)
	@PasswordAgain
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

	private ModelAndView ask(List<String> reasons, HttpStatus status) {
		Complaints complaints = new Complaints();
		reasons.forEach((reason) -> complaints.add("file", reason));
		ModelAndView view = new ModelAndView("admin/imports", status);
		view.addObject("page", new Page("Import", "Bring an edition from a file.", PATH, "").unlisted());
		view.addObject("complaints", complaints);
		view.addObject("limit", "At most %d MB.".formatted(this.limit.toMegabytes()));
		return view;
	}

	@GetMapping(PATH + "/{id}")
	ModelAndView look(@PathVariable String id, Typed typed) {
		return this.replacing.look(found(id), typed);
	}

	@PostMapping(PATH + "/{id}")
	@PasswordAgain
	ModelAndView take(@PathVariable String id, Typed typed, Principal who) {
		return this.replacing.take(found(id), typed, who.getName());
	}

	private Replacement found(String id) {
		return this.imports.find(id)
			.map((upload) -> new Replacement("import", PATH + "/" + upload.id(), new Link("Another file", PATH),
					"Take the file’s edition?", upload.fileName(), "holds a whole edition without problems.",
					upload.catalog(), Deed.IMPORTED,
					"The file “%s” was taken into the working copy.".formatted(upload.fileName())))
			.orElseThrow(() -> new NoSuchPage("There is no such upload, or it was dropped after a day.",
					new Link("Import a file", PATH)));
	}

}
