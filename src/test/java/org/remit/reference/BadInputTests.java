package org.remit.reference;

import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Whatever is typed into the address bar, the answer says what to do. */
@WholeApplication
@ExtendWith(OutputCaptureExtension.class)
class BadInputTests {

	private static final String FIVE = "product-manager-vs-project-manager-vs-product-owner-vs-scrum-master-vs-delivery-manager";

	private static final String MARKUP = "%3Cscript%3Ealert(1)%3C/script%3E";

	@LocalServerPort
	private int port;

	static Stream<Arguments> pages() {
		return Stream.of(arguments("an unknown role", "/roles/astronaut", 404),
				arguments("an unknown role, compared", "/compare/astronaut-vs-product-owner", 404),
				arguments("an unknown role, picked", "/compare?role=astronaut&role=product-owner", 404),
				arguments("an unknown role, moved to", "/moves/product-owner-to-astronaut", 404),
				arguments("an unknown source", "/sources/S99", 404),
				arguments("one role", "/compare/product-owner", 400),
				arguments("one role and nothing", "/compare/product-owner-vs-", 404),
				arguments("five roles", "/compare/" + FIVE, 400),
				arguments("five roles, picked", "/compare?role=" + FIVE.replace("-vs-", "&role="), 400),
				arguments("five roles as a file", "/compare/" + FIVE + ".csv", 400),
				arguments("the same role twice", "/compare/product-owner-vs-product-owner", 400),
				arguments("the same role twice, moved", "/moves/product-owner-to-product-owner", 400),
				arguments("a hundred roles", "/compare/" + "product-owner-vs-".repeat(100) + "product-owner", 400),
				arguments("an unknown show", "/compare/product-manager-vs-product-owner?show=nothing", 400),
				arguments("show in capitals", "/compare/product-manager-vs-product-owner?show=ALL", 400),
				arguments("show twice", "/compare/product-manager-vs-product-owner?show=all&show=common", 400),
				arguments("two queries", "/search?q=owner&q=manager", 400),
				arguments("the same query twice", "/search?q=owner&q=owner", 400),
				arguments("a long query", "/search?q=" + "a".repeat(10_000), 400),
				arguments("a query a bit too long", "/search?q=" + "a".repeat(201), 400),
				arguments("a long role", "/roles/" + "a".repeat(10_000), 404),
				arguments("a control character", "/search?q=a%07b", 400),
				arguments("a control character in a role", "/roles/product%1bowner", 400),
				arguments("a NUL", "/search?q=%00", 400), arguments("a NUL in a role", "/roles/product-owner%00", 400),
				arguments("a NUL in a comparison", "/compare/product-manager-vs-product-owner?show=%00", 400),
				arguments("an emoji", "/roles/%F0%9F%9A%80", 404),
				arguments("emojis, compared", "/compare/%F0%9F%9A%80-vs-%F0%9F%91%8D", 404),
				arguments("right to left", "/roles/%D7%A9%D7%9C%D7%95%D7%9D", 404),
				arguments("a change of direction", "/roles/%E2%80%AEabc", 404),
				arguments("a broken percent sign", "/roles/%zz", 400),
				arguments("half a percent sign", "/search?q=%4", 400),
				arguments("a percent sign alone", "/compare/%", 400), arguments("no UTF-8", "/search?q=%ff", 400),
				arguments("an encoded slash", "/roles/product%2Fowner", 400),
				arguments("markup", "/roles/" + MARKUP.replace("/", ""), 404),
				arguments("markup, compared", "/compare/%3Cimg%20src=x%20onerror=alert(1)%3E-vs-x", 404),
				arguments("markup, shown", "/compare/product-manager-vs-product-owner?show=" + MARKUP, 400),
				arguments("an expression", "/roles/%24%7B7*7%7D", 404),
				arguments("an expression, preprocessed", "/roles/__%24%7B7*7%7D__", 404),
				arguments("a statement of SQL", "/sources/S0'%20OR%20'1'='1", 404));
	}

