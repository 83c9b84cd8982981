package org.remit.web;

import org.junit.jupiter.api.Test;

import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.method.HandlerMethod;

import static org.assertj.core.api.Assertions.assertThat;

class PageCachingTests {

	/* Every page prints its whole address. */
	@Test
	void tellsPagesApartByWhereReadersReachThem() throws NoSuchMethodException {
		assertThat(tag("https://remit.example", "/roles")).isEqualTo(tag("https://remit.example/", "/roles"))
			.isNotEqualTo(tag("https://another.example", "/roles"))
			.isNotEqualTo(tag("https://remit.example", "/sources"));
	}

	@Test
	void letsNobodyKeepAPrivatePage() throws NoSuchMethodException {
		MockHttpServletResponse response = new MockHttpServletResponse();
		Object handler = new HandlerMethod(new Diary(), "toString");
		PageCaching caching = new PageCaching(() -> "12", new Build("build"),
				new PublicAddress("https://remit.example"));
		assertThat(caching.preHandle(new MockHttpServletRequest("GET", "/diary"), response, handler)).isTrue();
		assertThat(response.getHeader(HttpHeaders.CACHE_CONTROL)).isEqualTo("no-store");
		assertThat(response.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
		assertThat(response.getHeader("X-Robots-Tag")).contains("noindex");
		assertThat(response.getHeader(HttpHeaders.ETAG)).isNull();
	}

	@Private
	static class Diary {

	}

	private static String tag(String address, String path) throws NoSuchMethodException {
		PageCaching caching = new PageCaching(() -> "12", new Build("build"), new PublicAddress(address));
		MockHttpServletResponse response = new MockHttpServletResponse();
		Object handler = new HandlerMethod(new PageCachingTests(), "toString");
		assertThat(caching.preHandle(new MockHttpServletRequest("GET", path), response, handler)).isTrue();
		return response.getHeader(HttpHeaders.ETAG);
	}

}
