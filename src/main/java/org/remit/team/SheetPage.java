package org.remit.team;

import org.jspecify.annotations.Nullable;
import org.remit.web.Page;

import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;

/** Shows a remit sheet, with the ways to all others. */
final class SheetPage {

	private SheetPage() {
	}

	/**
	 * Fills the page in.
	 * @param answered what was answered and settled
	 * @param whose a member's key, or the team's
	 * @param place where sheets are
	 * @param model takes what the page shows
	 * @return the page
	 * @throws org.remit.web.NoSuchPage if there is no such sheet
	 */
	static String show(Answered answered, String whose, Place place, Model model) {
		RemitSheet sheet = RemitSheet.of(answered, whose).orElseThrow(TeamController::nothing);
		model.addAttribute("page", place.page());
		model.addAttribute("place", place);
		model.addAttribute("sheet", sheet);
		model.addAttribute("members", answered.round().members());
		return "team/sheet";
	}

	static ResponseEntity<Object> file(Answered answered, String whose, String kind) {
		return RemitSheet.of(answered, whose)
			.flatMap((sheet) -> SheetFile.of(sheet, kind))
			.orElseThrow(TeamController::nothing);
	}

	/**
	 * Where the sheets of a team are.
	 *
	 * @param page what the layout has to know
	 * @param result the path of the result
	 * @param sheets the path of all sheets
	 * @param settle where the outcome is settled, or {@code null} for whoever may not
	 */
	record Place(Page page, String result, String sheets, @Nullable String settle) {

	}

}
