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
import org.remit.catalog.VerdictKind;
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
				"/api/v1/roles/{slug}", "/api/v1/comparisons", "/api/v1/catalog", "/api/v1/sources", "/api/v1/search",
				"/api/v1/questionnaires", "/api/v1/questionnaires/{slug}", "/api/v1/questionnaires/{slug}/assessment");
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
		assertThat(words.get("kind")).isIn(words(SourceKind.values()), words(TopicKind.values()),
				words(VerdictKind.values()));
		assertThat(words.values()).flatMap((list) -> list).allMatch((word) -> word.matches("[a-z]+(-[a-z]+)*"));
	}

	@Test
	void saysWhatAComparisonTakes() {
		JsonNode operation = description().at("/paths/~1api~1v1~1comparisons/get");
		JsonNode role = parameter(operation, "role");
		assertThat(role.path("required").asBoolean()).isTrue();
		assertThat(role.at("/schema/type").asString()).isEqualTo("array");
		assertThat(role.at("/schema/minItems").asInt()).isEqualTo(2);
		assertThat(role.at("/schema/maxItems").asInt()).isEqualTo(4);
		assertThat(role.at("/schema").has("default")).isFalse();
		JsonNode show = parameter(operation, "show");
		assertThat(show.path("required").asBoolean()).isFalse();
		assertThat(show.at("/schema/enum").values()).extracting(JsonNode::asString)
			.containsExactly("all", "differences", "common");
	}

	@Test
	void saysHowLongASearchMayBe() {
		JsonNode words = parameter(description().at("/paths/~1api~1v1~1search/get"), "q");
		assertThat(words.at("/schema/type").asString()).isEqualTo("string");
		assertThat(words.at("/schema/maxLength").asInt()).isEqualTo(Query.LIMIT);
	}

	@Test
	void saysHowAnAddressAnswersWhenItDoesNot() {
		JsonNode description = description();
		assertThat(description.at("/components/schemas/ProblemDetail/properties").propertyNames()).contains("title",
				"status", "detail", "instance");
		description.path("paths").forEachEntry((path, operations) -> {
			JsonNode responses = operations.at("/get/responses");
			assertThat(responses.propertyNames()).as(path).contains("200", "304", "400");
			assertThat(responses.at("/304").has("content")).as(path).isFalse();
			assertThat(responses.has("404")).as(path).isEqualTo(path.contains("{") || path.endsWith("/comparisons"));
			assertThat(responses.properties()).filteredOn((response) -> response.getKey().startsWith("4"))
				.allSatisfy((response) -> assertThat(
						response.getValue().at("/content/application~1problem+json/schema/$ref").asString())
					.isEqualTo("#/components/schemas/ProblemDetail"));
		});
	}

	private static JsonNode parameter(JsonNode operation, String name) {
		return operation.path("parameters")
			.values()
			.stream()
			.filter((parameter) -> parameter.path("name").asString().equals(name))
			.findFirst()
			.orElseThrow();
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
