package org.remit.team;

import java.io.UnsupportedEncodingException;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Uses the pages of team checks as people do: opens them, fills forms in, follows links.
 */
final class TeamVisitor {

	static final String HOME = "https://remit.example";

	private final MockMvcTester mvc;

	TeamVisitor(MockMvcTester mvc) {
		this.mvc = mvc;
	}

	/**
	 * Sets up a team of Kim and Alex, and returns the paths of its links, the lead's
	 * last.
	 */
	List<String> setUp(String mode) {
		return setUp(mode, "Kim; product owner; 32\nAlex; tester");
	}

	List<String> setUp(String mode, String members) {
		Document form = page("/teams/new", 200);
		MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
		form.select("input[name^=ask-]").forEach((box) -> fields.add(box.attr("name"), "yes"));
		fields.add("nonce", form.select("[name=nonce]").val());
		fields.add("team", "Checkout team");
		fields.add("list", members);
		fields.add("mode", mode);
		MvcTestResult made = this.mvc.post().uri("/teams/new").params(fields).exchange();
		assertThat(made).hasStatus(201);
		return read(made).select("input.address")
			.eachAttr("value")
			.stream()
			.map((link) -> link.substring(HOME.length()))
			.toList();
	}

	/** Begins to answer and returns the path of the personal link. */
	String begin(String team, String member) {
		String nonce = page(team, 200).select("[name=nonce]").val();
		MvcTestResult begun = post(team + "/begin", "nonce", nonce, "member", member);
		assertThat(begun).hasStatus(303);
		return begun.getResponse().getHeader("Location");
	}

	MvcTestResult post(String path, String... fields) {
		MultiValueMap<String, String> all = new LinkedMultiValueMap<>();
		for (int i = 0; i < fields.length; i += 2) {
			all.add(fields[i], fields[i + 1]);
		}
		return this.mvc.post().uri(path).params(all).exchange();
	}

	Document page(String path, int status) {
		MvcTestResult page = this.mvc.get().uri(path).exchange();
		assertThat(page).hasStatus(status);
		return read(page);
	}

	static Document read(MvcTestResult page) {
		try {
			return Jsoup.parse(page.getResponse().getContentAsString());
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
