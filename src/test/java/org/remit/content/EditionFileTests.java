package org.remit.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.remit.catalog.Catalog;
import org.remit.catalog.Change;
import org.remit.catalog.Colour;
import org.remit.catalog.Differences;
import org.remit.catalog.FieldDifference;
import org.remit.catalog.Involvement;
import org.remit.catalog.Raci;
import org.remit.catalog.RandomCatalog;
import org.remit.catalog.Responsibility;
import org.remit.catalog.Role;
import org.remit.catalog.SmallCatalog;
import org.remit.catalog.Theme;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class EditionFileTests {

	private static final String JSON = EditionFile.json(SmallCatalog.catalog());

	private static final String YAML = EditionFile.yaml(SmallCatalog.catalog());

	private static final YAMLMapper PLAIN_YAML = YAMLMapper
		.builder(YAMLFactory.builder().loadSettings(LoadSettings.builder().setBufferSize(1_000_000).build()).build())
		.build();

	/* What a text may be replaced in without touching anything else. */
	private static final Set<String> WORDS = Set.of("text", "title", "publisher", "about", "description", "note",
			"label", "help", "introduction", "abbreviation");

	@Provide
	Arbitrary<Catalog> catalogs() {
		return RandomCatalog.any();
	}

	@Property(tries = 300)
	void bringsBackFromJsonWhatWasWritten(@ForAll("catalogs") Catalog catalog) {
		assertThat(EditionFile.read(utf8(EditionFile.json(catalog)))).isEqualTo(catalog);
	}

	@Property(tries = 300)
	void bringsBackFromYamlWhatWasWritten(@ForAll("catalogs") Catalog catalog) {
		assertThat(EditionFile.read(utf8(EditionFile.yaml(catalog)))).isEqualTo(catalog);
	}

	@Property(tries = 100)
	void holdsTheSameAsJsonAndAsYaml(@ForAll("catalogs") Catalog catalog) {
		assertThat(PLAIN_YAML.readTree(EditionFile.yaml(catalog)))
			.isEqualTo(JsonMapper.shared().readTree(EditionFile.json(catalog)));
	}

	@Property(tries = 300)
	void differsInOneFieldWhenOneFieldWasChanged(@ForAll("catalogs") Catalog before, @ForAll int which) {
		JsonNode document = JsonMapper.shared().readTree(EditionFile.json(before));
		List<Runnable> changes = new ArrayList<>();
		List<String> said = new ArrayList<>();
		collect(document.path("catalog"), changes, said);
		int chosen = Math.floorMod(which, changes.size());
		changes.get(chosen).run();
		Catalog after = EditionFile.read(document.toString());
		Differences differences = Differences.between(before, after);
		assertThat(differences.items()).singleElement()
			.satisfies((item) -> assertThat(item.change()).isEqualTo(Change.CHANGED));
		assertThat(differences.items().get(0).fields()).singleElement()
			.extracting(FieldDifference::before, FieldDifference::after)
			.containsExactly(said.get(chosen), "Other");
	}

	private static void collect(JsonNode node, List<Runnable> changes, List<String> said) {
		if (node instanceof ObjectNode fields) {
			fields.propertyNames().forEach((name) -> {
				if (WORDS.contains(name) && fields.get(name).isString()) {
					said.add(fields.get(name).asString());
					changes.add(() -> fields.put(name, "Other"));
				}
			});
		}
		node.forEach((child) -> collect(child, changes, said));
	}

	@Test
	void takesAByteOrderMark() {
		assertThat(EditionFile.read(utf8("\ufeff" + JSON))).isEqualTo(SmallCatalog.catalog());
		assertThat(EditionFile.read(utf8("\ufeff" + YAML))).isEqualTo(SmallCatalog.catalog());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					"format":2,       | "format":2,"editor":"me", | there is no field “editor” here
					"kind":"article", | "kind":"article","isbn":1, | catalog.sources[1].isbn: there is no field “isbn” here
					"key":"S0"        | "key":"S0","key":"S1"     | Duplicate
					"kind":"article"  | "kind":"rumour"           | rumour
					"key":"S0"        | "key":"s0"                | key: may only have capitals and digits
					"format":2        | "format":3                | It is written in format 3; this program reads formats 1 to 2.
					"format":2,       | ''                        | It does not say its format
					""")
	void saysWhereAndWhyJsonIsRefused(String right, String wrong, String reason) {
		assertThat(reasons(JSON.replaceFirst(Pattern.quote(right), wrong)).get(0)).contains(reason);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			format: 2 | format: 2#editor: me | editor: there is no field
			format: 2 | format: 2#format: 2  | Duplicate
			format: 2 | format: &a 2         | Line 1, column 9: anchors and aliases
			format: 2 | format: !!int 2      | Line 1, column 9: tags
			format: 2 | format: 4            | It is written in format 4
			format: 2 | format: 2#: - [      | Line
			""")
	void saysWhereAndWhyYamlIsRefused(String right, String wrong, String reason) {
		assertThat(reasons(YAML.replaceFirst(right, wrong.replace('#', '\n'))).get(0)).contains(reason);
	}

	@Test
	void reportsEveryBrokenReferenceAtOnce() {
		assertThat(reasons(JSON.replace("\"role\":\"scrum-master\"", "\"role\":\"nobody\""))).hasSizeGreaterThan(2)
			.allMatch((reason) -> reason.contains("names the unknown role “nobody”"));
	}

	@Test
	void expandsNoAliases() {
		StringBuilder bomb = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x]\n");
		for (char name = 'b'; name <= 'z'; name++) {
			char former = (char) (name - 1);
			bomb.append(("%c: &%c [" + "*%c, ".repeat(8) + "*%c]\n").formatted(name, name, former, former, former,
					former, former, former, former, former, former));
		}
		assertThat(reasons(bomb.toString())).singleElement()
			.asString()
			.startsWith("Line 1, column 4: anchors and aliases");
	}

	@Test
	void namesTheByteThatIsNoUtf8() {
		byte[] bytes = utf8("{\"format\":2,\n\"catalog\":{}}");
		bytes[15] = (byte) 0xC3;
		UnreadableFileException refusal = catchThrowableOfType(UnreadableFileException.class,
				() -> EditionFile.read(bytes));
		assertThat(refusal.reasons()).containsExactly("Line 2, byte 16: this is not UTF-8. Save the file as UTF-8.");
	}

	@Test
	void readsNoMoreThanItsLimit() {
		UnreadableFileException refusal = catchThrowableOfType(UnreadableFileException.class,
				() -> EditionFile.read(new byte[EditionFile.LIMIT + 1]));
		assertThat(refusal.reasons()).containsExactly("The file has 8,388,609 bytes; at most 8,388,608 can be read.");
	}

	@Test
	void hasRoomForAThousandRoles() {
		SmallCatalog many = new SmallCatalog();
		String text = "Sees to it that what was decided arrives, on time and as it was meant. ".repeat(4).strip();
		for (int i = 0; i < 1000; i++) {
			String slug = "role-" + i;
			many.roles.add(new Role(slug, "role number " + i, "R" + i, Colour.TEAL, SmallCatalog.said(text, "S0"),
					SmallCatalog.said("Is it right?", "S0"), SmallCatalog.said(text + "\n" + text, "S0", "S3"),
					List.of(SmallCatalog.said("Title " + i, "S0"))));
			for (int j = 0; j < 5; j++) {
				many.responsibilities.add(new Responsibility(slug + "-does-" + j, Theme.DELIVERY, "Work " + i + "." + j,
						SmallCatalog.said(text, "S0"),
						List.of(new Involvement(slug, Raci.ACCOUNTABLE, null, List.of("S0")))));
			}
		}
		Catalog catalog = many.build();
		for (String file : List.of(EditionFile.json(catalog), EditionFile.yaml(catalog))) {
			byte[] bytes = utf8(file);
			assertThat(bytes.length).isBetween(EditionFile.LIMIT / 4, EditionFile.LIMIT);
			assertThat(EditionFile.read(bytes)).isEqualTo(catalog);
		}
	}

	@Test
	void readsAsMuchAsTheApplicationTakes() throws IOException {
		Object setting = new YamlPropertySourceLoader().load("application", new ClassPathResource("application.yml"))
			.get(0)
			.getProperty("spring.servlet.multipart.max-file-size");
		assertThat(DataSize.parse(String.valueOf(setting)).toBytes()).isEqualTo(EditionFile.LIMIT);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " \n", "{", "[]", "[1]", "x", "null", "{}", "- a\n- b", "{\"format\":2}",
			"{\"format\":2,\"catalog\":null}", "{\"format\":2,\"catalog\":[]}", "format: 2", "\u0000", "%YAML 9.9\n---",
			"---\nformat: 2\ncatalog: {}\n---\nformat: 2" })
	void refusesWhatIsNoEdition(String text) {
		assertThat(reasons(text)).isNotEmpty().allMatch((reason) -> !reason.isBlank());
	}

	@Test
	void refusesWhatIsNestedTooDeeply() {
		assertThat(reasons("{\"format\":2,\"catalog\":" + "[".repeat(100_000))).isNotEmpty();
		assertThat(reasons("format: 2\ncatalog: " + "[".repeat(20_000))).isNotEmpty();
	}

	private static List<String> reasons(String text) {
		UnreadableFileException refusal = catchThrowableOfType(UnreadableFileException.class,
				() -> EditionFile.read(utf8(text)));
		assertThat(refusal).as("nothing was refused").isNotNull();
		return refusal.reasons();
	}

	private static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
