package org.remit.reference;

import java.util.List;

import org.remit.catalog.Change;
import org.remit.catalog.FieldDifference;

import org.springframework.util.StringUtils;

/**
 * A field that was changed, as a page shows it.
 *
 * @param label what it is called
 * @param pieces what it said and says, word by word; of something new only what it says
 */
public record ChangedField(String label, List<TextPiece> pieces) {

	public ChangedField {
		pieces = List.copyOf(pieces);
	}

	static ChangedField of(FieldDifference field, Change change) {
		return new ChangedField(StringUtils.capitalize(field.label()), pieces(field, change));
	}

	private static List<TextPiece> pieces(FieldDifference field, Change change) {
		String before = field.before();
		String after = field.after();
		if (change == Change.ADDED) {
			return (after != null) ? List.of(TextPiece.same(after)) : List.of();
		}
		return WordDifferences.between((before != null) ? before : "", (after != null) ? after : "");
	}

}