	static Stream<Arguments> addressesForPrograms() {
		return Stream.of(arguments("an unknown role", "/api/v1/roles/astronaut", 404),
				arguments("an unknown role, compared", "/api/v1/comparisons?role=astronaut&role=product-owner", 404),
				arguments("no role", "/api/v1/comparisons", 400),
				arguments("one role", "/api/v1/comparisons?role=product-owner", 400),
				arguments("five roles", "/api/v1/comparisons?role=" + FIVE.replace("-vs-", "&role="), 400),
				arguments("the same role twice", "/api/v1/comparisons?role=product-owner&role=product-owner", 400),
				arguments("an unknown show", "/api/v1/comparisons?role=product-owner&role=scrum-master&show=x", 400),
				arguments("two queries", "/api/v1/search?q=owner&q=manager", 400),
				arguments("a long query", "/api/v1/search?q=" + "a".repeat(10_000), 400),
				arguments("a query a bit too long", "/api/v1/search?q=" + "a".repeat(201), 400),
				arguments("a control character", "/api/v1/search?q=a%07b", 400),
				arguments("a NUL", "/api/v1/roles/%00", 400), arguments("an emoji", "/api/v1/roles/%F0%9F%9A%80", 404),
				arguments("right to left", "/api/v1/roles/%D7%A9%D7%9C%D7%95%D7%9D", 404),
				arguments("a broken percent sign", "/api/v1/search?q=%zz", 400),
				arguments("a broken percent sign in a role", "/api/v1/roles/%zz", 400),
				arguments("no UTF-8", "/api/v1/search?q=%ff", 400),
				arguments("markup", "/api/v1/roles/" + MARKUP.replace("/", ""), 404),
				arguments("a quote", "/api/v1/roles/%22%7D", 404));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("pages")
	void isAnsweredByAPageThatSaysWhatToDo(String name, String address, int status, CapturedOutput log) {
		int before = log.getAll().length();
		Raw answer = Raw.get(this.port, address);
		assertThat(answer.status()).isEqualTo(status);
		assertThat(answer.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
		Document page = answer.page();
		assertThat(page.select("header.masthead nav a")).hasSizeGreaterThan(3);
		assertThat(page.select("main h1")).hasSize(1);
		assertThat(page.select("main .lede, main [role=alert] p").text()).matches("[A-Z].*\\.");
		assertThat(page.select("main form[action=/search], main form[action=/compare]")).isNotEmpty();
		assertThat(page.select("script, main img, [onerror]")).isEmpty();
		assertThat(page.text()).doesNotContain("49");
		assertLoggedNothing(log, before);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("addressesForPrograms")
	void isAnsweredByAProblemDocument(String name, String address, int status, CapturedOutput log) {
		int before = log.getAll().length();
		Raw answer = Raw.get(this.port, address);
		assertThat(answer.status()).isEqualTo(status);
		assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json;charset=UTF-8");
		JsonNode problem = JsonMapper.shared().readTree(answer.body());
		assertThat(problem.path("status").asInt()).isEqualTo(status);
		assertThat(problem.path("title").asString()).isNotBlank();
		assertThat(problem.path("detail").asString()).matches("(?s)[A-Z].*\\.");
		assertLoggedNothing(log, before);
	}

	@ParameterizedTest
	@CsvSource({ "/roles/Product-OWNER, /roles/product-owner", "/roles/product-owner/, /roles/product-owner",
			"/compare/PRODUCT-OWNER-vs-product-manager, /compare/product-manager-vs-product-owner",
			"/compare/product-manager-vs-product-owner/?show=common, /compare/product-manager-vs-product-owner?show=common",
			"/compare/product-owner-vs-product-manager-vs-product-owner, /compare/product-manager-vs-product-owner",
			"/moves/product-owner-to-Product-Manager, /moves/product-owner-to-product-manager",
			"/sources/s0/, /sources/s0", "/sources/s0, /sources/S0", "/search/?q=a%20b, /search?q=a%20b",
			"/api/v1/roles/, /api/v1/roles" })
	void leadsToTheOneAddress(String address, String canonical) {
		Raw answer = Raw.get(this.port, address);
		assertThat(answer.status()).isEqualTo(301);
		assertThat(answer.header("Location")).isEqualTo(canonical);
	}

	private static void assertLoggedNothing(CapturedOutput log, int before) {
		assertThat(log.getAll().substring(before)).doesNotContainPattern("WARN|ERROR|Exception|(?m)^\\s+at ");
	}

}
