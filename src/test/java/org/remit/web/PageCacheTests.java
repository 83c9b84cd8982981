package org.remit.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

class PageCacheTests {

	private static final String TEXT = "A page of some length. ".repeat(200);

	private String edition = "1";

	private String caching = "public, max-age=0, must-revalidate";

	private int status = 200;

	private int drawn;

	private Runnable whileDrawing = () -> {
	};

	private final PageCache cache = new PageCache(() -> this.edition,
			new Surroundings(List.of(), List.of(), DataSize.ofMegabytes(1)));

	@Test
	void drawsAPageOnce() throws ServletException, IOException {
		MockHttpServletResponse first = get("/page");
		MockHttpServletResponse second = get("/page");
		assertThat(this.drawn).isEqualTo(1);
		assertThat(second.getContentAsString()).isEqualTo(TEXT);
		for (String name : List.of(HttpHeaders.ETAG, HttpHeaders.CACHE_CONTROL, HttpHeaders.VARY,
				HttpHeaders.CONTENT_TYPE, HttpHeaders.CONTENT_LENGTH)) {
			assertThat(second.getHeaders(name)).as(name).isNotEmpty().isEqualTo(first.getHeaders(name));
		}
	}

	@Test
	void keepsAddressesApart() throws ServletException, IOException {
		get("/page");
		get("/page?a=1");
		get("/other");
		assertThat(this.drawn).isEqualTo(3);
	}

	@Test
	void drawsAnewForAnotherEdition() throws ServletException, IOException {
		get("/page");
		this.edition = "2";
		get("/page");
		assertThat(this.drawn).isEqualTo(2);
	}

	@Test
	void keepsNothingThatWasDrawnWhileTheEditionChanged() throws ServletException, IOException {
		this.whileDrawing = () -> this.edition = "2";
		get("/page");
		this.edition = "1";
		this.whileDrawing = () -> {
		};
		get("/page");
		assertThat(this.drawn).isEqualTo(2);
	}

	@Test
	void packsForThoseWhoTakeIt() throws ServletException, IOException {
		for (int i = 0; i < 2; i++) {
			MockHttpServletResponse packed = ask("GET", "/page", HttpHeaders.ACCEPT_ENCODING, "br, gzip;q=0.8");
			assertThat(packed.getHeader(HttpHeaders.CONTENT_ENCODING)).isEqualTo("gzip");
			assertThat(packed.getHeader(HttpHeaders.VARY)).isEqualTo("Accept-Encoding");
			byte[] body = new GZIPInputStream(new ByteArrayInputStream(packed.getContentAsByteArray())).readAllBytes();
			assertThat(new String(body, StandardCharsets.UTF_8)).isEqualTo(TEXT);
		}
		assertThat(this.drawn).isEqualTo(1);
		assertThat(ask("GET", "/page", HttpHeaders.ACCEPT_ENCODING, "gzip;q=0").getContentAsString()).isEqualTo(TEXT);
	}

	@Test
	void sendsNothingTwice() throws ServletException, IOException {
		String tag = get("/page").getHeader(HttpHeaders.ETAG);
		MockHttpServletResponse second = ask("GET", "/page", HttpHeaders.IF_NONE_MATCH, "\"x\", " + tag);
		assertThat(second.getStatus()).isEqualTo(304);
		assertThat(second.getContentAsByteArray()).isEmpty();
		assertThat(second.getHeader(HttpHeaders.ETAG)).isEqualTo(tag);
		assertThat(this.drawn).isEqualTo(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/admin", "/admin/roles", "/teams/secret", "/teams" })
	void leavesPrivatePagesAlone(String path) throws ServletException, IOException {
		get(path);
		get(path);
		assertThat(this.drawn).isEqualTo(2);
	}

	@Test
	void keepsOnlyWhatIsPublicAndThere() throws ServletException, IOException {
		this.caching = "no-store";
		get("/page");
		get("/page");
		this.caching = "public, max-age=0";
		this.status = 404;
		get("/page");
		assertThat(get("/page").getStatus()).isEqualTo(404);
		assertThat(this.drawn).isEqualTo(4);
	}

	@Test
	void leavesAnotherTypeToThoseWhoCanRefuse() throws ServletException, IOException {
		get("/page");
		ask("GET", "/page", HttpHeaders.ACCEPT, "image/png");
		assertThat(this.drawn).isEqualTo(2);
		ask("GET", "/page", HttpHeaders.ACCEPT, "text/html,application/xml;q=0.9");
		assertThat(this.drawn).isEqualTo(2);
	}

	/* Two thousand results take nine times the room. */
	@Test
	void keepsWhatIsAskedForOftenHoweverManyOthersAreAskedForOnce() throws ServletException, IOException {
		for (int i = 0; i < 2000; i++) {
			get("/result?answers=" + i);
			get("/page");
		}
		assertThat(this.drawn).isBetween(2001, 2010);
		get("/result?answers=1000");
		get("/result?answers=1001");
		assertThat(this.drawn).isGreaterThan(2001);
	}

	private MockHttpServletResponse get(String address) throws ServletException, IOException {
		return ask("GET", address, HttpHeaders.ACCEPT, "*/*");
	}

	private MockHttpServletResponse ask(String method, String address, String header, String value)
			throws ServletException, IOException {
		String[] parts = address.split("\\?", 2);
		MockHttpServletRequest request = new MockHttpServletRequest(method, parts[0]);
		request.setQueryString((parts.length > 1) ? parts[1] : null);
		request.addHeader(header, value);
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.cache.doFilter(request, response,
				(asked, answer) -> draw((HttpServletRequest) asked, (HttpServletResponse) answer));
		return response;
	}

	private void draw(HttpServletRequest request, HttpServletResponse response) throws IOException {
		this.drawn++;
		this.whileDrawing.run();
		response.setStatus(this.status);
		response.setHeader(HttpHeaders.CACHE_CONTROL, this.caching);
		response.setHeader(HttpHeaders.ETAG, "W/\"" + request.getRequestURI().hashCode() + "\"");
		response.setContentType("text/html;charset=UTF-8");
		response.getOutputStream().write(TEXT.getBytes(StandardCharsets.UTF_8));
	}

}
