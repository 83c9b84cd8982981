package org.remit.trail;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.remit.web.Complaints;
import org.remit.web.Typed;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** What is true of the trail on any database. */
@SpringBootTest(classes = TrailTests.OnlyTheTrail.class, webEnvironment = WebEnvironment.NONE)
abstract class TrailTests {

	private static final Instant NOW = Instant.parse("2026-11-22T23:30:00.123456789Z");

	private static final Subject OWNER = new Subject("role", "product-owner");

	@Autowired
	private Trail trail;

	@Autowired
	private JdbcTemplate tables;

	@Autowired
	private PlatformTransactionManager transactions;

	@BeforeEach
	void empty() {
		this.tables.update("DELETE FROM trail_entries");
	}

	@Test
	void keepsWhoDidWhatAndWhen() {
		note("editor", Deed.CHANGED, OWNER, "One line", "Another line", "It was misleading.");
		Entry entry = find().entries().get(0);
		assertThat(entry.at()).isEqualTo("2026-11-22T23:30:00.123456Z");
		assertThat(entry.when()).isEqualTo("22 November 2026, 23:30:00");
		assertThat(entry).isEqualTo(
				new Entry(entry.at(), "editor", Deed.CHANGED, OWNER, "One line", "Another line", "It was misleading."));
	}

	@Test
	void keepsTextsOfAnyLength() {
		String text = "\u00fc<script>\ud83d\udc4d ".repeat(100_000);
		note("editor", Deed.ADDED, OWNER, null, text, "n".repeat(3000));
		Entry entry = find().entries().get(0);
		assertThat(entry.before()).isNull();
		assertThat(entry.after()).isEqualTo(text);
		assertThat(entry.note()).hasSize(Trail.NOTE_LIMIT);
	}

	@Test
	void refusesAnEntryOutsideOfTheChange() {
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> this.trail.note("editor", Deed.REMOVED, OWNER, ""));
	}

	@Test
	void losesTheEntryWithTheChange() {
		new TransactionTemplate(this.transactions).executeWithoutResult((change) -> {
			this.trail.note("editor", Deed.REMOVED, OWNER, "");
			change.setRollbackOnly();
		});
		assertThat(find().entries()).isEmpty();
	}

	@Test
	void refusesADeedThatNobodyDid() {
		assertThatIllegalArgumentException().isThrownBy(() -> note(" ", Deed.ADDED, OWNER, null, null, ""));
		assertThatIllegalArgumentException().isThrownBy(() -> new Subject("", ""));
		assertThatIllegalArgumentException().isThrownBy(() -> new Subject("role", "x".repeat(201)));
	}

	@Test
	void findsEveryWordWhereverItStands() {
		note("editor", Deed.CHANGED, OWNER, "The Backlog", "The roadmap", "");
		note("publisher", Deed.PUBLISHED, new Subject("edition", "2"), null, null, "Owner and 100 % backlog");
		assertThat(find("q", "backlog OWNER").all()).isEqualTo(2);
		assertThat(find("q", "backlog roadmap").entries()).extracting(Entry::who).containsExactly("editor");
		assertThat(find("q", "100 %").entries()).extracting(Entry::who).containsExactly("publisher");
		assertThat(find("q", "product_owner").entries()).isEmpty();
		assertThat(find("q", "!%").entries()).isEmpty();
	}

	@Test
	void findsByPersonAndKind() {
		note("editor", Deed.CHANGED, OWNER, null, null, "");
		note("publisher", Deed.CHANGED, OWNER, null, null, "");
		note("publisher", Deed.ACCOUNT_ADDED, new Subject("account", "editor"), null, null, "");
		assertThat(find("who", "publisher", "kind", "role").all()).isOne();
		assertThat(this.trail.people()).containsExactly("editor", "publisher");
		assertThat(this.trail.kinds()).containsExactly("account", "role");
	}

	@Test
	void findsTheWholeOfADay() {
		note("editor", Deed.CHANGED, OWNER, null, null, "");
		assertThat(find("from", "2026-11-22", "to", "2026-11-22").all()).isOne();
		assertThat(find("from", "2026-11-23").all()).isZero();
		assertThat(find("to", "2026-11-21").all()).isZero();
		assertThat(find("from", "2000-01-01", "to", "9999-12-31").all()).isOne();
	}

	@Test
	void showsTheNewestFirstPageByPage() {
		new TransactionTemplate(this.transactions).executeWithoutResult((change) -> {
			for (int i = 1; i <= 101; i++) {
				this.trail.note("editor", Deed.CHANGED, OWNER, "Change " + i);
			}
		});
		assertThat(find().entries()).hasSize(50).first().extracting(Entry::note).isEqualTo("Change 101");
		assertThat(find("page", "3").entries()).extracting(Entry::note).containsExactly("Change 1");
		assertThat(find("page", "999").summary()).isEqualTo("101 entries, page 3 of 3");
	}

	private void note(String who, Deed deed, Subject subject, String before, String after, String note) {
		new TransactionTemplate(this.transactions)
			.executeWithoutResult((change) -> this.trail.note(who, deed, subject, before, after, note));
	}

	private Findings find(String... fields) {
		Map<String, List<String>> typed = new LinkedHashMap<>();
		for (int i = 0; i < fields.length; i += 2) {
			typed.put(fields[i], List.of(fields[i + 1]));
		}
		return this.trail.find(Search.of(Typed.of(typed), new Complaints()));
	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	@Import(Trail.class)
	static class OnlyTheTrail {

		@Bean
		Clock clock() {
			return Clock.fixed(NOW, ZoneOffset.UTC);
		}

	}

}
