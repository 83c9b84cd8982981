package org.remit.reference;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.remit.catalog.Catalog;
import org.remit.catalog.SmallCatalog;
import org.remit.catalog.Topic;
import org.remit.catalog.TopicKind;
import org.remit.catalog.TopicPart;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.remit.catalog.SmallCatalog.said;

class FaqDocumentTests {

	@Test
	void saysOfWhomEachPartOfAnAnswerSpeaks() {
		assertThat(answer(new TopicPart("product-manager", null, said("Chooses.", "S0")),
				new TopicPart("project-manager", "On the day", said("Delivers.", "S0")),
				new TopicPart(null, "Where both are one", said("Wears two hats.", "S0"))))
			.isEqualTo("It depends. Product manager: Chooses. Project manager, On the day: Delivers. "
					+ "Where both are one: Wears two hats.");
	}

	@Test
	void endsNoScriptElement() {
		assertThat(document(new TopicPart(null, "</script>", said("<!-- & -->", "S0")))).doesNotContain("<", ">", "&");
		assertThat(answer(new TopicPart(null, "</script>", said("<!-- & -->", "S0"))))
			.isEqualTo("It depends. </script>: <!-- & -->");
	}

	private static String answer(TopicPart... parts) {
		return JsonMapper.shared().readTree(document(parts)).at("/mainEntity/0/acceptedAnswer/text").asString();
	}

	private static String document(TopicPart... parts) {
		Catalog catalog = SmallCatalog.catalog();
		Topic topic = new Topic("who", TopicKind.QUESTION, "Who?", said("It depends.", "S0"),
				List.of("product-manager", "project-manager"), List.of(parts));
		return FaqDocument.of(List.of(Answer.of(topic, catalog)));
	}

}
