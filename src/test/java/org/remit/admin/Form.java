package org.remit.admin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Document;

import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The form of an editors' page, as a browser sends it. */
final class Form {

	private Form() {
	}

	/** What a browser would send. */
	static Map<String, List<String>> fields(Document page) {
		Map<String, List<String>> fields = new LinkedHashMap<>();
		page.select("form#form")
			.forms()
			.get(0)
			.formData()
			.forEach((field) -> fields.computeIfAbsent(field.key(), (key) -> new ArrayList<>()).add(field.value()));
		return fields;
	}

	/** Sends it. */
	static MvcTestResult post(MockMvcTester mvc, String path, Map<String, List<String>> fields) {
		var request = mvc.post().uri(path).principal(() -> "editor");
		fields.forEach((name, values) -> values.forEach((value) -> request.param(name, value)));
		return request.exchange();
	}

}
