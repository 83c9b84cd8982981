package org.remit.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.parser.AcceptEncoding;
import org.jspecify.annotations.Nullable;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Keeps drawn pages as the bytes that were sent, packed for those who take them packed.
 * It keeps only what an answer itself calls public; with another edition everything is
 * drawn anew. Pages that are asked for often stay, however many others are asked for
 * once.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 25)
class PageCache extends OncePerRequestFilter {

	private static final int SMALL = 2048;

	/** What one page costs besides its bytes. */
	private static final int OVERHEAD = 512;

	/** No page may take more than this part of the room. */
	private static final int PART = 16;

	private static final Set<String> READ = Set.of("GET", "HEAD");

	private final PageVersion version;

	private final long room;

	private volatile Kept kept;

	PageCache(PageVersion version, Surroundings surroundings) {
		this.version = version;
		this.room = surroundings.pageCache().toBytes();
		this.kept = new Kept("", pages());
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String path = request.getRequestURI();
		return this.room == 0 || !READ.contains(request.getMethod()) || isIn(path, "/admin") || isIn(path, "/teams")
				|| "*".equals(request.getHeader(HttpHeaders.IF_NONE_MATCH));
	}

	private static boolean isIn(String path, String folder) {
		return path.startsWith(folder) && (path.length() == folder.length() || path.charAt(folder.length()) == '/');
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Kept now = newest();
		Address address = new Address(request.getRequestURI(), request.getQueryString(), takesGzip(request));
		Sent sent = now.pages.getIfPresent(address);
		if (sent != null && sent.isWanted(request)) {
			sent.to(request, response);
		}
		else if ("HEAD".equals(request.getMethod())) {
			chain.doFilter(request, response);
		}
		else {
			draw(request, response, chain, now, address);
		}
	}

	private void draw(HttpServletRequest request, HttpServletResponse response, FilterChain chain, Kept now,
			Address address) throws ServletException, IOException {
		Collection<String> before = Set.copyOf(response.getHeaderNames());
		ContentCachingResponseWrapper page = new ContentCachingResponseWrapper(response);
		chain.doFilter(request, page);
		if (request.isAsyncStarted()) {
			throw new IllegalStateException("Pages are drawn in one go");
		}
		if (!isPublic(page)) {
			page.copyBodyToResponse();
			return;
		}
		byte[] body = page.getContentAsByteArray();
		boolean packed = address.gzip && body.length >= SMALL && isText(page.getContentType());
		// what sets the language sets no header that could be asked for
		@Nullable Locale language = page.getContentType().startsWith("text/html") ? page.getLocale() : null;
		Sent sent = new Sent(packed ? gzip(body) : body, packed, page.getContentType(), language,
				headers(page, before));
		if (sent.weight() <= this.room / PART && this.version.current().equals(now.version)) {
			now.pages.put(address, sent);
		}
		page.resetBuffer();
		sent.write(response);
	}

	private static boolean isPublic(HttpServletResponse page) {
		String caching = page.getHeader(HttpHeaders.CACHE_CONTROL);
		return page.getStatus() == HttpServletResponse.SC_OK && !page.isCommitted() && page.getContentType() != null
				&& caching != null && caching.contains("public") && page.getHeader(HttpHeaders.ETAG) != null
				&& page.getHeader(HttpHeaders.SET_COOKIE) == null && page.getHeader(HttpHeaders.CONTENT_RANGE) == null
				&& page.getHeader(HttpHeaders.CONTENT_ENCODING) == null;
	}

	private static boolean isText(String type) {
		return !type.startsWith("font/") && (!type.startsWith("image/") || type.startsWith("image/svg"));
	}

	private static List<Header> headers(HttpServletResponse page, Collection<String> before) {
		List<Header> headers = new ArrayList<>();
		for (String name : new LinkedHashSet<>(page.getHeaderNames())) {
			if (!before.contains(name) && !name.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH)
					&& !name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE) && !name.equalsIgnoreCase(HttpHeaders.VARY)) {
				page.getHeaders(name).forEach((value) -> headers.add(new Header(name, value)));
			}
		}
		return headers;
	}

	private Kept newest() {
		String current = this.version.current();
		Kept now = this.kept;
		if (!now.version.equals(current)) {
			now = new Kept(current, pages());
			this.kept = now;
		}
		return now;
	}

	private Cache<Address, Sent> pages() {
		return Caffeine.newBuilder()
			.maximumWeight(this.room)
			.executor(Runnable::run) // or the room is exceeded for a while
			.weigher((Address address, Sent sent) -> address.weight() + sent.weight())
			.build();
	}

	static boolean takesGzip(HttpServletRequest request) {
		String header = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
		if (header == null) {
			return false;
		}
		if (header.indexOf(';') < 0) {
			return Arrays.stream(StringUtils.tokenizeToStringArray(header, ",")).anyMatch("gzip"::equalsIgnoreCase);
		}
		try {
			return AcceptEncoding.parse(new StringReader(header))
				.stream()
				.anyMatch((coding) -> coding.getEncoding().equalsIgnoreCase("gzip") && coding.getQuality() > 0);
		}
		catch (IOException ex) {
			return false;
		}
	}

	private static byte[] gzip(byte[] body) {
		ByteArrayOutputStream packed = new ByteArrayOutputStream(body.length / 4);
		try (GZIPOutputStream stream = new GZIPOutputStream(packed)) {
			stream.write(body);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return packed.toByteArray();
	}

	private record Kept(String version, Cache<Address, Sent> pages) {
	}

	private record Address(String path, @Nullable String query, boolean gzip) {

		int weight() {
			return 2 * (this.path.length() + ((this.query != null) ? this.query.length() : 0));
		}

	}

	private record Header(String name, String value) {
	}

	/** An answer as it went out. */
	private record Sent(byte[] body, boolean packed, String type, @Nullable Locale language, List<Header> headers) {

		int weight() {
			return OVERHEAD + this.body.length;
		}

		/** Whoever asks for another type only is left to those who can refuse. */
		boolean isWanted(HttpServletRequest request) {
			String accept = request.getHeader(HttpHeaders.ACCEPT);
			String plain = this.type.contains(";") ? this.type.substring(0, this.type.indexOf(';')) : this.type;
			return request.getHeader(HttpHeaders.RANGE) == null
					&& (accept == null || accept.contains("*/*") || accept.contains(plain));
		}

		void to(HttpServletRequest request, HttpServletResponse response) throws IOException {
			this.headers.forEach((header) -> response.addHeader(header.name, header.value));
			String known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
			if (known != null && known.contains(value(HttpHeaders.ETAG))) {
				response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
				response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
				return;
			}
			write(response);
		}

		/** The headers are there already. */
		void write(HttpServletResponse response) throws IOException {
			response.setContentType(this.type);
			if (this.language != null) {
				response.setLocale(this.language);
			}
			response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
			if (this.packed) {
				response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
			}
			response.setContentLength(this.body.length);
			response.getOutputStream().write(this.body);
		}

		private String value(String name) {
			return this.headers.stream()
				.filter((header) -> header.name.equalsIgnoreCase(name))
				.map(Header::value)
				.findFirst()
				.orElseThrow();
		}

	}

}
