package org.remit.comparison;

import java.util.ArrayList;
import java.util.List;

import org.remit.catalog.Theme;

/**
 * The responsibilities of one theme.
 *
 * @param theme the theme
 * @param rows its responsibilities, at least one
 */
public record ThemeRows(Theme theme, List<ResponsibilityRow> rows) {

	/* Keeps the order of the themes, and the rows' own order within each. */
	static List<ThemeRows> of(List<ResponsibilityRow> rows) {
		List<ThemeRows> all = new ArrayList<>();
		for (Theme theme : Theme.values()) {
			List<ResponsibilityRow> own = rows.stream().filter((row) -> row.theme() == theme).toList();
			if (!own.isEmpty()) {
				all.add(new ThemeRows(theme, own));
			}
		}
		return all;
	}

}
