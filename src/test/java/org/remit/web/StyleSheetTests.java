package org.remit.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StyleSheetTests {

	private static final Path CSS = Path.of("src/main/resources/static/css");

	private static final Path TEMPLATES = Path.of("src/main/resources/templates");

	private static final Pattern IMPORT = Pattern.compile("@import url\\(\"([^\"]+)\"\\) layer\\([a-z]+\\);");

	@Test
	void bringsEveryFileInOneLayer() throws IOException {
		List<String> imported = IMPORT.matcher(Files.readString(CSS.resolve("remit.css")))
			.results()
			.map((match) -> match.group(1))
			.toList();
		List<String> files = files(CSS, ".css").map((file) -> CSS.relativize(file).toString().replace('\\', '/'))
			.filter((file) -> !file.equals("remit.css"))
			.toList();
		assertThat(imported).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(files);
	}

	@Test
	void asksNoOtherHostForAnything() throws IOException {
		assertThat(files(CSS, ".css")).allSatisfy((file) -> assertThat(Files.readString(file)).doesNotContain("//"));
	}

	@Test
	void leavesNoStyleAndNoScriptInATemplate() throws IOException {
		assertThat(files(TEMPLATES, ".html")).isNotEmpty()
			.allSatisfy((file) -> assertThat(Files.readString(file)).doesNotContainPattern(" (th:)?style=")
				.doesNotContainPattern("<style")
				.doesNotContainPattern("<script(?![^>]* src=)(?! type=\"application/ld\\+json\")[^>]*>")
				.doesNotContainPattern(" on[a-z]+="));
	}

	private static Stream<Path> files(Path folder, String extension) throws IOException {
		try (Stream<Path> all = Files.walk(folder)) {
			return all.filter((file) -> file.toString().endsWith(extension)).sorted().toList().stream();
		}
	}

}
