package org.remit.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;

/**
 * Tells two texts apart word by word, by the shortest edit script (Eugene W. Myers, "An
 * O(ND) Difference Algorithm and Its Variations", 1986). A space between two changed
 * words counts as changed with them, so that a rewritten phrase reads as one.
 */
final class WordDifferences {

	/* Beyond this many words and marks nobody reads a comparison word by word. */
	private static final int LIMIT = 3000;

	private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}\\p{N}'’]+|\\s+|.", Pattern.DOTALL);

	private final List<String> before;

	private final List<String> after;

	private final List<TextPiece> pieces = new ArrayList<>();

	private WordDifferences(List<String> before, List<String> after) {
		this.before = before;
		this.after = after;
	}

	/**
	 * Compares two texts.
	 * @param before the former text
	 * @param after the newer text
	 * @return pieces, none of them empty: those not added make up the former text, those
	 * not removed the newer one
	 */
	static List<TextPiece> between(String before, String after) {
		WordDifferences differences = new WordDifferences(tokens(before), tokens(after));
		if (differences.before.size() > LIMIT || differences.after.size() > LIMIT) {
			differences.add(before, after);
		}
		else {
			differences.compare();
		}
		return List.copyOf(differences.pieces);
	}

	private static List<String> tokens(String text) {
		return TOKEN.matcher(text).results().map(MatchResult::group).toList();
	}

	private void compare() {
		int beforeDone = 0;
		int afterDone = 0;
		int beforeEnd = 0;
		int afterEnd = 0;
		for (AbstractDelta<String> delta : DiffUtils.diff(this.before, this.after).getDeltas()) {
			int start = delta.getSource().getPosition();
			String between = text(this.before, beforeEnd, start);
			if (beforeEnd == 0 && afterEnd == 0 || !between.isBlank()) {
				add(text(this.before, beforeDone, beforeEnd), text(this.after, afterDone, afterEnd));
				same(between);
				beforeDone = start;
				afterDone = delta.getTarget().getPosition();
			}
			beforeEnd = start + delta.getSource().size();
			afterEnd = delta.getTarget().getPosition() + delta.getTarget().size();
		}
		add(text(this.before, beforeDone, beforeEnd), text(this.after, afterDone, afterEnd));
		same(text(this.before, beforeEnd, this.before.size()));
	}

	private static String text(List<String> tokens, int from, int to) {
		return String.join("", tokens.subList(from, to));
	}

	private void same(String text) {
		if (!text.isEmpty()) {
			this.pieces.add(TextPiece.same(text));
		}
	}

	private void add(String removed, String added) {
		if (!removed.isEmpty()) {
			this.pieces.add(TextPiece.removed(removed));
		}
		if (!added.isEmpty()) {
			this.pieces.add(TextPiece.added(added));
		}
	}

}
