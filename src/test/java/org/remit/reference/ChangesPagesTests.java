package org.remit.reference;

import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.remit.catalog.Catalog;
import org.remit.catalog.Edition;
import org.remit.catalog.PastEditions;
import org.remit.catalog.PublishedCatalog;
import org.remit.catalog.Role;
import org.remit.catalog.SmallCatalog;
import org.remit.catalog.Statement;
import org.remit.comparison.PagesTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@PagesTest
@Import(ChangesPagesTests.Three.class)
class ChangesPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Test
	void listsEditionsTheNewestFirst() {
		Document page = page("/changes");
		assertThat(page.select(".entries h2").eachText()).containsExactly("Edition 3", "Edition 2", "Edition 1");
		assertThat(page.select("#edition-2").text()).contains("23 November 2026", "A clearer summary.", "1 changed");
		assertThat(page.select("#edition-1").text()).contains("nothing came before it");
	}

	@Test
	void showsWhatChangedWordByWord() {
		Document page = page("/changes/2");
		assertThat(page.title()).isEqualTo("What changed in edition 2 · Remit");
		assertThat(page.select(".redline > section")).hasSize(1);
		assertThat(page.select(".redline .change").text()).isEqualTo("changed");
		assertThat(page.select(".redline del")).isEmpty();
		assertThat(page.select(".redline ins").eachText()).containsExactly("More.");
		assertThat(page.select(".jump a").eachAttr("href")).containsExactly("/changes/1", "/changes/3");
	}

	@Test
	void showsMarkupAsText() {
		Document page = page("/changes/3");
		assertThat(page.select(".redline ins").text()).contains("<b>bold</b>");
		assertThat(page.select(".lede").text()).isEqualTo("<script>note</script> & more");
		assertThat(page.select(".redline b, main script")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/changes/0", "/changes/4", "/changes/01", "/changes/x", "/changes/99999999999",
			"/changes?page=2", "/changes?page=x" })
	void doesNotKnowEveryAddress(String address) {
		assertThat(this.mvc.get().uri(address)).hasStatus(404);
	}

	@Test
	void tellsFeedReaders() throws UnsupportedEncodingException {
		MvcTestResult result = this.mvc.get().uri("/changes/atom.xml").exchange();
		assertThat(result).hasStatusOk().hasHeader("Content-Type", "application/atom+xml;charset=UTF-8");
		Document feed = Jsoup.parse(result.getResponse().getContentAsString(), "", Parser.xmlParser());
		assertThat(feed.select("feed > id, feed > title, feed > updated, feed > author > name").eachText())
			.containsExactly("https://remit.example/changes", "Remit: what has changed", "2026-11-24T12:00:00Z",
					"Remit");
		assertThat(feed.select("entry > id").eachText()).containsExactly("https://remit.example/changes/3",
				"https://remit.example/changes/2", "https://remit.example/changes/1");
		assertThat(feed.selectFirst("entry > summary").text()).isEqualTo("<script>note</script> & more");
		assertThat(feed.text()).doesNotContain("editor");
	}

	private Document page(String address) {
		MvcTestResult result = this.mvc.get().uri(address).exchange();
		assertThat(result).hasStatusOk();
		try {
			return Jsoup.parse(result.getResponse().getContentAsString());
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class Three {

		private static final Edition FIRST = SmallCatalog.edition();

		private static final Edition SECOND = edition(2, "A clearer summary.", " More.");

		private static final Edition THIRD = edition(3, "<script>note</script> & more", " More. <b>bold</b>");

		@Bean
		PublishedCatalog published() {
			return () -> THIRD;
		}

		@Bean
		@Primary
		PastEditions three() {
			Map<Integer, Edition> all = Map.of(1, FIRST, 2, SECOND, 3, THIRD);
			return (number) -> Optional.ofNullable(all.get(number));
		}

		private static Edition edition(int number, String note, String more) {
			Catalog catalog = FIRST.catalog();
			List<Role> roles = new ArrayList<>(catalog.roles());
			Role role = roles.get(0);
			roles.set(0,
					new Role(role.slug(), role.name(), role.abbreviation(), role.colour(), role.oneLine(),
							role.question(), new Statement(role.summary().text() + more, role.summary().sources()),
							role.titles()));
			return new Edition(number, Instant.parse("2026-11-2%dT12:00:00Z".formatted(number + 1)), "editor", note,
					FIRST.sha256(),
					new Catalog(catalog.sources(), roles, catalog.dimensions(), catalog.responsibilities(),
							catalog.skills(), catalog.moves(), catalog.topics(), catalog.questionnaires()));
		}

	}

}
