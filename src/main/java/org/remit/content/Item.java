package org.remit.content;

import org.remit.catalog.Problems;

/**
 * One item of the working copy as an editor gets it.
 *
 * @param kind what it is
 * @param key what tells it from its like; for a part of a questionnaire, the
 * questionnaire's slug and the part's key, joined by {@value DraftKind#JOINT}
 * @param title what it is called in a list
 * @param group what it belongs to, as a slug: a responsibility's theme, a topic's kind, a
 * part's questionnaire; else empty
 * @param archived whether editions leave it out
 * @param content the record
 * @param version tells this state of the record from any other; the same record has the
 * same version
 */
public record Item(DraftKind kind, String key, String title, String group, boolean archived, Record content,
		String version) {

	static Item of(DraftKind kind, DraftItem<?> draft, boolean archived) {
		Problems problems = new Problems();
		Record content = draft.toRecord(problems);
		problems.orThrow();
		return new Item(kind, kind.keyOf(draft), draft.title(), draft.group(), archived, content, version(content));
	}

	private static String version(Record content) {
		return EditionDocument.sha256(EditionDocument.item(content)).substring(0, 16);
	}

	/**
	 * The record as JSON, as an edition's document has it.
	 * @return the JSON
	 */
	public String json() {
		return EditionDocument.item(this.content);
	}

}
