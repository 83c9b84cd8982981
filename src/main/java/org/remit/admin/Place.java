package org.remit.admin;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.remit.catalog.Problem;

/**
 * A problem of the working copy, and where an editor mends it.
 *
 * @param item which item is at fault, as {@code kind/key}; a kind alone if the fault is
 * between several items
 * @param field the field's path within the item, or empty
 * @param what what is wrong
 * @param href the address of the item's form, at the field
 */
record Place(String item, String field, String what, String href) {

	private static final Set<String> PARTS = Set.of("questions", "rules", "examples");

	static Place of(Problem problem) {
		List<String> steps = Arrays.stream(problem.where().split("/")).filter((step) -> !step.isEmpty()).toList();
		if (steps.isEmpty()) {
			return new Place("", "", problem.what(), "/admin/content");
		}
		boolean part = steps.size() > 3 && steps.get(0).equals("questionnaires") && PARTS.contains(steps.get(2));
		if (part) {
			return of(steps.get(2), steps.get(1) + "~" + steps.get(3), steps.subList(4, steps.size()), problem.what());
		}
		return (steps.size() == 1) ? new Place(steps.get(0), "", problem.what(), "/admin/content/" + steps.get(0))
				: of(steps.get(0), steps.get(1), steps.subList(2, steps.size()), problem.what());
	}

	private static Place of(String kind, String key, List<String> field, String what) {
		String item = kind + "/" + key;
		return new Place(item, String.join("/", field), what,
				"/admin/content/" + item + (field.isEmpty() ? "" : "#" + field.get(0)));
	}

}
