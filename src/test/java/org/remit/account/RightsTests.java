package org.remit.account;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who may do what: every address under {@code /admin} × method × {nobody, editor,
 * publisher}. The table is {@code src/test/resources/rights.csv}; a new address is a new
 * line there.
 */
@EditorsTest
@TestInstance(Lifecycle.PER_CLASS)
class RightsTests {

	@LocalServerPort
	private int port;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mappings;

	@Autowired
	private Users users;

	@BeforeAll
	void addAnEditor() {
		this.users.add("publisher", "an-editor", Rights.EDITOR, EditorsTest.PASSWORD, false);
	}

	@Test
	void areWrittenDownForEveryAddress() throws IOException {
		List<String> real = new ArrayList<>();
		this.mappings.getHandlerMethods().forEach((mapping, method) -> mapping.getPatternValues().forEach((path) -> {
			if (path.equals("/admin") || path.startsWith("/admin/")) {
				assertThat(mapping.getMethodsCondition().getMethods()).as("methods of %s", method).isNotEmpty();
				for (RequestMethod one : mapping.getMethodsCondition().getMethods()) {
					real.add(one + " " + path);
				}
			}
		}));
		assertThat(rows().map((row) -> row.method() + " " + row.path()))
			.as("src/test/resources/rights.csv needs one line per address and method, and says who may: everybody, editor or publisher")
			.containsExactlyInAnyOrderElementsOf(real);
	}

	@ParameterizedTest
	@MethodSource("rows")
	void letNobodyInWhoHasNotSignedIn(Row row) {
		Visitor visitor = new Visitor(this.port);
		visitor.get(Gate.SIGN_IN);
		assertThat(isRefused(row, send(visitor, row))).isEqualTo(!row.who().equals("everybody"));
	}

	@ParameterizedTest
	@MethodSource("rows")
	void letAnEditorEdit(Row row) {
		HttpResponse<String> answer = send(visitor("an-editor"), row);
		assertThat(isRefused(row, answer)).isEqualTo(row.who().equals("publisher"));
		assertThat(answer.statusCode()).isLessThan(500);
	}

	@ParameterizedTest
	@MethodSource("rows")
	void letAPublisherDoEverything(Row row) {
		HttpResponse<String> answer = send(visitor("publisher"), row);
		assertThat(isRefused(row, answer)).isFalse();
		assertThat(answer.statusCode()).isLessThan(500);
	}

	@ParameterizedTest
	@MethodSource("rows")
	void refuseEveryFormWithoutItsToken(Row row) {
		if (row.method().equals("POST")) {
			HttpResponse<String> answer = visitor("publisher").postAsItIs(row.address(), Map.of());
			assertThat(answer.statusCode()).isEqualTo(403);
		}
	}

	private Visitor visitor(String name) {
		Visitor visitor = Visitor.signedIn(this.port, name, EditorsTest.PASSWORD);
		visitor.get(Doorkeeper.ACCOUNT);
		return visitor;
	}

	private static HttpResponse<String> send(Visitor visitor, Row row) {
		return row.method().equals("GET") ? visitor.get(row.address()) : visitor.post(row.address(), Map.of("x", "x"));
	}

	/* Whoever has signed out is led to the same page as whoever is not let in. */
	private static boolean isRefused(Row row, HttpResponse<String> answer) {
		String location = answer.headers().firstValue("Location").orElse("");
		return answer.statusCode() == 403 || location.startsWith(Gate.SIGN_IN + "?to=");
	}

	static Stream<Row> rows() throws IOException {
		return Files.readAllLines(Path.of("src/test/resources/rights.csv"))
			.stream()
			.filter((line) -> !line.startsWith("#") && !line.isBlank())
			.map((line) -> line.split(","))
			.map((cells) -> new Row(cells[0], cells[1], cells[2]));
	}

	/**
	 * A line of the table.
	 *
	 * @param method GET or POST
	 * @param path the address as the controller has it
	 * @param who everybody, editor or publisher
	 */
	record Row(String method, String path, String who) {

		String address() {
			return this.path.replaceAll("\\{[^}]*}", "1");
		}

		@Override
		public String toString() {
			return this.method + " " + this.path + " (" + this.who + ")";
		}

	}

}
