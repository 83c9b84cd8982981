package org.remit.team;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.remit.catalog.PublishedCatalog;
import org.remit.catalog.Raci;
import org.remit.catalog.SmallCatalog;
import org.remit.catalog.Theme;
import org.remit.web.Conflict;
import org.remit.web.NoSuchPage;
import org.remit.web.PublicAddress;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Controller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What is true of the checks that are kept, on any database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class KeptChecksTests {

	private static final Vote MINE = new Vote(Decider.of("m-1"), Raci.ACCOUNTABLE, new Hours(850));

	private final Days days = new Days();

	private ConfigurableApplicationContext context;

	private Checks checks;

	private Answering answering;

	private Leading leading;

	/**
	 * Makes an empty database.
	 * @return its URL, who is let in, and with what
	 */
	abstract List<String> empty() throws Exception;

	@BeforeAll
	void start() throws Exception {
		List<String> database = empty();
		this.context = new SpringApplicationBuilder(Team.class).web(WebApplicationType.NONE)
			.properties("logging.level.root=warn", "spring.main.log-startup-info=false",
					"logging.level.org.hibernate.orm.jdbc.error=off")
			.initializers((GenericApplicationContext fresh) -> {
				fresh.registerBean(Clock.class, () -> this.days);
				fresh.registerBean(PublishedCatalog.class, () -> SmallCatalog::edition);
				fresh.registerBean(PublicAddress.class, () -> new PublicAddress("https://remit.example"));
			})
			.run("--spring.datasource.url=" + database.get(0), "--spring.datasource.username=" + database.get(1),
					"--spring.datasource.password=" + database.get(2));
		this.checks = this.context.getBean(Checks.class);
		this.answering = this.context.getBean(Answering.class);
		this.leading = this.context.getBean(Leading.class);
	}

	@AfterAll
	void stop() throws Exception {
		this.context.close();
	}

	@Test
	void makesOneTeamOfAFormThatIsSentTwice() {
		Token nonce = Token.fresh();
		int before = count("teams");
		Links links = this.checks.create(round(2, Mode.NAMED), null, nonce);
		Links again = this.checks.create(round(2, Mode.NAMED), null, nonce);
		assertThat(again.lead().value()).isEqualTo(links.lead().value());
		assertThat(again.member().value()).isEqualTo(links.member().value());
		assertThat(count("teams")).isEqualTo(before + 1);
	}

	@Test
	void saysSoWhenTheDatabaseRefusesATeam() {
		JdbcTemplate tables = this.context.getBean(JdbcTemplate.class);
		Token nonce = Token.fresh();
		Links links = this.checks.create(round(2, Mode.NAMED), null, Token.fresh());
		tables.execute("ALTER TABLE teams ADD CONSTRAINT no_more_teams CHECK (id <= %d)"
			.formatted(tables.queryForObject("SELECT max(id) FROM teams", Long.class)));
		try {
			assertThatExceptionOfType(DataIntegrityViolationException.class)
				.isThrownBy(() -> this.checks.create(round(2, Mode.NAMED), null, nonce))
				.withMessageContaining("no_more_teams");
		}
		finally {
			tables.execute("ALTER TABLE teams DROP CONSTRAINT no_more_teams");
		}
		nothing(nonce.derived("lead"));
		assertThat(this.checks.open(links.lead().value()).lead()).isTrue();
	}

	@Test
	void makesOneTeamOfAFormThatIsSentManyTimesAtOnce() throws Exception {
		Token nonce = Token.fresh();
		int before = count("teams");
		int senders = 8;
		CyclicBarrier start = new CyclicBarrier(senders);
		ExecutorService all = Executors.newFixedThreadPool(senders);
		try {
			List<Future<Links>> sent = all.invokeAll(Collections.nCopies(senders, () -> {
				start.await();
				return this.checks.create(round(2, Mode.NAMED), null, nonce);
			}));
			for (Future<Links> one : sent) {
				assertThat(this.checks.open(one.get().lead().value()).lead()).isTrue();
			}
		}
		finally {
			all.shutdownNow();
		}
		assertThat(count("teams")).isEqualTo(before + 1);
	}

	@Test
	void keepsNoTokenButItsHash() {
		Links links = this.checks.create(round(1, Mode.NAMED), null, Token.fresh());
		Token mine = begin(links, "m-1");
		String kept = this.context.getBean(JdbcTemplate.class)
			.queryForList("SELECT t.lead_hash, t.member_hash, b.hash, b.votes FROM teams t "
					+ "JOIN team_rounds r ON r.team_id = t.id JOIN team_ballots b ON b.round_id = r.id")
			.toString();
		assertThat(kept).contains(links.lead().hash(), links.member().hash(), mine.hash())
			.doesNotContain(links.lead().value(), links.member().value(), mine.value());
	}

	@Test
	void opensNothingWithoutALivingToken() {
		Links links = this.checks.create(round(2, Mode.NAMED), null, Token.fresh());
		Token lead = this.leading.replaceLead(links.lead().value());
		Token member = this.leading.replaceMember(lead.value());
		Token mine = this.answering.begin(member.value(), "m-1", Token.fresh());
		nothing(links.lead());
		nothing(links.member());
		nothing(Token.fresh());
		assertThat(this.checks.open(mine.value()).holder()).isEqualTo(Pass.Holder.PERSON);
		assertThat(this.checks.open(member.value()).holder()).isEqualTo(Pass.Holder.TEAM);
		assertThat(this.checks.open(lead.value()).lead()).isTrue();
		this.leading.delete(lead.value());
		List.of(lead, member, mine).forEach(this::nothing);
	}

	@Test
	void letsOnlyTheLeadLead() {
		Links links = this.checks.create(round(2, Mode.NAMED), null, Token.fresh());
		Token mine = begin(links, "m-1");
		for (Token other : List.of(links.member(), mine)) {
			assertThatExceptionOfType(NoSuchPage.class).isThrownBy(() -> this.leading.close(other.value()));
			assertThatExceptionOfType(NoSuchPage.class).isThrownBy(() -> this.leading.delete(other.value()));
			assertThatExceptionOfType(NoSuchPage.class).isThrownBy(() -> this.checks.rounds(other.value()));
		}
		assertThatExceptionOfType(NoSuchPage.class)
			.isThrownBy(() -> this.answering.begin(links.lead().value(), "m-2", Token.fresh()));
		assertThat(this.checks.open(links.lead().value()).check().open()).isTrue();
	}

	@Test
	void showsNothingBeforeTheLastOneHasFinished() {
		Links links = this.checks.create(round(2, Mode.NAMED), null, Token.fresh());
		Token first = begin(links, "m-1");
		Token second = begin(links, "m-2");
		this.answering.answer(first.value(), Map.of("d-1", MINE), true);
		this.answering.answer(second.value(), Map.of("d-1", MINE), false);
		assertThat(this.checks.picture(links.lead().value())).isEmpty();
		assertThat(this.checks.open(links.lead().value()).check().progress()).containsExactly(new Progress("m-1", true),
				new Progress("m-2", false));
		this.answering.answer(second.value(), Map.of("d-2", MINE), true);
		Answered picture = this.checks.picture(links.member().value()).orElseThrow();
		assertThat(picture.round().ballots()).extracting(Ballot::votes)
			.containsExactly(Map.of("d-1", MINE), Map.of("d-1", MINE, "d-2", MINE));
		refused(() -> this.answering.answer(second.value(), Map.of("d-2", Vote.OPEN), true));
	}

	@Test
	void closesAfterItsLastDay() {
		Links links = this.checks.create(round(2, Mode.NAMED), this.checks.today().plusDays(1), Token.fresh());
		Token mine = begin(links, "m-1");
		this.days.later(1);
		this.answering.answer(mine.value(), Map.of("d-1", MINE), false);
		this.days.later(1);
		refused(() -> this.answering.answer(mine.value(), Map.of("d-2", MINE), false));
		assertThat(this.checks.picture(mine.value())).isPresent();
	}

	@Test
	void letsNobodyAnswerUnderANameThatIsTaken() {
		Links links = this.checks.create(round(2, Mode.NAMED), null, Token.fresh());
		Token nonce = Token.fresh();
		Token mine = this.answering.begin(links.member().value(), "m-1", nonce);
		assertThat(this.answering.begin(links.member().value(), "m-1", nonce).value()).isEqualTo(mine.value());
		refused(() -> begin(links, "m-1"));
		refused(() -> begin(links, "m-3"));
		this.leading.restart(links.lead().value(), "m-1");
		nothing(mine);
		begin(links, "m-1");
	}

	@Test
	void countsAnonymousPeopleOnly() {
		Links links = this.checks.create(round(2, Mode.ANONYMOUS), null, Token.fresh());
		begin(links, "m-1");
		begin(links, null);
		refused(() -> begin(links, null));
		assertThat(this.checks.open(links.lead().value()).check().progress()).extracting(Progress::member)
			.containsOnlyNulls();
		this.leading.close(links.lead().value());
		refused(() -> this.leading.reopen(links.lead().value()));
	}

	/* Nobody can tell which of three nameless answers would be that of whoever goes. */
	@Test
	void leavesAnAnonymousTeamAsItIsOnceAllHaveBegun() {
		Links links = this.checks.create(round(3, Mode.ANONYMOUS), null, Token.fresh());
		begin(links, null);
		begin(links, null);
		Token third = begin(links, null);
		refused(() -> this.leading.remove(links.lead().value(), "m-3"));
		this.answering.forget(third.value());
		this.leading.remove(links.lead().value(), "m-3");
		this.leading.close(links.lead().value());
		assertThat(this.checks.picture(links.lead().value()).orElseThrow().round().ballots()).hasSize(2);
	}

	@Test
	void removesAMemberFromOthersAnswersToo() {
		Links links = this.checks.create(round(3, Mode.NAMED), null, Token.fresh());
		Token gone = begin(links, "m-1");
		Token other = begin(links, "m-2");
		this.answering.answer(other.value(), Map.of("d-1", new Vote(Decider.of(List.of("m-1", "m-3")), null, null),
				"d-2", new Vote(Decider.of("m-1"), Raci.INFORMED, null)), false);
		this.leading.remove(links.lead().value(), "m-1");
		nothing(gone);
		assertThat(this.checks.open(other.value()).ballot().votes()).isEqualTo(
				Map.of("d-1", new Vote(Decider.of("m-3"), null, null), "d-2", new Vote(null, Raci.INFORMED, null)));
		this.leading.add(links.lead().value(), "Somebody new", null, null);
		assertThat(this.checks.open(links.lead().value()).check().round().members()).extracting(Member::key)
			.containsExactly("m-2", "m-3", "m-4");
		refused(() -> this.leading.add(links.lead().value(), "somebody NEW", null, null));
	}

	@Test
	void beginsAnotherRoundOnce() {
		Links links = this.checks.create(round(2, Mode.NAMED), null, Token.fresh());
		String lead = links.lead().value();
		Token mine = begin(links, "m-1");
		this.answering.answer(mine.value(), Map.of("d-1", MINE), true);
		this.leading.close(lead);
		Settlement agreed = new Settlement("d-1", "m-1", "m-2", this.checks.today());
		this.leading.settle(lead, List.of(agreed));
		this.leading.next(lead, 2, Mode.NAMED, null);
		this.leading.next(lead, 2, Mode.NAMED, null);
		assertThat(this.checks.rounds(lead)).extracting((kept) -> kept.round().number()).containsExactly(1, 2);
		assertThat(this.checks.open(mine.value()).outdated()).isTrue();
		refused(() -> this.answering.answer(mine.value(), Map.of("d-1", MINE), true));
		this.leading.close(lead);
		Answered picture = this.checks.picture(lead).orElseThrow();
		assertThat(picture.before().ballots()).hasSize(1);
		assertThat(picture.agreedBefore()).containsExactly(agreed);
	}

	@Test
	void keepsAGrid() {
		Links links = this.checks.create(round(2, Mode.QUICK), null, Token.fresh());
		Assignment cell = new Assignment("d-1", "m-2", List.of(Raci.ACCOUNTABLE, Raci.RESPONSIBLE));
		this.leading.fill(links.lead().value(), List.of("d-1"), List.of(cell));
		assertThat(this.checks.picture(links.member().value()).orElseThrow().round().assignments())
			.containsExactly(cell);
		this.leading.fill(links.lead().value(), List.of("d-2"), List.of());
		assertThat(this.checks.picture(links.lead().value()).orElseThrow().round().assignments()).containsExactly(cell);
		this.leading.fill(links.lead().value(), List.of("d-1"), List.of());
		assertThat(this.checks.picture(links.lead().value()).orElseThrow().round().assignments()).isEmpty();
		refused(() -> begin(links, "m-1"));
		refused(() -> this.leading.fill(links.lead().value(), List.of("d-9"),
				List.of(new Assignment("d-9", "m-2", cell.parts()))));
	}

	@Test
	void forgetsWhatSomebodyDeletes() {
		Links links = this.checks.create(round(2, Mode.NAMED), null, Token.fresh());
		Token mine = begin(links, "m-1");
		this.answering.forget(mine.value());
		nothing(mine);
		assertThat(this.checks.open(links.lead().value()).check().progress()).isEmpty();
	}

	/*
	 * Four answers were seen; of three without that of whoever leaves it could be told.
	 */
	@Test
	void changesNoSumsThatMayHaveBeenSeenWhenSomebodyDeletesTheirAnswers() {
		Links links = this.checks.create(round(4, Mode.ANONYMOUS), null, Token.fresh());
		List<Token> people = IntStream.range(0, 4).mapToObj((i) -> begin(links, null)).toList();
		for (int i = 0; i < 4; i++) {
			Vote vote = new Vote(Decider.of("m-" + (1 + i % 2)), Raci.ACCOUNTABLE, new Hours(777));
			this.answering.answer(people.get(i).value(), Map.of("d-1", vote, "d-2", vote), i == 3);
		}
		this.leading.close(links.lead().value());
		Showing before = Showing.of(this.checks.picture(links.lead().value()).orElseThrow().round());
		assertThat(this.answering.forget(people.get(2).value())).isFalse();
		nothing(people.get(2));
		Round after = this.checks.picture(links.lead().value()).orElseThrow().round();
		assertThat(Showing.of(after)).isEqualTo(before);
		assertThat(after.ballots()).hasSize(4)
			.flatExtracting((ballot) -> ballot.votes().values())
			.allMatch((vote) -> vote.part() == null && vote.hours() == null);
		assertThat(this.answering.forget(people.get(0).value())).isFalse();
		assertThat(Showing.of(this.checks.picture(links.lead().value()).orElseThrow().round())).isEqualTo(before);
	}

	@Test
	void deletesAnswersWithoutARestWhereNoSumsAreShown() {
		Links links = this.checks.create(round(3, Mode.ANONYMOUS), null, Token.fresh());
		Token mine = begin(links, null);
		begin(links, null);
		begin(links, null);
		assertThat(this.answering.forget(mine.value())).isTrue();
		Token other = begin(links, null);
		this.leading.close(links.lead().value());
		assertThat(this.answering.forget(other.value())).isFalse();
		Links few = this.checks.create(round(2, Mode.ANONYMOUS), null, Token.fresh());
		Token one = begin(few, null);
		begin(few, null);
		this.leading.close(few.lead().value());
		assertThat(this.answering.forget(one.value())).isTrue();
		assertThat(this.checks.open(few.lead().value()).check().progress()).hasSize(1);
	}

	@Test
	void takesTheAnswersOfTwoHundredAtOnce() throws Exception {
		Links links = this.checks.create(round(200, Mode.NAMED), null, Token.fresh());
		List<Callable<Object>> people = new ArrayList<>();
		IntStream.rangeClosed(1, 200).forEach((number) -> people.add(() -> {
			Token mine = begin(links, "m-" + number);
			this.answering.answer(mine.value(), Map.of("d-1", MINE), false);
			this.answering.answer(mine.value(), Map.of("d-2", MINE), true);
			return mine;
		}));
		atOnce(50, people);
		Answered picture = this.checks.picture(links.lead().value()).orElseThrow();
		assertThat(picture.round().ballots()).hasSize(200).allMatch((ballot) -> ballot.votes().size() == 2);
	}

	@Test
	void takesAnAnswerWhileTheLeadClosesOrRefusesIt() throws Exception {
		for (int turn = 0; turn < 10; turn++) {
			Links links = this.checks.create(round(5, Mode.NAMED), null, Token.fresh());
			List<Callable<Object>> people = new ArrayList<>();
			for (int number = 1; number <= 4; number++) {
				Token mine = begin(links, "m-" + number);
				people.add(() -> {
					try {
						this.answering.answer(mine.value(), Map.of("d-1", MINE, "d-2", MINE), false);
						return "in";
					}
					catch (Conflict ex) {
						return "refused";
					}
				});
			}
			people.add(2, () -> {
				this.leading.close(links.lead().value());
				return "closed";
			});
			List<Object> outcomes = atOnce(5, people);
			List<Integer> sizes = this.checks.picture(links.lead().value())
				.orElseThrow()
				.round()
				.ballots()
				.stream()
				.map((ballot) -> ballot.votes().size())
				.toList();
			assertThat(sizes.stream().filter((size) -> size == 2).count())
				.isEqualTo(outcomes.stream().filter("in"::equals).count());
			assertThat(sizes.stream().filter((size) -> size == 0).count())
				.isEqualTo(outcomes.stream().filter("refused"::equals).count());
		}
	}

	@Test
	void deletesWhatNobodyHasTouchedForLong() {
		Links idle = this.checks.create(round(2, Mode.NAMED), null, Token.fresh());
		Token mine = begin(idle, "m-1");
		Links busy = this.checks.create(round(2, Mode.NAMED), null, Token.fresh());
		Sweeper sweeper = this.context.getBean(Sweeper.class);
		for (int day = 0; day < 180; day++) {
			sweeper.sweep();
			this.days.later(1);
		}
		this.leading.close(busy.lead().value());
		sweeper.sweep();
		this.checks.open(idle.lead().value());
		this.days.later(1);
		assertThat(sweeper.sweep()).isPositive();
		assertThat(sweeper.sweep()).isZero();
		List.of(idle.lead(), idle.member(), mine).forEach(this::nothing);
		this.checks.open(busy.lead().value());
	}

	private Token begin(Links links, String key) {
		return this.answering.begin(links.member().value(), key, Token.fresh());
	}

	private void nothing(Token token) {
		assertThatExceptionOfType(NoSuchPage.class).isThrownBy(() -> this.checks.open(token.value()))
			.withMessage("This link opens nothing.");
	}

	private static void refused(Runnable work) {
		assertThatExceptionOfType(Conflict.class).isThrownBy(work::run);
	}

	private int count(String table) {
		return this.context.getBean(JdbcTemplate.class).queryForObject("SELECT count(*) FROM " + table, Integer.class);
	}

	private static List<Object> atOnce(int threads, List<Callable<Object>> work) throws Exception {
		ExecutorService all = Executors.newFixedThreadPool(threads);
		try {
			List<Object> outcomes = new ArrayList<>();
			for (Future<Object> outcome : all.invokeAll(work)) {
				outcomes.add(outcome.get());
			}
			return outcomes;
		}
		finally {
			all.shutdownNow();
		}
	}

	private static Round round(int members, Mode mode) {
		return new Round("Checkout team", 1, mode, IntStream.rangeClosed(1, members)
			.mapToObj((number) -> new Member("m-" + number, "Person 🙂 " + number, Title.of("Tester"), new Hours(4000)))
			.toList(),
				List.of(new Duty("d-1", "Set the vision", Theme.DIRECTION, null, "set-the-vision"),
						new Duty("d-2", "Water the plants", Theme.PEOPLE, "All of them.", null)),
				List.of(), List.of());
	}

	@EnableAutoConfiguration
	@ComponentScan(excludeFilters = @Filter(Controller.class)) // no pages here
	static class Team {

	}

	/** A clock that a test moves by days. */
	private static final class Days extends Clock {

		private LocalDate today = LocalDate.of(2026, 11, 25);

		void later(int days) {
			this.today = this.today.plusDays(days);
		}

		@Override
		public Instant instant() {
			return this.today.atTime(12, 0).toInstant(ZoneOffset.UTC);
		}

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}

	}

}
