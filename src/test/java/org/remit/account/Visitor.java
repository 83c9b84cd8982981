package org.remit.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A browser without a window: keeps cookies and the last token it saw. */
public class Visitor {

	private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private String home;

	private final Map<String, String> cookies = new TreeMap<>();

	private String token = "";

	public Visitor(int port) {
		this.home = "http://localhost:" + port;
	}

	public static Visitor signedIn(int port, String name, String password) {
		Visitor visitor = new Visitor(port);
		visitor.signIn(name, password);
		return visitor;
	}

	/**
	 * Goes on at another instance, with the same cookies.
	 * @param port its port on this machine
	 * @return this visitor
	 */
	public Visitor at(int port) {
		this.home = "http://localhost:" + port;
		return this;
	}

	public HttpResponse<String> signIn(String name, String password) {
		get("/admin/sign-in");
		return post("/admin/sign-in", Map.of("name", name, "password", password));
	}

	public HttpResponse<String> get(String path) {
		return send(HttpRequest.newBuilder(URI.create(this.home + path)).GET());
	}

	public HttpResponse<String> post(String path, Map<String, String> fields) {
		Map<String, String> all = new TreeMap<>(fields);
		all.put("_csrf", this.token);
		return postAsItIs(path, all);
	}

	HttpResponse<String> postAsItIs(String path, Map<String, String> fields) {
		String body = fields.entrySet()
			.stream()
			.map((field) -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
			.collect(Collectors.joining("&"));
		return send(HttpRequest.newBuilder(URI.create(this.home + path))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(body)));
	}

	/** Sends a form with a file. */
	public HttpResponse<String> upload(String path, String fileName, byte[] bytes) {
		return uploadAsItIs(path, Map.of("_csrf", this.token), fileName, bytes);
	}

	public HttpResponse<String> uploadAsItIs(String path, Map<String, String> fields, String fileName, byte[] bytes) {
		String boundary = "a-line-that-no-file-has";
		StringBuilder head = new StringBuilder();
		fields.forEach((name, value) -> head.append(
				"--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(boundary, name, value)));
		head.append("--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n".formatted(boundary,
				fileName));
		return send(HttpRequest.newBuilder(URI.create(this.home + path))
			.header("Content-Type", "multipart/form-data; boundary=" + boundary)
			.POST(BodyPublishers.ofByteArrays(List.of(head.toString().getBytes(StandardCharsets.UTF_8), bytes,
					"\r\n--%s--\r\n".formatted(boundary).getBytes(StandardCharsets.UTF_8)))));
	}

	Map<String, String> cookies() {
		return this.cookies;
	}

	private HttpResponse<String> send(HttpRequest.Builder request) {
		if (!this.cookies.isEmpty()) {
			request.header("Cookie",
					this.cookies.entrySet()
						.stream()
						.map((cookie) -> cookie.getKey() + "=" + cookie.getValue())
						.collect(Collectors.joining("; ")));
		}
		try {
			HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
			response.headers().allValues("Set-Cookie").forEach(this::keep);
			String found = page(response).select("input[name=_csrf]").attr("value");
			this.token = found.isEmpty() ? this.token : found;
			return response;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void keep(String cookie) {
		String[] pair = cookie.split(";")[0].split("=", 2);
		if (pair[1].isEmpty()) {
			this.cookies.remove(pair[0]);
		}
		else {
			this.cookies.put(pair[0], pair[1]);
		}
	}

	public static Document page(HttpResponse<String> response) {
		return Jsoup.parse(response.body());
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
