package org.remit.web;

import java.io.IOException;
import java.net.SocketException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.servlet.Filter;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.ManagementWebSecurityAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Talks to a running server byte by byte, as no browser would. */
@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(classes = ServerTests.Pages.class, webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "remit.address=https://remit.example", "remit.hosts=remit.internal", "remit.proxies=127.0.0.0/8",
				"remit.limits.enabled=true", "remit.limits.search=3/1h", "remit.limits.miss=3/1h" })
class ServerTests {

	private static final List<String> SECURITY_HEADERS = List.of("content-security-policy", "x-content-type-options",
			"referrer-policy", "permissions-policy", "cross-origin-opener-policy", "cross-origin-embedder-policy",
			"cross-origin-resource-policy", "strict-transport-security");

	private static final String FORM = "Content-Type: application/x-www-form-urlencoded";

	@LocalServerPort
	private int port;

	static Stream<Arguments> refusedRequests() {
		return Stream.of(arguments("a NUL in the path", get("/form%00"), 400),
				arguments("an encoded slash", get("/a%2f..%2fadmin/x"), 400),
				arguments("a climbing path", get("/a/../admin/x"), 400),
				arguments("a climbing path, encoded", get("/%2e%2e/admin/x"), 400),
				arguments("a climbing path, encoded twice", get("/css/..%252f..%252fapplication.yml"), 404),
				arguments("a path parameter", get("/form;jsessionid=1"), 400),
				arguments("a backslash", get("/a%5cx"), 400),
				arguments("a percent sign alone in the path", get("/form%zz"), 400),
				arguments("a percent sign alone in the query", get("/page?x=%zz"), 400),
				arguments("bytes that are no UTF-8 in the query", get("/page?x=%ff%fe"), 400),
				arguments("an overlong slash", get("/form%c0%af"), 400),
				arguments("a raw angle bracket", get("/form?x=<script>"), 400),
				arguments("a raw byte in the path", get("/\u00ff"), 400),
				arguments("a line end in the path", get("/form%0d%0aX:1"), 400),
				arguments("an escape in the path", get("/%1b%5b2J"), 400),
				arguments("a control character in the query", get("/page?x=%00"), 400),
				arguments("a control character in a name", get("/page?%01=x"), 400),
				arguments("half a character", get("/page?x=%ED%A0%80"), 400),
				arguments("a non-character", get("/page?x=%EF%BF%BF"), 400),
				arguments("a path of 17 kB", get("/" + "a".repeat(17_000)), 400),
				arguments("a query of 17 kB", get("/page?q=" + "a".repeat(17_000)), 400),
				arguments("1,001 parameters", get("/page?" + "a=1&".repeat(1001)), 400),
				arguments("a hidden file", get("/.env"), 404),
				arguments("the archive's inside", get("/WEB-INF/web.xml"), 404),
				arguments("the configuration", get("/application.yml"), 404),
				arguments("a template", get("/templates/web/layout.html"), 404),
				arguments("a folder", get("/css"), 404), arguments("an unknown page", get("/nothing-here"), 404),
				arguments("the error page itself", get("/error"), 404),
				arguments("a number that is none", get("/numbers/1e3"), 404),
				arguments("an unknown page, as a picture", get("/nothing-here", "Accept: image/png"), 404),
				arguments("an unknown page, as nonsense", get("/nothing-here", "Accept: ;;;"), 404),
				arguments("an unknown page, whatever it was", get("/nothing-here", "If-None-Match: *"), 404),
				arguments("TRACE", request("TRACE", "/page"), 405), arguments("TRACK", request("TRACK", "/page"), 405),
				arguments("OPTIONS", request("OPTIONS", "/page"), 405),
				arguments("PUT", request("PUT", "/page", "Content-Length: 0"), 405),
				arguments("DELETE", request("DELETE", "/page"), 405),
				arguments("PUT on a form", request("PUT", "/teams/new", "Content-Length: 0"), 405),
				arguments("PATCH on a secret address", request("PATCH", "/teams/x", "Content-Length: 0"), 405),
				arguments("DELETE for editors", request("DELETE", "/admin"), 405),
				arguments("a method that nobody knows", request("BREW", "/page"), 405),
				arguments("POST on a page", request("POST", "/page", "Content-Length: 0"), 405),
				arguments("POST on a file", request("POST", "/css/remit.css", "Content-Length: 0"), 405),
				arguments("GET on an action", get("/action"), 405),
				arguments("no host", "GET /page HTTP/1.1\r\nConnection: close\r\n\r\n", 400),
				arguments("two hosts", get("/page", "Host: another"), 400),
				arguments("another host", "GET /page HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n", 400),
				arguments("another host in the request line",
						"GET http://evil.example/page HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", 400),
				arguments("a header of 17 kB", get("/page", "X: " + "a".repeat(17_000)), 400),
				arguments("a control character in a header", get("/page", "X: a\u0001b"), 400),
				arguments("a negative length", request("POST", "/action", "Content-Length: -1"), 400),
				arguments("two lengths", form("name=a", "Content-Length: 7"), 400),
				arguments("a bad chunk", request("POST", "/action", FORM, "Transfer-Encoding: chunked") + "zz\r\n",
						400),
				arguments("101 headers", get("/page", headers(101)), 400),
				arguments("a NUL in a cookie", get("/page", "Cookie: a=\u0000"), 400),
				arguments("a hello of TLS", "\u0016\u0003\u0001\u0002\u0000\u0001\r\n\r\n", 400),
				arguments("an unknown page, in no language", get("/nothing-here", "Accept-Language: ;;q=x"), 404),
				arguments("an unknown page, since never", get("/nothing-here", "If-Modified-Since: x"), 404),
				arguments("an unknown page, in a session", get("/nothing-here", "Cookie: JSESSIONID=../../x"), 404),
				arguments("300 cookies", get("/page", "Cookie: " + "a=1; ".repeat(299) + "a=1"), 400),
				arguments("JSON", body("{\"name\":\"a\"}", "Content-Type: application/json"), 415),
				arguments("XML", body("<name>a</name>", "Content-Type: application/xml"), 415),
				arguments("plain text", body("name=a", "Content-Type: text/plain"), 415),
				arguments("a form without its type", body("name=a"), 415),
				arguments("a form of no type", body("name=a", "Content-Type: ;;;"), 415),
				arguments("a form in no characters", body("name=a", FORM + ";charset=bogus"), 415),
				arguments("a form in other characters", body("name=a", FORM + ";charset=UTF-16"), 415),
				arguments("a form that is packed", form("name=a", "Content-Encoding: gzip"), 415),
				arguments("text in chunks",
						request("POST", "/action", "Content-Type: text/plain", "Transfer-Encoding: chunked")
								+ "6\r\nname=a\r\n0\r\n\r\n",
						415),
				arguments("1,001 fields", form("a=1&".repeat(1001)), 400),
				arguments("an unknown coding", request("POST", "/action", "Transfer-Encoding: xchunked"), 501),
				arguments("an unknown protocol", "GET /page HTTP/9.9\r\nHost: localhost\r\n\r\n", 505),
				arguments("a NUL in a field", form("name=%00"), 400),
				arguments("a field that is no UTF-8", form("name=%ED%A0%80"), 400),
				arguments("a field that is missing", form("other=1"), 400),
				arguments("a form of 200 kB", form("name=" + "a".repeat(200_000)), 413),
				arguments("another site's form", form("name=a", "Sec-Fetch-Site: cross-site"), 403),
				arguments("a form from elsewhere", form("name=a", "Origin: https://evil.example"), 403),
				arguments("a form from nowhere", form("name=a", "Origin: null"), 403),
				arguments("parts without a boundary",
						request("POST", "/action", "Content-Type: multipart/form-data", "Content-Length: 0"), 400));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("refusedRequests")
	void refusesWithAPageLikeTheOthers(String name, String request, int status, CapturedOutput log) throws IOException {
		int before = log.getAll().length();
		Answer answer = Answer.to(this.port, request);
		assertThat(answer.status()).isEqualTo(status);
		assertThat(answer.headers()).containsKeys(SECURITY_HEADERS.toArray(String[]::new))
			.containsEntry("content-type", "text/html;charset=UTF-8")
			.containsEntry("cache-control", "no-store")
			.doesNotContainKeys("etag", "set-cookie", "server");
		assertThat(answer.page().select("#main h1").text()).isNotBlank();
		assertThat(answer.page().select("#main form[action=/search]")).isNotEmpty();
		assertThat(answer.masthead()).isEqualTo(Answer.to(this.port, get("/page")).masthead());
		assertThat(answer.body()).doesNotContainPattern("(?i)tomcat|apache|exception|\\bat [a-z]+\\.[a-z]");
		assertThat(log.getAll().substring(before).lines().toList()).hasSizeLessThan(2)
			.noneMatch((line) -> line.startsWith("\tat "));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/nothing", "/api/numbers/x", "/api/%zz", "/api/numbers/1?x=%00", "/api/numbers/-1" })
	void refusesAProgramWithAProblemDocument(String path) throws IOException {
		Answer answer = Answer.to(this.port, get(path, "Accept: text/html"));
		assertThat(answer.status()).isBetween(400, 404);
		assertThat(answer.headers()).containsKeys(SECURITY_HEADERS.toArray(String[]::new))
			.containsEntry("content-type", "application/problem+json;charset=UTF-8");
		assertThat(answer.body()).contains("\"title\":\"", "\"status\":" + answer.status(), "\"detail\":\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Sec-Fetch-Site: same-origin", "Sec-Fetch-Site: none", "Origin: https://remit.example",
			"Origin: http://localhost", "X: a program, which says nothing" })
	void takesAFormFromItsOwnPages(String header) throws IOException {
		assertThat(Answer.to(this.port, form("name=a", header)).status()).isEqualTo(200);
	}

	@Test
	void namesTheMethodsThatAnAddressTakes() throws IOException {
		assertThat(Answer.to(this.port, request("PUT", "/page", "Content-Length: 0")).headers()).containsEntry("allow",
				"GET, HEAD");
		assertThat(Answer.to(this.port, get("/action")).headers()).containsEntry("allow", "POST");
		assertThat(Answer.to(this.port, request("TRACE", "/page")).headers()).containsEntry("allow", "GET, HEAD");
		assertThat(Answer.to(this.port, request("OPTIONS", "/page")).headers()).containsEntry("allow", "GET, HEAD");
		assertThat(Answer.to(this.port, request("PUT", "/teams/new", "Content-Length: 0")).headers())
			.containsEntry("allow", "GET, HEAD, POST");
		assertThat(Answer.to(this.port, request("DELETE", "/admin")).headers()).containsEntry("allow",
				"GET, HEAD, POST");
		assertThat(Answer.to(this.port, request("PUT", "/api/numbers/1", "Content-Length: 0")).status()).isEqualTo(405);
	}

	static Stream<String> requestsWithACanary() {
		return Stream.of(get("/canary%00"), get("/nothing-here/canary"), get("/canary;x"), get("/page?x=canary%00"),
				get("/page?canary%01=x"), get("/page?x=canary%zz"), get("/page?x=<canary"),
				get("/page", "X: canary\u0001"), get("/page", "Canary\u0001: x"),
				get("/page", "Cookie: a=canary\u0000"), get("/numbers/canary"), request("CANARY", "/page"),
				form("name=canary%00"), form("canary%00=x"), form("other=canary"),
				form("name=" + "canary".repeat(30_000)), form("name=canary", "Origin: null"),
				form("name=a", "Origin: https://canary.example"), body("canary", "Content-Type: text/plain"),
				body("name=a", "Content-Type: canary/canary"), body("name=a", FORM + ";charset=canary"),
				body("name=a", FORM, "Content-Encoding: canary"),
				request("POST", "/action", FORM, "Content-Length: canary"),
				request("POST", "/action", FORM, "Transfer-Encoding: canary"),
				"GET /page HTTP/1.1\r\nHost: canary.example\r\nConnection: close\r\n\r\n",
				"GET /page HTTP/1.1\r\nHost: <canary>\r\nConnection: close\r\n\r\n",
				"GET /page CANARY/1.1\r\nHost: localhost\r\n\r\n");
	}

	@ParameterizedTest
	@MethodSource("requestsWithACanary")
	void saysNothingInTheLogOfWhatARefusedRequestCarries(String request, CapturedOutput log) throws IOException {
		int before = log.getAll().length();
		assertThat(Answer.to(this.port, request).status()).isGreaterThanOrEqualTo(400);
		assertThat(log.getAll().substring(before)).doesNotContainIgnoringCase("canary");
	}

	@Test
	void readsWhatIsUnusualButAllowed() throws IOException {
		assertThat(Answer.to(this.port, get("/page", "X: " + "a".repeat(9_000))).status()).isEqualTo(200);
		assertThat(Answer.to(this.port, body("name=a", FORM + "; charset=utf-8")).status()).isEqualTo(200);
		assertThat(Answer
			.to(this.port,
					request("POST", "/action", FORM, "Content-Length: 5", "Transfer-Encoding: chunked")
							+ "6\r\nname=a\r\n0\r\n\r\n")
			.status()).isEqualTo(200);
		assertThat(Answer.to(this.port, request("POST", "/action", "Content-Length: 0")).status())
			.as("a button without fields")
			.isEqualTo(400);
	}

	@Test
	void saysNothingInTheLogOfABadCookie(CapturedOutput log) throws IOException {
		int before = log.getAll().length();
		assertThat(Answer.to(this.port, get("/page", "Cookie: name=\"a; b\u0001=c, ;;")).status()).isBetween(200, 400);
		assertThat(Answer.to(this.port, get("/page", "Cookie: na me=\"never-to-be-logged")).status()).isEqualTo(200);
		assertThat(log.getAll().substring(before)).doesNotContain("never-to-be-logged");
	}

	@Test
	void leadsToTheAddressWithoutTheExtraSlash() throws IOException {
		Answer answer = Answer.to(this.port, get("//page/?a=b%20c"));
		assertThat(answer.status()).isEqualTo(301);
		assertThat(answer.headers()).containsKeys(SECURITY_HEADERS.toArray(String[]::new))
			.containsEntry("location", "/page?a=b%20c");
	}

	@Test
	void suggestsWhatMayHaveBeenMeant() throws IOException {
		Element main = Answer.to(this.port, get("/numbers/-12-dozen%20eggs")).page().expectFirst("#main");
		assertThat(main.select("input[name=q]").val()).isEqualTo("12 dozen eggs");
		assertThat(Answer.to(this.port, get("/numbers/-1")).page().select("#main a[href=/numbers/1]").text())
			.isEqualTo("One");
	}

	@Test
	void tellsTheReaderTheReferenceUnderWhichTheLogHasOurMistake(CapturedOutput log) throws IOException {
		Answer answer = Answer.to(this.port, get("/broken"));
		assertThat(answer.status()).isEqualTo(500);
		assertThat(answer.headers()).containsKeys(SECURITY_HEADERS.toArray(String[]::new));
		assertThat(answer.body()).doesNotContain("secret");
		String reference = answer.page().select(".lede").text().replaceAll(".*reference (\\w+)\\.", "$1");
		assertThat(log).contains("Reference " + reference);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/outage", "/outage/in-a-filter" })
	void saysWhenTheDatabaseIsAway(String path, CapturedOutput log) throws IOException {
		int before = log.getAll().length();
		Answer answer = Answer.to(this.port, get(path));
		assertThat(answer.status()).isEqualTo(503);
		assertThat(answer.headers()).containsKeys(SECURITY_HEADERS.toArray(String[]::new))
			.containsEntry("retry-after", "5")
			.containsEntry("cache-control", "no-store");
		assertThat(answer.page().select("#main").text()).contains("cannot reach its database", "not lost", "reference")
			.doesNotContain("db.internal");
		assertThat(log.getAll().substring(before).lines().toList()).singleElement(as(STRING))
			.contains("SocketException: no route to db.internal");
	}

	@Test
	void tellsAProgramWhenTheDatabaseIsAway(CapturedOutput log) throws IOException {
		Answer answer = Answer.to(this.port, get("/api/outage"));
		assertThat(answer.status()).isEqualTo(503);
		assertThat(answer.headers()).containsEntry("retry-after", "5");
		assertThat(answer.body()).contains("\"status\":503");
		assertThat(log.getAll().lines()).noneMatch((line) -> line.startsWith("\tat "));
	}

	@Test
	void answersForAPageThatCannotBeDrawn() throws IOException {
		Answer answer = Answer.to(this.port, get("/undrawable"));
		assertThat(answer.status()).isEqualTo(500);
		assertThat(answer.page().select("#main h1")).hasSize(1);
	}

	@Test
	void framesEveryPage() throws IOException {
		Answer answer = Answer.to(this.port, get("/page"));
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.headers()).containsKeys(SECURITY_HEADERS.toArray(String[]::new))
			.doesNotContainKeys("set-cookie", "server", "access-control-allow-origin");
		assertThat(answer.page().title()).isEqualTo("A page · Remit");
		assertThat(answer.page().select("link[rel=canonical]").attr("href")).isEqualTo("https://remit.example/page");
		assertThat(answer.page().select("meta[property=og:url]").attr("content"))
			.isEqualTo("https://remit.example/page");
		assertThat(answer.page().select("meta[name=robots]")).isEmpty();
		assertThat(answer.page().select("[aria-current=page]").text()).isEqualTo("Roles");
		assertThat(answer.page().select(".colophon").text()).contains("Every statement carries its source",
				"Edition 12");
		assertThat(answer.page().select(".imprint").text()).contains("https://remit.example/page", "edition 12");
	}

	@Test
	void allowsNothingInline() throws IOException {
		assertThat(Answer.to(this.port, get("/page")).headers().get("content-security-policy"))
			.startsWith("default-src 'none'")
			.doesNotContain("unsafe");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/page", "/api/numbers/1", "/css/remit.css" })
	void sendsNothingTwice(String path) throws IOException {
		Answer first = Answer.to(this.port, get(path));
		assertThat(first.status()).isEqualTo(200);
		Map<String, String> headers = first.headers();
		Answer second = Answer.to(this.port, get(path, "If-None-Match: " + headers.get("etag")));
		assertThat(second.status()).isEqualTo(304);
		assertThat(second.body()).isEmpty();
		assertThat(second.headers()).containsKeys(SECURITY_HEADERS.toArray(String[]::new))
			.containsEntry("etag", headers.get("etag"))
			.containsEntry("cache-control", headers.get("cache-control"));
	}

	@Test
	void sendsTheSameHeadersFromMemory() throws IOException {
		String address = get("/page?from=memory", "Accept-Language: de");
		assertThat(Answer.to(this.port, address).headers()).containsEntry("content-language", "en");
		assertThat(Answer.to(this.port, address).headers()).containsEntry("content-language", "en");
	}

	@Test
	void letsABrowserKeepTheStaticFilesOfThisBuildForEver() throws IOException {
		String sheet = Answer.to(this.port, get("/page")).page().select("link[rel=stylesheet]").attr("href");
		assertThat(sheet).matches("/build/[0-9a-f]{16}/css/remit\\.css");
		Answer kept = Answer.to(this.port, get(sheet));
		assertThat(kept.status()).isEqualTo(200);
		assertThat(kept.headers()).containsEntry("cache-control", "max-age=31536000, public, immutable")
			.containsEntry("content-type", "text/css;charset=UTF-8");
		assertThat(Answer.to(this.port, get("/css/remit.css")).body()).isEqualTo(kept.body());
		String imported = sheet.replace("remit.css", "components/button.css");
		assertThat(Answer.to(this.port, get(imported)).status()).isEqualTo(200);
	}

	@Test
	void letsNobodyKeepWhatANewerInstanceShouldHaveSent() throws IOException {
		Answer answer = Answer.to(this.port, get("/build/0123456789abcdef/css/remit.css"));
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.headers()).containsEntry("cache-control", "no-store");
		assertThat(Answer.to(this.port, get("/build/0123456789abcdef/css/nothing.css")).status()).isEqualTo(404);
		assertThat(Answer.to(this.port, get("/build/0123456789abcdef")).status()).isEqualTo(404);
	}

	@Test
	void hasATagOfItsOwnForEveryAddress() throws IOException {
		String tag = Answer.to(this.port, get("/page")).headers().get("etag");
		assertThat(Answer.to(this.port, get("/page?q=x")).headers().get("etag")).isNotEqualTo(tag);
	}

	@Test
	void answersHeadWithoutABody() throws IOException {
		Answer answer = Answer.to(this.port, request("HEAD", "/page"));
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.body()).isEmpty();
		assertThat(Answer.to(this.port, request("HEAD", "/nothing-here")).status()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "remit.example", "REMIT.example:8080", "remit.internal", "127.0.0.1" })
	void answersForItsOwnHosts(String host) throws IOException {
		assertThat(Answer.to(this.port, "GET /page HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n".formatted(host))
			.status()).isEqualTo(200);
	}

	@Test
	void tellsWhoAsksTooOftenToWait() throws IOException {
		for (int i = 0; i < 3; i++) {
			assertThat(Answer.to(this.port, get("/search?q=x", "X-Forwarded-For: 203.0.113.1")).status())
				.isEqualTo(404);
		}
		Answer refused = Answer.to(this.port, get("/search?q=x", "X-Forwarded-For: 203.0.113.1"));
		assertThat(refused.status()).isEqualTo(429);
		assertThat(refused.page().select("#main h1").text()).isEqualTo("That was too often");
		assertThat(refused.headers()).containsKeys(SECURITY_HEADERS.toArray(String[]::new))
			.containsEntry("cache-control", "no-store");
		assertThat(Integer.parseInt(refused.headers().get("retry-after"))).isBetween(1, 1200);
		assertThat(Answer.to(this.port, get("/search?q=x", "X-Forwarded-For: 203.0.113.2")).status()).isEqualTo(404);
		assertThat(Answer.to(this.port, get("/page", "X-Forwarded-For: 203.0.113.1")).status()).isEqualTo(200);
	}

	/*
	 * A proxy adds what it sees at the end; what a client wrote before it counts for
	 * nothing.
	 */
	@Test
	void countsForTheAddressThatTheProxySees() throws IOException {
		for (int i = 0; i < 3; i++) {
			Answer.to(this.port, get("/search", "X-Forwarded-For: 198.51.100.%d, 203.0.113.3".formatted(i)));
		}
		assertThat(Answer.to(this.port, get("/search", "X-Forwarded-For: 198.51.100.9, 203.0.113.3")).status())
			.isEqualTo(429);
	}

	@Test
	void tellsWhoGuessesSecretAddressesToWait() throws IOException {
		for (int i = 0; i < 3; i++) {
			assertThat(Answer.to(this.port, get("/teams/guess-" + i, "X-Forwarded-For: 203.0.113.4")).status())
				.isEqualTo(404);
		}
		assertThat(Answer.to(this.port, get("/teams/guess-4", "X-Forwarded-For: 203.0.113.4")).status()).isEqualTo(429);
		assertThat(Answer.to(this.port, get("/teams/guess-4", "X-Forwarded-For: 203.0.113.5")).status()).isEqualTo(404);
	}

	@Test
	void takesAFormThatAPersonFilledIn() throws IOException {
		assertThat(Answer.to(this.port, form("name=%C3%9Cn%C3%AF+%F0%9F%91%8D%0D%0A")).status()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/css/remit.css", "/favicon.svg" })
	void namesTheCharactersOfStaticText(String path) throws IOException {
		assertThat(Answer.to(this.port, get(path)).headers().get("content-type")).endsWith(";charset=UTF-8");
	}

	private static String get(String target, String... headers) {
		return request("GET", target, headers);
	}

	private static String form(String body, String... headers) {
		return body(body, Stream.concat(Stream.of(FORM), Stream.of(headers)).toArray(String[]::new));
	}

	private static String body(String body, String... headers) {
		return request("POST", "/action",
				Stream.concat(Stream.of("Content-Length: " + body.length()), Stream.of(headers)).toArray(String[]::new))
				+ body;
	}

	private static String[] headers(int number) {
		return IntStream.range(0, number).mapToObj((i) -> "X-" + i + ": x").toArray(String[]::new);
	}

	private static String request(String method, String target, String... headers) {
		return method + " " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
				+ Stream.of(headers).map((header) -> header + "\r\n").reduce("", String::concat) + "\r\n";
	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration(
			exclude = { DataSourceAutoConfiguration.class, ManagementWebSecurityAutoConfiguration.class })
	@Import({ WebConfiguration.class, ServerConfiguration.class, ErrorPages.class, ErrorPageController.class,
			OwnHosts.class, RequestGuard.class, OutageGuard.class, RateLimiter.class, SameOrigin.class,
			CanonicalAddresses.class, PageCache.class, Samples.class })
	static class Pages {

		@Bean
		ImprintSource imprintSource() {
			return (address) -> new Imprint(12, "21 November 2026", address);
		}

		@Bean
		FilterRegistrationBean<Filter> failing() {
			FilterRegistrationBean<Filter> filter = new FilterRegistrationBean<>((request, response, chain) -> {
				throw away();
			});
			filter.addUrlPatterns("/outage/in-a-filter");
			return filter;
		}

		@Bean
		PageVersion pageVersion() {
			return () -> "12";
		}

	}

	private static DataAccessResourceFailureException away() {
		return new DataAccessResourceFailureException("no connection",
				new SocketException("no route to db.internal\nsecond line"));
	}

	@Controller
	static class Samples {

		@GetMapping("/page")
		String page(Model model) {
			model.addAttribute("page", new Page("A page", "What it is about.", "/page", "roles"));
			model.addAttribute("words", "");
			return "web/error";
		}

		@GetMapping("/undrawable")
		String undrawable(Model model) {
			model.addAttribute("page", new Page("A page", "What it is about.", "/undrawable", "roles"));
			return "web/error";
		}

		@GetMapping("/broken")
		String broken() {
			throw new IllegalStateException("secret");
		}

		@GetMapping({ "/outage", "/api/outage" })
		String outage() {
			throw away();
		}

		@PostMapping("/action")
		@ResponseBody
		String action(@RequestParam String name) {
			return name;
		}

		@GetMapping({ "/numbers/{number}", "/api/numbers/{number}" })
		@ResponseBody
		Map<String, Integer> number(@PathVariable int number) {
			if (number < 0) {
				throw new NoSuchPage("There is no number below zero.", new Link("One", "/numbers/1"));
			}
			return Map.of("number", number);
		}

	}

}
