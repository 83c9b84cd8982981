package org.remit.reference;

import java.util.List;
import java.util.Map;

import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The questions in the vocabulary that search engines read.
 *
 * @see <a href="https://schema.org/FAQPage">FAQPage</a>
 */
final class FaqDocument {

	/* Inside a script element: no < may end it, whatever an editor writes. */
	private static final JsonMapper JSON = JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

	private FaqDocument() {
	}

	static String of(List<Answer> answers) {
		List<Map<String, Object>> questions = answers.stream()
			.map((answer) -> Map.<String, Object>of("@type", "Question", "name", answer.topic().title(),
					"acceptedAnswer", Map.of("@type", "Answer", "text", answer.text())))
			.toList();
		return JSON
			.writeValueAsString(Map.of("@context", "https://schema.org", "@type", "FAQPage", "mainEntity", questions))
			.replace("<", "\\u003c")
			.replace(">", "\\u003e")
			.replace("&", "\\u0026");
	}

}
