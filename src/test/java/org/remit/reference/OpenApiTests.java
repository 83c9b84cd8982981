package org.remit.reference;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.remit.catalog.Colour;
import org.remit.catalog.Need;
import org.remit.catalog.Raci;
import org.remit.catalog.SourceKind;
import org.remit.catalog.Theme;
import org.remit.catalog.TopicKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@WholeApplication
class OpenApiTests {

	@LocalServerPort
	private int port;

	@Test
	void describesEveryAddressForProgramsAndNoOther() {
		JsonNode description = description();
		assertThat(description.path("openapi").asString()).startsWith("3.1.");
		assertThat(description.path("paths").propertyNames()).containsExactlyInAnyOrder("/api/v1/roles",
				"/api/v1/roles/{slug}", "/api/v1/comparisons", "/api/v1/catalog", "/api/v1/sources", "/api/v1/search");
		assertThat(description.at("/servers/0/url").asString()).isEqualTo("/");
	}

	@Test
	void saysWhatEachAddressIsFor() {
		assertThat(description().path("paths").values()).allSatisfy((path) -> {
			assertThat(path.at("/get/summary").asString()).isNotBlank();
			assertThat(path.at("/get/responses/200/content").propertyNames()).containsExactly("application/json");
		});
	}

	@Test
	void spellsWordsAsTheAnswersDo() {
		Map<String, List<String>> words = new TreeMap<>();
		collect("", description().at("/components/schemas"), words);
		assertThat(words).containsEntry("colour", words(Colour.values()))
			.containsEntry("raci", words(Raci.values()))
			.containsEntry("need", words(Need.values()))
			.containsEntry("theme", words(Theme.values()))
			.containsKeys("kind", "contrast", "show");
		assertThat(words.get("kind")).isIn(words(SourceKind.values()), words(TopicKind.values()));
		assertThat(words.values()).flatMap((list) -> list).allMatch((word) -> word.matches("[a-z]+(-[a-z]+)*"));
	}

	@Test
	void canBeTriedOut() {
		Raw way = Raw.get(this.port, "/developers/try");
		assertThat(way.status()).isEqualTo(302);
		Raw page = Raw.get(this.port, way.header("Location").replaceFirst("^https?://[^/]+", ""));
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.page().select("script[src]")).isNotEmpty();
	}

	private JsonNode description() {
		Raw answer = Raw.get(this.port, "/v3/api-docs");
		assertThat(answer.status()).isEqualTo(200);
		return JsonMapper.shared().readTree(answer.body());
	}

	private static void collect(String name, JsonNode schema, Map<String, List<String>> words) {
		if (schema.has("enum")) {
			words.put(name, schema.path("enum").values().stream().map(JsonNode::asString).toList());
		}
		schema.propertyNames().forEach((property) -> collect(property, schema.path(property), words));
	}

	private static List<String> words(Enum<?>[] values) {
		return Stream.of(values).map(Enum::toString).toList();
	}

}
