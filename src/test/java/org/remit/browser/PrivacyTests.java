package org.remit.browser;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What pages ask the network for, what they leave behind, and whether the browser has
 * anything to complain of.
 */
@BrowserTest
@Import(H2File.class)
class PrivacyTests {

	private static final JsonMapper JSON = JsonMapper.shared();

	@ParameterizedTest
	@MethodSource("org.remit.browser.Pages#kinds")
	void asksNoOtherHostAndLeavesNothingBehind(String path, Browser browser) {
		browser.events();
		browser.log();
		browser.open(path);
		assertThat(requests(browser)).as(path)
			.isNotEmpty()
			.allMatch((url) -> url.startsWith(browser.home() + "/") || url.startsWith("data:"));
		assertThat(browser.log()).as(path)
			.allMatch((message) -> message
				.matches("\\Q" + browser.home() + path + "\\E - Failed to load .* the server responded .*"));
		assertThat(browser.cookies()).as(path).isZero();
		assertThat(browser.<Long>run("return localStorage.length + sessionStorage.length")).as(path).isZero();
	}

	/** Tells that the log is where the browser complains. */
	@Test
	void hearsTheBrowserComplain(Browser browser) {
		browser.open("/");
		browser.run("document.body.append(Object.assign(new Image(), { src: 'http://127.0.0.1:9/x.png' }))");
		assertThat(browser.log()).anyMatch((message) -> message.contains("Content Security Policy"));
	}

	private static List<String> requests(Browser browser) {
		return browser.events()
			.stream()
			.map((event) -> JSON.readTree(event).path("message"))
			.filter((message) -> message.path("method").asString().equals("Network.requestWillBeSent"))
			.map((message) -> message.path("params").path("request").path("url"))
			.map(JsonNode::asString)
			.toList();
	}

}
