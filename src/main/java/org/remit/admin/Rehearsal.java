package org.remit.admin;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.remit.catalog.Edition;
import org.remit.catalog.Role;
import org.remit.questionnaire.Answers;
import org.remit.questionnaire.Assessor;
import org.remit.questionnaire.Visit;

/**
 * A questionnaire of the working copy beside the one that readers see.
 *
 * @param published the edition that readers see
 * @param next the working copy as an edition
 * @param before the rules that readers see, or {@code null} if the questionnaire is new
 * @param after the rules of the working copy
 */
record Rehearsal(Edition published, Edition next, @Nullable Assessor before, Assessor after) {

	String slug() {
		return this.after.questionnaire().slug();
	}

	String title() {
		return this.after.questionnaire().title();
	}

	/** Whether anything that its verdicts rest on is not as readers have it. */
	boolean isChanged() {
		return this.before == null || !this.before.questionnaire().equals(this.after.questionnaire())
				|| !slugs(this.published).equals(slugs(this.next));
	}

	private static List<String> slugs(Edition edition) {
		return edition.catalog().roles().stream().map(Role::slug).toList();
	}

	/** The page with what is proved of the rules. */
	String analysis() {
		return path() + "/analysis";
	}

	/** The page with what the change does, and with the examples. */
	String impact() {
		return path() + "/impact";
	}

	String path() {
		return "/admin/questionnaires/" + slug();
	}

	/** The result in the preview. */
	String previewed(Answers answers) {
		return PreviewAddresses.ROOT + new Visit(this.next, this.after.questionnaire(), answers).result();
	}

	/** The page on which these answers can be tried. */
	String tried(Answers answers) {
		String query = answers.query();
		return path() + "/trial" + (query.isEmpty() ? "" : "?" + query);
	}

	/** What stands in a cache for exactly these two versions. */
	String key() {
		return this.published.sha256() + this.next.sha256() + slug();
	}

}
