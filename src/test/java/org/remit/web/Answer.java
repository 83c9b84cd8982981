package org.remit.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What came back for bytes that no client library would send. */
record Answer(int status, Map<String, String> headers, String body) {

	/**
	 * Sends a request as it stands.
	 * @param port where to
	 * @param request request line and headers, each ended by CRLF; one character is one
	 * byte
	 * @return the answer
	 */
	static Answer to(int port, String request) throws IOException {
		try (Socket socket = new Socket("localhost", port)) {
			socket.setSoTimeout(10_000);
			socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
			return read(socket.getInputStream());
		}
	}

	private static Answer read(InputStream stream) throws IOException {
		String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		int end = text.indexOf("\r\n\r\n");
		String[] lines = text.substring(0, end).split("\r\n", -1);
		Map<String, String> headers = new TreeMap<>();
		for (int i = 1; i < lines.length; i++) {
			String[] parts = lines[i].split(":", 2);
			headers.merge(parts[0].toLowerCase(Locale.ROOT), parts[1].strip(),
					(first, second) -> first + ", " + second);
		}
		String body = text.substring(end + 4);
		return new Answer(Integer.parseInt(lines[0].split(" ", 3)[1]), headers,
				headers.containsKey("transfer-encoding") ? unchunked(body) : body);
	}

	/**
	 * Drops the lines that say how long the next chunk is; no page has such a line
	 * itself.
	 */
	private static String unchunked(String body) {
		return body.replaceAll("(?m)(^|\r\n)[0-9a-f]+\r\n", "");
	}

	Document page() {
		return Jsoup.parse(this.body);
	}

	String masthead() {
		Element masthead = page().selectFirst("header.masthead");
		return (masthead != null) ? masthead.outerHtml().replaceAll("\\s+", " ").replace(" aria-current=\"page\"", "")
				: "";
	}

}
