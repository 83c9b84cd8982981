package org.remit.web;

import java.util.List;
import java.util.Objects;

/**
 * Why there is no page, in words for a reader.
 *
 * @param status the HTTP status
 * @param heading what is the matter
 * @param advice what to do now
 * @param suggestions where to go instead
 */
record Failure(int status, String heading, String advice, List<Link> suggestions) {

	/** As application.yml has it. */
	static final String FORM_LIMIT = "128 KB";

	/** As application.yml has it. */
	static final String FILE_LIMIT = "8 MB";

	static Failure of(int status) {
		return switch (status) {
			case 404, 410 -> of(status, "There is no such page",
					"Check the address for a slip, or search for what you were looking for.");
			case 403 -> of(status, "That is not allowed", "Go back and try again from the page itself.");
			case 409 -> of(status, "Somebody was faster", "Look at what is there now, then decide.");
			case 429 ->
				of(status, "That was too often", "Wait a little, then try again. What you typed is not lost: go back.");
			case 405 -> of(status, "This address does not take that",
					"It can be read, but nothing can be sent to it that way. Go back and use the links there.");
			case 406 -> of(status, "This address has no such format",
					"Ask for the format that the page for developers names for it.");
			case 413 ->
				of(status, "That is too much at once",
						"Nothing was saved. A form takes at most %s, with a file at most %s. ".formatted(FORM_LIMIT,
								FILE_LIMIT)
								+ "Go back, shorten what you typed or take a smaller file, and send it again.");
			case 414, 431 ->
				of(status, "That address is too long", "Shorten it, or go on from a search or the start page.");
			case 415 -> of(status, "That format cannot be read here",
					"Nothing was saved. Use the form on the page itself. A program sends a form in UTF-8 that is not packed: "
							+ "application/x-www-form-urlencoded, or multipart/form-data with a file.");
			case 501, 505 ->
				of(status, "That way of asking is not supported", "Open the address in an up-to-date browser.");
			case 503 -> of(status, "Remit is not ready", "Try again in a minute.");
			default -> (status < 500)
					? of(status, "This address cannot be read",
							"Check it for stray characters, or go on from a search or the start page.")
					: of(status, "Something went wrong on our side",
							"You did nothing wrong. Try again in a minute; other pages may work meanwhile.");
		};
	}

	private static Failure of(int status, String heading, String advice) {
		return new Failure(status, heading, advice, List.of());
	}

	/** The database is away; what is read comes from memory. */
	static Failure withoutDatabase() {
		return of(503, "That cannot be done just now",
				"Remit cannot reach its database. Roles, comparisons and questionnaires go on working. "
						+ "What you typed is not lost: go back and send it again in a minute.");
	}

	static Failure of(Refusal refusal) {
		Failure usual = of(refusal.status());
		return new Failure(usual.status, usual.heading, refusal.what() + " " + usual.advice, refusal.suggestions());
	}

	Failure withReference(String reference) {
		String sentence = "If it happens again, give the reference " + reference + ".";
		return new Failure(this.status, this.heading, this.advice + " " + sentence, this.suggestions);
	}

}
