package org.remit.admin;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.remit.account.SettableClock;
import org.remit.catalog.Role;
import org.remit.content.DraftKind;
import org.remit.content.Editing;
import org.remit.content.Item;
import org.remit.content.MissedPublication;
import org.remit.content.NewestEdition;
import org.remit.content.PlannedPublication;
import org.remit.content.PlannedPublications;
import org.remit.content.WorkingCopy;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What is true of planned publications on any database. */
@SpringBootTest
@Import(PlannedPublishingTests.Time.class)
abstract class PlannedPublishingTests {

	@Autowired
	private PlannedPublishing publishing;

	@Autowired
	private PlannedPublications plans;

	@Autowired
	private Publishing at;

	@Autowired
	private WorkingCopy workingCopy;

	@Autowired
	private Editing editing;

	@Autowired
	private NewestEdition newest;

	@Autowired
	private SettableClock clock;

	@Autowired
	private JdbcTemplate tables;

	@BeforeEach
	void planNothing() {
		this.plans.callOff("publisher");
	}

	@Test
	void publishesOnceItIsDueAndNotBefore() {
		int before = this.newest.current().number();
		PlannedPublication plan = plan("Later.");
		this.publishing.look();
		assertThat(this.newest.current().number()).isEqualTo(before);
		assertThat(this.plans.current()).contains(plan);
		this.clock.pass(Duration.ofHours(1));
		this.publishing.look();
		this.publishing.look();
		assertThat(this.newest.current().number()).isEqualTo(before + 1);
		assertThat(this.newest.current().note()).isEqualTo("Later.");
		assertThat(this.newest.current().editor()).isEqualTo("publisher");
		assertThat(this.plans.current()).isEmpty();
		assertThat(deeds()).startsWith("PUBLISHED", "SCHEDULED");
	}

	@Test
	void publishesOnceThoughTwoInstancesTakeItAtOnce() throws Exception {
		int before = this.newest.current().number();
		plan("Once.");
		this.clock.pass(Duration.ofHours(1));
		CyclicBarrier start = new CyclicBarrier(2);
		PlannedPublication due = this.plans.current().orElseThrow();
		Callable<Boolean> one = () -> {
			start.await();
			try {
				return this.at.publish(due).isPresent();
			}
			catch (ConcurrencyFailureException | DataIntegrityViolationException ex) {
				return false;
			}
		};
		ExecutorService instances = Executors.newFixedThreadPool(2);
		try {
			int published = 0;
			for (Future<Boolean> outcome : instances.invokeAll(List.of(one, one))) {
				published += outcome.get() ? 1 : 0;
			}
			assertThat(published).isEqualTo(1);
		}
		finally {
			instances.shutdownNow();
		}
		assertThat(this.newest.current().number()).isEqualTo(before + 1);
		assertThat(this.plans.current()).isEmpty();
		assertThat(this.tables.queryForObject("SELECT COUNT(*) FROM editions WHERE number > ?", Integer.class, before))
			.isEqualTo(1);
	}

	@Test
	void givesUpWhatHasChangedSinceAndSaysSo() {
		int before = this.newest.current().number();
		PlannedPublication plan = plan("Changed.");
		rename();
		this.clock.pass(Duration.ofHours(1));
		this.publishing.look();
		assertThat(this.newest.current().number()).isEqualTo(before);
		assertThat(this.plans.current()).isEmpty();
		MissedPublication missed = this.plans.missed().orElseThrow();
		assertThat(missed.dueAt()).isEqualTo(plan.dueAt());
		assertThat(missed.reason()).contains("no longer what was looked at");
		assertThat(deeds()).startsWith("CALLED_OFF");
		plan("Anew.");
		assertThat(this.plans.missed()).isEmpty();
	}

	@Test
	void givesUpWhatHasProblems() {
		int before = this.newest.current().number();
		plan("Faulty.");
		this.editing.archive(DraftKind.ROLE, "product-owner", true, "another");
		this.clock.pass(Duration.ofHours(1));
		this.publishing.look();
		this.editing.archive(DraftKind.ROLE, "product-owner", false, "another");
		assertThat(this.newest.current().number()).isEqualTo(before);
		assertThat(this.plans.missed()).map(MissedPublication::reason)
			.hasValueSatisfying((reason) -> assertThat(reason).contains("problems"));
	}

	@Test
	void keepsThePlanIfItsEditionIsNotKept() {
		PlannedPublication plan = plan("Kept.");
		rename();
		assertThatExceptionOfType(SeenAnotherException.class).isThrownBy(() -> this.at.publish(plan));
		assertThat(this.plans.current()).contains(plan);
	}

	private PlannedPublication plan(String note) {
		rename();
		Instant due = this.clock.instant().plus(Duration.ofMinutes(30));
		PlannedPublication plan = new PlannedPublication(due, "publisher", note, this.at.manuscript().fingerprint());
		this.at.plan(plan);
		return plan;
	}

	private void rename() {
		Item item = this.workingCopy.item(DraftKind.ROLE, "product-owner").orElseThrow();
		Role role = (Role) item.content();
		this.editing.change(
				DraftKind.ROLE, role.slug(), new Role(role.slug(), role.name() + "x", role.abbreviation(),
						role.colour(), role.oneLine(), role.question(), role.summary(), role.titles()),
				item.version(), "another");
	}

	private List<String> deeds() {
		return this.tables.queryForList("SELECT deed FROM trail_entries ORDER BY id DESC", String.class);
	}

	/** Time passes when the test says so. */
	@TestConfiguration(proxyBeanMethods = false)
	static class Time {

		@Bean
		@Primary
		SettableClock settableClock() {
			return new SettableClock();
		}

	}

}
