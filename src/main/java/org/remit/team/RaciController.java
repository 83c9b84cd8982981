package org.remit.team;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.remit.catalog.Catalog;
import org.remit.catalog.PublishedCatalog;
import org.remit.catalog.Responsibility;
import org.remit.catalog.Theme;
import org.remit.web.Complaints;
import org.remit.web.Field;
import org.remit.web.Private;
import org.remit.web.PublicAddress;
import org.remit.web.Typed;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/**
 * Makes a quick check of a RACI matrix. Nothing is stored before somebody has said what
 * its rows and columns mean; until then the form carries the matrix.
 */
@Controller
@Private
class RaciController {

	/** So that the form can be sent back: a form has at most 128 KB. */
	private static final int MOST_BYTES = 90_000;

	private static final int LONGEST_PASTE = 40_000;

	private static final int LARGEST_FILE = 1024 * 1024;

	private final Checks checks;

	private final PublishedCatalog published;

	private final LinksPage linksPage;

	RaciController(Checks checks, PublishedCatalog published, PublicAddress address) {
		this.checks = checks;
		this.published = published;
		this.linksPage = new LinksPage(checks, address);
	}

	@GetMapping("/teams/import")
	ModelAndView ask(Model model) {
		return ask("", "", new Complaints(), model);
	}

	@PostMapping("/teams/import")
	ModelAndView read(@RequestParam(name = "file", required = false) @Nullable MultipartFile file, Typed typed,
			Model model) throws IOException {
		String team = typed.text("team");
		String pasted = typed.text("matrix");
		Complaints complaints = new Complaints();
		complaints.text("team", team, "The team’s name", Member.LONGEST_NAME);
		complaints.limit("matrix", pasted, "What you pasted", LONGEST_PASTE);
		if (file != null && file.getSize() > LARGEST_FILE) {
			complaints.add("file", "This file is larger than 1 MB. Split it, for example by theme.");
		}
		if (complaints.about("matrix") != null || complaints.about("file") != null) {
			return ask(team, pasted, complaints, model);
		}
		RaciMatrix matrix = null;
		String field = (file != null && !file.isEmpty()) ? "file" : "matrix";
		try {
			matrix = RaciMatrix.parse((file != null && !file.isEmpty()) ? RaciMatrix.decode(file.getBytes()) : pasted);
			if (URLEncoder.encode(matrix.compact(), StandardCharsets.UTF_8).length() > MOST_BYTES) {
				complaints.add(field, "This matrix is too large. Split it, for example by theme.");
			}
		}
		catch (UnreadableMatrixException ex) {
			ex.reasons().forEach((reason) -> complaints.add(field, reason));
		}
		if (matrix == null || !complaints.isEmpty()) {
			return ask(team, pasted, complaints, model);
		}
		return preview(ImportForm.propose(matrix, team, this.published.current().catalog()), model);
	}

	@PostMapping("/teams/import/check")
	ModelAndView take(Typed typed, Model model) {
		RaciMatrix matrix;
		try {
			matrix = RaciMatrix.parse(typed.text("matrix"));
		}
		catch (UnreadableMatrixException ex) {
			Complaints complaints = new Complaints();
			ex.reasons().forEach((reason) -> complaints.add("matrix", reason));
			return ask(typed.text("team"), typed.text("matrix"), complaints, model);
		}
		ImportForm form = ImportForm.of(typed, matrix, this.published.current().catalog());
		Round round = form.round();
		if (round == null) {
			return preview(form, model);
		}
		return this.linksPage.show(round, null, this.checks.create(round, null, form.nonce()), model);
	}

	private ModelAndView ask(String team, String pasted, Complaints complaints, Model model) {
		model.addAttribute("page", TeamController.page("Import a RACI matrix"));
		model.addAttribute("complaints", complaints);
		model.addAttribute("team", ImportForm.teamField(team, complaints));
		model.addAttribute("matrix", Field.prose("matrix", "Or paste it", pasted, LONGEST_PASTE, complaints)
			.help("As you copy it from a spreadsheet, with the first row."));
		return new ModelAndView("team/import", status(complaints));
	}

	private ModelAndView preview(ImportForm form, Model model) {
		Catalog catalog = this.published.current().catalog();
		model.addAttribute("page", TeamController.page("What the matrix means"));
		model.addAttribute("form", form);
		model.addAttribute("roles", catalog.roles());
		model.addAttribute("themes",
				Arrays.stream(Theme.values())
					.map((theme) -> new Group(theme,
							catalog.responsibilities().stream().filter((one) -> one.theme() == theme).toList()))
					.toList());
		model.addAttribute("days", this.checks.keptDays());
		return new ModelAndView("team/import-check", status(form.complaints()));
	}

	private static HttpStatus status(Complaints complaints) {
		return complaints.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
	}

	/**
	 * Responsibilities to choose from.
	 *
	 * @param theme their theme
	 * @param responsibilities all of this theme
	 */
	record Group(Theme theme, List<Responsibility> responsibilities) {

	}

}
