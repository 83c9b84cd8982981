package org.remit.admin;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;

import org.jsoup.Connection.KeyVal;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.remit.account.EditorsTest;
import org.remit.account.Visitor;
import org.remit.content.DraftKind;
import org.remit.content.WorkingCopy;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** More than a form may hold, sent to a running server: only that one counts. */
@EditorsTest
@ExtendWith(OutputCaptureExtension.class)
class OversizedFormTests {

	private static final String ROLE = "/admin/content/roles/product-owner";

	@LocalServerPort
	private int port;

	@Autowired
	private WorkingCopy workingCopy;

	@Test
	void refusesAMegabyteInATextAndSavesNothing(CapturedOutput log) {
		Visitor publisher = Visitor.signedIn(this.port, "publisher", EditorsTest.PASSWORD);
		Map<String, String> fields = fields(Visitor.page(publisher.get(ROLE)));
		fields.put("summary.text", "a".repeat(1_000_000));
		long changes = this.workingCopy.changes();
		String before = role();
		int said = log.getAll().length();
		HttpResponse<String> answer = publisher.post(ROLE, fields);
		assertThat(answer.statusCode()).isEqualTo(413);
		assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
		Document page = Visitor.page(answer);
		assertThat(page.select("main h1").text()).isEqualTo("That is too much at once");
		assertThat(page.select("main").text()).contains("Nothing was saved.", "128 KB");
		assertThat(answer.body()).hasSizeLessThan(100_000)
			.doesNotContainPattern("(?i)tomcat|exception|\\bat [a-z]+\\.[a-z]");
		assertThat(log.getAll().substring(said)).doesNotContain("\tat ");
		assertThat(this.workingCopy.changes()).isEqualTo(changes);
		assertThat(role()).isEqualTo(before);
		fields.put("summary.text", "a".repeat(100_000));
		HttpResponse<String> shown = publisher.post(ROLE, fields);
		assertThat(shown.statusCode()).isEqualTo(422);
		assertThat(Visitor.page(shown).select(".error-summary a[href=#summary.text]").text())
			.contains("100000 characters", "at most");
		assertThat(Visitor.page(shown).getElementById("summary.text").text()).hasSize(100_000);
		assertThat(role()).isEqualTo(before);
	}

	private String role() {
		return this.workingCopy.item(DraftKind.ROLE, "product-owner").orElseThrow().json();
	}

	/* One value of each; what comes more than once is left as it is. */
	private static Map<String, String> fields(Document page) {
		Map<String, String> fields = new TreeMap<>();
		for (KeyVal field : page.select("form#form").forms().get(0).formData()) {
			fields.putIfAbsent(field.key(), field.value());
		}
		return fields;
	}

}
