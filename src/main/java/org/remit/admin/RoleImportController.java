package org.remit.admin;

import java.io.IOException;
import java.security.Principal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.remit.account.ForPublishers;
import org.remit.account.PasswordAgain;
import org.remit.catalog.InvalidCatalogException;
import org.remit.content.ChangedMeanwhileException;
import org.remit.content.Editing;
import org.remit.content.RoleImports;
import org.remit.content.RolePlan;
import org.remit.content.RoleTable;
import org.remit.content.UnreadableFileException;
import org.remit.content.WorkingCopy;
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
 * Takes a table of roles into the working copy, after asking what its columns hold and
 * showing what it would do. What was chosen stands in the address until then.
 */
@Controller
@Private
@ForPublishers
class RoleImportController {

	static final String PATH = ImportController.PATH + "/roles";

	private final RoleImports imports;

	private final WorkingCopy workingCopy;

	private final Editing editing;

	private final DataSize limit;

	RoleImportController(RoleImports imports, WorkingCopy workingCopy, Editing editing,
			@Value("${spring.servlet.multipart.max-file-size}") DataSize limit) {
		this.imports = imports;
		this.workingCopy = workingCopy;
		this.editing = editing;
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
			RoleTable upload = this.imports.keep(who.getName(),
					Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getBytes());
			return Moved.onTo(PATH + "/" + upload.id());
		}
		catch (UnreadableFileException ex) {
			return ask(ex.reasons(), HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	private ModelAndView ask(List<String> reasons, HttpStatus status) {
		Complaints complaints = new Complaints();
		reasons.forEach((reason) -> complaints.add("file", reason));
		ModelAndView view = view("admin/role-imports", "Import roles", PATH, complaints, status);
		view.addObject("limit", "At most %d MB.".formatted(this.limit.toMegabytes()));
		return view;
	}

	@GetMapping(PATH + "/{id}")
	ModelAndView map(@PathVariable String id, Typed typed) {
		return mapping(found(id), typed, new Complaints(), HttpStatus.OK);
	}

	@GetMapping(PATH + "/{id}/plan")
	ModelAndView plan(@PathVariable String id, Typed typed) {
		RoleTable upload = found(id);
		Complaints complaints = new Complaints();
		RoleMappingForm form = form(upload, typed, complaints);
		/* Asked first: what changes meanwhile is not taken for seen. */
		long changes = this.workingCopy.changes();
		return planned(upload, form, complaints)
			.map((plan) -> plan(upload, plan, form, changes, complaints, HttpStatus.OK))
			.orElseGet(() -> mapping(upload, typed, complaints, HttpStatus.UNPROCESSABLE_CONTENT));
	}

	@PostMapping(PATH + "/{id}")
	@PasswordAgain
	ModelAndView take(@PathVariable String id, Typed typed, Principal who) {
		RoleTable upload = found(id);
		Complaints complaints = new Complaints();
		RoleMappingForm form = form(upload, typed, complaints);
		long changes = this.workingCopy.changes();
		Optional<RolePlan> plan = planned(upload, form, complaints);
		if (plan.isEmpty()) {
			return mapping(upload, typed, complaints, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			this.editing.take(plan.get(), EditionsController.number(typed, "changes"), who.getName(),
					RolePlanPage.of(plan.get()).summary() + " From the file “%s”.".formatted(upload.fileName()));
		}
		catch (ChangedMeanwhileException ex) {
			return plan(upload, plan.get(), form, changes, complaints.add("changes",
					"Somebody has changed the content since you looked. Nothing was taken. Look at the list again."),
					HttpStatus.CONFLICT);
		}
		return new ModelAndView(Moved.onTo(PublishController.PATH));
	}

	private Optional<RolePlan> planned(RoleTable upload, RoleMappingForm form, Complaints complaints) {
		try {
			return form.mapping().map((mapping) -> this.imports.plan(upload.table(), mapping));
		}
		catch (InvalidCatalogException ex) {
			ex.problems().forEach((problem) -> complaints.add("key", "This " + problem.what() + "."));
			return Optional.empty();
		}
	}

	private ModelAndView plan(RoleTable upload, RolePlan plan, RoleMappingForm form, long changes,
			Complaints complaints, HttpStatus status) {
		ModelAndView view = view("admin/role-plan", "What the file would do", PATH + "/" + upload.id() + "/plan",
				complaints, status);
		view.addObject("upload", upload);
		view.addObject("hidden", form.hidden());
		view.addObject("changes", changes);
		view.addObject("plan", RolePlanPage.of(plan));
		return view;
	}

	private ModelAndView mapping(RoleTable upload, Typed typed, Complaints complaints, HttpStatus status) {
		ModelAndView view = view("admin/role-mapping", "What the columns hold", PATH + "/" + upload.id(), complaints,
				status);
		view.addObject("upload", upload);
		view.addObject("form", form(upload, typed, complaints));
		return view;
	}

	private RoleMappingForm form(RoleTable upload, Typed typed, Complaints complaints) {
		return new RoleMappingForm(upload.table(), this.imports.sources(), typed, complaints);
	}

	private RoleTable found(String id) {
		return this.imports.find(id)
			.orElseThrow(() -> new NoSuchPage("There is no such upload, or it was dropped after a day.",
					new Link("Import roles", PATH)));
	}

	private static ModelAndView view(String template, String title, String path, Complaints complaints,
			HttpStatus status) {
		ModelAndView view = new ModelAndView(template, status);
		view.addObject("page", new Page(title, "Bring roles from a table.", path, "").unlisted());
		view.addObject("complaints", complaints);
		return view;
	}

}
