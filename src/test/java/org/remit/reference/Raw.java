package org.remit.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * What a server answers to an address that no client library would send.
 *
 * @param status the HTTP status
 * @param head the headers as they came
 * @param body the body
 */
record Raw(int status, String head, String body) {

	/**
	 * Asks for an address.
	 * @param port where the server listens
	 * @param target the address as it stands, one byte for each character
	 * @return the answer
	 */
	static Raw get(int port, String target) {
		try (Socket socket = new Socket("localhost", port)) {
			socket.setSoTimeout(10_000);
			// the older protocol, in which an answer comes in one piece
			socket.getOutputStream()
				.write(("GET " + target + " HTTP/1.0\r\nHost: localhost\r\n\r\n")
					.getBytes(StandardCharsets.ISO_8859_1));
			String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			int end = answer.indexOf("\r\n\r\n");
			return new Raw(Integer.parseInt(answer.split(" ", 3)[1]), answer.substring(0, end),
					answer.substring(end + 4));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Crawl.Visit visit() {
		return new Crawl.Visit(this.status, header("Content-Type"), this.body);
	}

	Document page() {
		return Jsoup.parse(this.body);
	}

	String header(String name) {
		return this.head.lines()
			.filter((line) -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
			.map((line) -> line.substring(name.length() + 1).strip())
			.findFirst()
			.orElse("");
	}

}
