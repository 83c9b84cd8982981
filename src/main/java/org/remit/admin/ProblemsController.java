package org.remit.admin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.remit.catalog.InvalidCatalogException;
import org.remit.catalog.Problem;
import org.remit.content.NextEdition;
import org.remit.web.Page;
import org.remit.web.Private;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Everything that keeps the working copy from being published, each with a way to it. */
@Controller
@Private
class ProblemsController {

	static final String PATH = "/admin/problems";

	private final NextEdition next;

	ProblemsController(NextEdition next) {
		this.next = next;
	}

	@GetMapping(PATH)
	String problems(HttpServletRequest request, Model model) {
		List<Problem> problems = problems();
		Map<String, List<Place>> byItem = problems.stream()
			.map(Place::of)
			.collect(Collectors.groupingBy(Place::item, LinkedHashMap::new, Collectors.toList()));
		model.addAttribute("page",
				new Page("Problems", "What keeps the working copy from being published.", PATH, "").unlisted());
		model.addAttribute("count", problems.size());
		model.addAttribute("items", byItem.values());
		model.addAttribute("instead", request.getDispatcherType() == DispatcherType.FORWARD);
		return "admin/problems";
	}

	private List<Problem> problems() {
		try {
			this.next.edition();
			return List.of();
		}
		catch (InvalidCatalogException ex) {
			return ex.problems();
		}
	}

}
