package org.remit.admin;

import org.jspecify.annotations.Nullable;
import org.remit.catalog.Edition;
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

	/** The result in the preview. */
	String previewed(Answers answers) {
		return PreviewAddresses.ROOT + new Visit(this.next, this.after.questionnaire(), answers).result();
	}

	/** The page on which these answers can be tried. */
	String tried(Answers answers) {
		String query = answers.query();
		return "/admin/questionnaires/" + slug() + "/trial" + (query.isEmpty() ? "" : "?" + query);
	}

	/** What stands in a cache for exactly these two versions. */
	String key() {
		return this.published.sha256() + this.next.sha256() + slug();
	}

}
