package org.remit.admin;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import org.remit.content.DraftKind;
import org.remit.web.Link;
import org.remit.web.NoSuchPage;

/** The addresses of what editors change. */
final class Content {

	static final String PATH = "/admin/content";

	private Content() {
	}

	/**
	 * Finds a kind by its step in an address.
	 * @param step for example {@code roles}
	 * @return the kind
	 * @throws NoSuchPage if there is none
	 */
	static DraftKind kind(String step) {
		return DraftKind.at(step)
			.orElseThrow(() -> new NoSuchPage("There is no such kind of content.",
					new Link("All content", StartController.PATH)));
	}

	static String list(DraftKind kind) {
		return PATH + "/" + kind.place();
	}

	static String item(DraftKind kind, String key) {
		return list(kind) + "/" + key;
	}

	/** The list that a part's questionnaire or another item's kind has. */
	static String listAround(DraftKind kind, String key) {
		return kind.isPart() ? list(kind) + "?group=" + encoded(questionnaire(kind, key)) : list(kind);
	}

	static String questionnaire(DraftKind kind, String key) {
		return kind.isPart() ? key.split(DraftKind.JOINT, 2)[0] : "";
	}

	static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
