package org.remit.account;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.remit.account.Throttle.Admission;
import org.remit.trail.Deed;
import org.remit.trail.Trail;
import org.remit.web.PublicAddress;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** How editors sign in and out, on any database. */
@EditorsTest
@ExtendWith(OutputCaptureExtension.class)
abstract class AccountTests {

	private static final String WRONG = "not the password";

	private static final String PASSWORD = EditorsTest.PASSWORD;

	private static final AtomicInteger NUMBERS = new AtomicInteger();

	@LocalServerPort
	private int port;

	@Autowired
	private SettableClock clock;

	@Autowired
	private SignIn signIn;

	@Autowired
	private Throttle throttle;

	@Autowired
	private Users users;

	@Autowired
	private FirstPublisher first;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Passwords passwords;

	@Autowired
	private Trail trail;

	@Autowired
	private JdbcTemplate tables;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private PlatformTransactionManager transactions;

	/*
	 * Each test has an account and an address of its own, so that none waits for another.
	 */
	private final String name = "editor-" + NUMBERS.incrementAndGet();

	private final String address = "10.0.0." + NUMBERS.get();

	@Test
	void signsIn() {
		addEditor();
		Visitor visitor = new Visitor(this.port);
		assertThat(visitor.get("/admin/trail?q=a%20b").headers().firstValue("Location"))
			.contains("/admin/sign-in?to=%2Fadmin%2Ftrail%3Fq%3Da%2520b");
		visitor.get("/admin/sign-in");
		HttpResponse<String> answer = visitor.post("/admin/sign-in",
				Map.of("name", this.name.toUpperCase(), "password", PASSWORD, "to", "/admin/trail?q=a%20b"));
		assertThat(answer.statusCode()).isEqualTo(303);
		assertThat(answer.headers().firstValue("Location")).contains("/admin/trail?q=a%20b");
		assertThat(answer.headers().allValues("Set-Cookie"))
			.anyMatch((cookie) -> cookie.matches("__Host-SESSION=[^;]+; Path=/; Secure; HttpOnly; SameSite=Lax"));
		assertThat(visitor.get("/admin/trail").statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://evil.example/", "//evil.example", "/admin//evil.example", "/\\evil.example",
			"/roles" })
	void leadsNowhereElseAfterwards(String to) {
		addEditor();
		Visitor visitor = new Visitor(this.port);
		visitor.get("/admin/sign-in");
		HttpResponse<String> answer = visitor.post("/admin/sign-in",
				Map.of("name", this.name, "password", PASSWORD, "to", to));
		assertThat(answer.headers().firstValue("Location")).contains("/admin");
	}

	@Test
	void givesEverySessionANumberOfItsOwn() {
		addEditor();
		Visitor visitor = Visitor.signedIn(this.port, this.name, PASSWORD);
		String before = visitor.cookies().get("__Host-SESSION");
		visitor.signIn(this.name, PASSWORD);
		assertThat(visitor.cookies().get("__Host-SESSION")).isNotEqualTo(before);
		visitor.cookies().put("__Host-SESSION", before);
		assertThat(visitor.get("/admin/trail").statusCode()).isEqualTo(303);
	}

	@Test
	void keepsReadersFreeOfCookies() {
		Visitor reader = new Visitor(this.port);
		Stream.of("/", "/roles", "/search?q=owner", "/admin/trail", "/no-such-page", "/css/remit.css", "/sitemap.xml")
			.forEach((path) -> assertThat(reader.get(path).headers().allValues("Set-Cookie")).as(path).isEmpty());
		assertThat(
				this.tables.queryForObject("SELECT count(*) FROM sessions WHERE principal_name IS NULL", Integer.class))
			.isZero();
	}

	@Test
	void saysTheSameWhateverIsWrong() {
		addEditor();
		String disabled = this.name + "-off";
		this.users.add("publisher", disabled, Rights.EDITOR, PASSWORD, false);
		this.users.enable("publisher", disabled, false);
		Visitor visitor = new Visitor(this.port);
		List<HttpResponse<String>> answers = List.of(visitor.signIn(this.name, WRONG), visitor.signIn("nobody", WRONG),
				visitor.signIn(disabled, PASSWORD));
		assertThat(answers).allMatch((answer) -> answer.statusCode() == 422);
		assertThat(answers.stream().map((answer) -> Visitor.page(answer).select(".error-summary").text()).distinct())
			.hasSize(1);
		assertThat(answers.get(0).body()).doesNotContain(WRONG);
		Visitor.signedIn(this.port, this.name, PASSWORD);
	}

	@Test
	void restsAfterFiveFailuresForLongerEachTime() {
		addEditor();
		for (int i = 0; i < 5; i++) {
			assertThat(this.signIn.with(this.name, WRONG, this.address)).isEmpty();
		}
		int[] minutes = { 1, 2, 4, 8, 15, 15 };
		for (int rest : minutes) {
			this.clock.pass(Duration.ofMinutes(rest).minusSeconds(1));
			assertThat(this.signIn.with(this.name, PASSWORD, this.address)).as("within %d minutes", rest).isEmpty();
			this.clock.pass(Duration.ofSeconds(1));
			assertThat(this.signIn.with(this.name, WRONG, this.address)).isEmpty();
		}
		this.clock.pass(Duration.ofMinutes(15));
		assertThat(this.signIn.with(this.name, PASSWORD, this.address)).isPresent();
		assertThat(this.signIn.with(this.name, PASSWORD, this.address)).isPresent();
	}

	@Test
	void notesOnceThatARestBegins() {
		addEditor();
		for (int i = 0; i < 4; i++) {
			this.signIn.with(this.name, WRONG, this.address);
		}
		assertThat(this.signIn.with(this.name, PASSWORD, this.address)).isPresent();
		assertThat(whoDid(Deed.SIGN_IN_PAUSED)).isEmpty();
		for (int i = 0; i < 8; i++) {
			this.signIn.with(this.name, WRONG, this.address);
		}
		assertThat(whoDid(Deed.SIGN_IN_PAUSED)).containsExactly(Trail.REMIT);
		this.clock.pass(Duration.ofMinutes(1));
		this.signIn.with(this.name, WRONG, this.address);
		assertThat(whoDid(Deed.SIGN_IN_PAUSED)).containsExactly(Trail.REMIT, Trail.REMIT);
	}

	@ParameterizedTest
	@EnumSource(names = { "SIGNED_IN", "SIGNED_OUT", "SIGNED_OUT_EVERYWHERE", "PASSWORD_CHANGED", "PASSWORD_RESET",
			"ACCOUNT_ADDED", "ACCOUNT_CHANGED", "ACCOUNT_DISABLED", "ACCOUNT_ENABLED", "SIGN_IN_REFUSED" })
	void notesWhoDidWhatToAnAccount(Deed deed) {
		addEditor();
		String who = switch (deed) {
			case SIGNED_IN -> {
				this.signIn.with(this.name, PASSWORD, this.address);
				yield this.name;
			}
			case SIGN_IN_REFUSED -> {
				this.signIn.with(this.name, WRONG, this.address);
				yield Trail.SOMEBODY;
			}
			case SIGNED_OUT -> {
				Visitor visitor = Visitor.signedIn(this.port, this.name, PASSWORD);
				visitor.get("/admin/trail");
				visitor.post("/admin/sign-out", Map.of());
				yield this.name;
			}
			case SIGNED_OUT_EVERYWHERE -> {
				this.users.endSessions("publisher", this.name);
				yield "publisher";
			}
			case PASSWORD_CHANGED -> {
				this.users.changePassword(this.name, "another wide kettle");
				yield this.name;
			}
			case PASSWORD_RESET -> {
				this.users.reset("publisher", this.name, "another wide kettle");
				yield "publisher";
			}
			case ACCOUNT_CHANGED -> {
				this.users.give("publisher", this.name, Rights.PUBLISHER);
				yield "publisher";
			}
			case ACCOUNT_DISABLED -> {
				this.users.enable("publisher", this.name, false);
				yield "publisher";
			}
			case ACCOUNT_ENABLED -> {
				this.users.enable("publisher", this.name, false);
				this.users.enable("publisher", this.name, true);
				yield "publisher";
			}
			default -> "publisher";
		};
		assertThat(whoDid(deed)).containsExactly(who);
	}

	private List<String> whoDid(Deed deed) {
		return this.tables.queryForList("SELECT who FROM trail_entries WHERE deed = ? AND subject = ?", String.class,
				deed.name(), this.name);
	}

	@Test
	void letsTheOwnerInFromWhereTheySignedInBefore() {
		addEditor();
		assertThat(this.signIn.with(this.name, PASSWORD, this.address)).isPresent();
		for (int i = 0; i < 8; i++) {
			this.signIn.with(this.name, WRONG, "192.0.2." + i);
		}
		assertThat(this.signIn.with(this.name, PASSWORD, "192.0.2.200")).isEmpty();
		assertThat(this.signIn.with(this.name, PASSWORD, this.address)).isPresent();
	}

	@Test
	void comparesNoMorePasswordsThanThatHoweverManyComeAtOnce() throws Exception {
		addEditor();
		Counting passwords = new Counting();
		SignIn counted = counted(passwords, (began) -> {
		});
		CyclicBarrier start = new CyclicBarrier(50);
		ExecutorService attackers = Executors.newFixedThreadPool(50);
		try {
			List<Callable<Boolean>> attempts = IntStream.range(0, 50).<Callable<Boolean>>mapToObj((number) -> () -> {
				start.await();
				return counted.with(this.name, WRONG, "198.51.100." + number).isPresent();
			}).toList();
			for (Future<Boolean> attempt : attackers.invokeAll(attempts)) {
				assertThat(attempt.get()).isFalse();
			}
		}
		finally {
			attackers.shutdownNow();
		}
		assertThat(passwords.comparisons).hasValue(5);
		assertThat(counted.with(this.name, PASSWORD, this.address)).isEmpty();
		assertThat(passwords.comparisons).hasValue(5);
		assertThat(whoDid(Deed.SIGN_IN_REFUSED)).hasSize(5);
		assertThat(whoDid(Deed.SIGN_IN_PAUSED)).hasSize(1);
	}

	@Test
	void comparesAndWaitsAsLongWhateverIsWrong() {
		addEditor();
		String disabled = this.name + "-off";
		this.users.add("publisher", disabled, Rights.EDITOR, PASSWORD, false);
		this.users.enable("publisher", disabled, false);
		Counting passwords = new Counting();
		AtomicInteger waits = new AtomicInteger();
		SignIn counted = counted(passwords, (began) -> waits.incrementAndGet());
		Map<String, String> attempts = Map.of(this.name, WRONG, this.name + "-unknown", PASSWORD, disabled, PASSWORD);
		attempts.forEach((name, password) -> {
			int comparisons = passwords.comparisons.get();
			int waited = waits.get();
			assertThat(counted.with(name, password, this.address)).isEmpty();
			assertThat(passwords.comparisons).as(name).hasValue(comparisons + 1);
			assertThat(waits).as(name).hasValue(waited + 1);
		});
		for (int i = 0; i < 5; i++) {
			counted.with(this.name + "-resting", WRONG, this.address);
		}
		waits.set(0);
		assertThat(counted.with(this.name + "-resting", WRONG, this.address)).isEmpty();
		assertThat(waits).hasValue(1);
		assertThat(counted.with(this.name, PASSWORD, this.address)).isPresent();
		assertThat(waits).hasValue(1);
	}

	private SignIn counted(Passwords passwords, Pace pace) {
		return new SignIn(this.accounts, passwords, this.throttle, this.trail, pace, this.transactions);
	}

	private static final class Counting extends Passwords {

		private final AtomicInteger comparisons = new AtomicInteger();

		@Override
		boolean matches(String password, String hash) {
			this.comparisons.incrementAndGet();
			return super.matches(password, hash);
		}

	}

	@Test
	void letsAnOfficeInHoweverManyComeAtOnce() throws Exception {
		allAtOnce((number) -> "203.0.113.7");
	}

	@Test
	void letsEverybodyInWhoComesBackAfterAHoliday() throws Exception {
		for (int holiday = 0; holiday < 10; holiday++) {
			allAtOnce((number) -> "203.0.113." + (100 + number));
			this.clock.pass(Duration.ofDays(31));
		}
	}

	private void allAtOnce(IntFunction<String> address) throws Exception {
		int people = 12;
		CyclicBarrier start = new CyclicBarrier(people);
		ExecutorService crowd = Executors.newFixedThreadPool(people);
		try {
			List<Callable<Boolean>> attempts = IntStream.range(0, people)
				.<Callable<Boolean>>mapToObj((number) -> () -> {
					start.await();
					boolean admitted = this.throttle.admits(this.name + "-" + number,
							address.apply(number)) != Admission.REFUSED;
					this.throttle.succeeded(this.name + "-" + number, address.apply(number));
					return admitted;
				})
				.toList();
			for (Future<Boolean> attempt : crowd.invokeAll(attempts)) {
				assertThat(attempt.get()).isTrue();
			}
		}
		finally {
			crowd.shutdownNow();
		}
	}

	@Test
	void countsOnceMoreWhenTheDatabaseGaveUpWaiting() {
		AtomicInteger refusals = new AtomicInteger(1);
		Throttle shaken = new Throttle(new JdbcTemplate(this.tables.getDataSource()) {
			@Override
			public int update(String sql, Object... values) {
				if (sql.startsWith("UPDATE") && refusals.getAndDecrement() > 0) {
					throw new QueryTimeoutException("Timeout trying to lock table");
				}
				return super.update(sql, values);
			}
		}, this.clock, this.transactions);
		for (int i = 0; i < 5; i++) {
			assertThat(shaken.admits(this.name, this.address)).isNotEqualTo(Admission.REFUSED);
		}
		assertThat(shaken.admits(this.name, this.address)).isEqualTo(Admission.REFUSED);
		refusals.set(2);
		assertThatExceptionOfType(QueryTimeoutException.class)
			.isThrownBy(() -> shaken.admits(this.name, "203.0.113.98"));
	}

	@Test
	void forgetsWhatIsOldWithoutWaitingForThoseWhoUseIt() throws Exception {
		this.throttle.admits("somebody-else", "203.0.113.99");
		this.clock.pass(Duration.ofDays(2));
		ExecutorService other = Executors.newSingleThreadExecutor();
		try {
			this.transaction.executeWithoutResult((status) -> {
				this.tables.queryForList("SELECT counter FROM sign_in_counters FOR UPDATE");
				assertThat(other.submit(() -> this.throttle.succeeded(this.name, this.address)))
					.succeedsWithin(Duration.ofSeconds(30));
			});
		}
		finally {
			other.shutdownNow();
		}
		this.throttle.succeeded(this.name, this.address);
		assertThat(this.tables.queryForObject(
				"SELECT count(*) FROM sign_in_counters WHERE since < ? " + "AND known_until IS NULL", Integer.class,
				this.clock.instant().minus(Duration.ofDays(1)).atOffset(ZoneOffset.UTC)))
			.isZero();
	}

	@Test
	void letsAnAddressFailTwentyTimesInFiveMinutes() {
		addEditor();
		String prefix = "2001:db8:" + NUMBERS.get() + ":1:";
		for (int i = 0; i < 20; i++) {
			this.signIn.with(this.name + "-" + i, WRONG, prefix + ":" + i);
		}
		assertThat(this.signIn.with(this.name, PASSWORD, prefix + "ffff::1")).isEmpty();
		this.clock.pass(Duration.ofMinutes(5));
		assertThat(this.signIn.with(this.name, PASSWORD, prefix + "ffff::1")).isPresent();
	}

	@Test
	void hashesAnewWhatWasHashedOtherwise() {
		addEditor();
		this.tables.update("UPDATE accounts SET password = ? WHERE name = ?",
				"{bcrypt}" + new BCryptPasswordEncoder(4).encode(PASSWORD), this.name);
		assertThat(this.signIn.with(this.name, PASSWORD, this.address)).isPresent();
		assertThat(this.tables.queryForObject("SELECT password FROM accounts WHERE name = ?", String.class, this.name))
			.startsWith("{argon2}");
		assertThat(this.signIn.with(this.name, PASSWORD, this.address)).isPresent();
	}

	@Test
	void endsASessionThatIsIdle() {
		addEditor();
		Visitor visitor = Visitor.signedIn(this.port, this.name, PASSWORD);
		this.clock.pass(Duration.ofMinutes(30).minusSeconds(1));
		assertThat(visitor.get("/admin/trail").statusCode()).isEqualTo(200);
		this.clock.pass(Duration.ofMinutes(30).plusSeconds(1));
		assertThat(visitor.get("/admin/trail").statusCode()).isEqualTo(303);
	}

	@Test
	void endsASessionAfterTwelveHours() {
		addEditor();
		Visitor visitor = Visitor.signedIn(this.port, this.name, PASSWORD);
		for (int i = 0; i < 25; i++) {
			assertThat(visitor.get("/admin/trail").statusCode()).as("after %d minutes", i * 29).isEqualTo(200);
			this.clock.pass(Duration.ofMinutes(29).minusSeconds((i == 24) ? 241 : 0));
		}
		this.clock.pass(Duration.ofMinutes(1));
		assertThat(visitor.get("/admin/trail").statusCode()).isEqualTo(303);
	}

	@Test
	void actsAtTheNextRequest() {
		addEditor();
		Visitor visitor = Visitor.signedIn(this.port, this.name, PASSWORD);
		assertThat(visitor.get("/admin/users").statusCode()).isEqualTo(403);
		this.users.give("publisher", this.name, Rights.PUBLISHER);
		assertThat(visitor.get("/admin/users").statusCode()).isEqualTo(200);
		this.users.give("publisher", this.name, Rights.EDITOR);
		assertThat(visitor.get("/admin/users").statusCode()).isEqualTo(403);
		this.users.enable("publisher", this.name, false);
		assertThat(visitor.get("/admin/trail").statusCode()).isEqualTo(303);
	}

	@Test
	void endsTheOtherSessionsWhenThePasswordChanges() {
		addEditor();
		Visitor here = Visitor.signedIn(this.port, this.name, PASSWORD);
		Visitor there = Visitor.signedIn(this.port, this.name, PASSWORD);
		here.get("/admin/account");
		String wanted = "another wide kettle";
		assertThat(
				here.post("/admin/account", Map.of("current", WRONG, "password", wanted, "again", wanted)).statusCode())
			.isEqualTo(422);
		assertThat(here.post("/admin/account", Map.of("current", PASSWORD, "password", wanted, "again", wanted))
			.statusCode()).isEqualTo(303);
		assertThat(here.get("/admin/trail").statusCode()).isEqualTo(200);
		assertThat(there.get("/admin/trail").statusCode()).isEqualTo(303);
		assertThat(this.signIn.with(this.name, wanted, this.address)).isPresent();
	}

	@Test
	void hasAPasswordChangedThatOthersKnow() {
		this.users.add("publisher", this.name, Rights.EDITOR, PASSWORD, true);
		Visitor visitor = Visitor.signedIn(this.port, this.name, PASSWORD);
		assertThat(Stream.of("/admin/trail", "/admin/preview", "/admin/preview/roles", "/admin/preview/css/remit.css")
			.map((path) -> visitor.get(path).headers().firstValue("Location").orElse("")))
			.containsOnly("/admin/account");
		visitor.get("/admin/account");
		visitor.post("/admin/account",
				Map.of("current", PASSWORD, "password", "four words in a row", "again", "four words in a row"));
		assertThat(visitor.get("/admin/trail").statusCode()).isEqualTo(200);
	}

	@Test
	void signsOutOnTheServerToo() {
		addEditor();
		Visitor visitor = Visitor.signedIn(this.port, this.name, PASSWORD);
		String session = visitor.cookies().get("__Host-SESSION");
		visitor.get("/admin/trail");
		HttpResponse<String> answer = visitor.post("/admin/sign-out", Map.of());
		assertThat(answer.headers().firstValue("Clear-Site-Data")).contains("\"cache\", \"cookies\", \"storage\"");
		visitor.cookies().put("__Host-SESSION", session);
		assertThat(visitor.get("/admin/trail").statusCode()).isEqualTo(303);
	}

	@Test
	void keepsWhatWasTypedWhenTheSessionEnds() {
		addEditor();
		Visitor visitor = Visitor.signedIn(this.port, this.name, PASSWORD);
		visitor.get("/admin/trail");
		this.clock.pass(Duration.ofHours(1));
		HttpResponse<String> answer = visitor.post("/admin/somewhere", Map.of("text", "<b>\"typed\"\nfor an hour"));
		assertThat(answer.statusCode()).isEqualTo(403);
		assertThat(Visitor.page(answer).select("input[name=kept.text]").val()).isEqualTo("<b>\"typed\"\nfor an hour");
		answer = visitor.post("/admin/sign-in", Map.of("name", this.name, "password", PASSWORD, "to",
				"/admin/somewhere", "kept.text", "<b>\"typed\"\nfor an hour"));
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(Visitor.page(answer).select("form[action=/admin/somewhere] input[name=text]").val())
			.isEqualTo("<b>\"typed\"\nfor an hour");
		assertThat(visitor.post("/admin/somewhere", Map.of()).statusCode()).isEqualTo(404);
	}

	@Test
	void asksForThePasswordAgainBeforeItShowsUsers() {
		Visitor visitor = publisherWhoSignedInSomeTimeAgo();
		assertThat(visitor.get("/admin/trail").statusCode()).isEqualTo(200);
		HttpResponse<String> answer = visitor.get("/admin/users");
		assertThat(answer.statusCode()).isEqualTo(303);
		assertThat(answer.headers().firstValue("Location")).contains("/admin/account/confirm?to=%2Fadmin%2Fusers");
		assertThat(visitor.get("/admin/editions/1/restore").statusCode()).isEqualTo(303);
		assertThat(visitor.get("/admin/imports").statusCode()).isEqualTo(303);
		visitor.get("/admin/account/confirm?to=%2Fadmin%2Fusers");
		answer = visitor.post("/admin/account/confirm", Map.of("password", WRONG, "to", "/admin/users"));
		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(Visitor.page(answer).select("input[name=to]").val()).isEqualTo("/admin/users");
		assertThat(visitor.get("/admin/users").statusCode()).isEqualTo(303);
		answer = visitor.post("/admin/account/confirm", Map.of("password", PASSWORD, "to", "/admin/users"));
		assertThat(answer.statusCode()).isEqualTo(303);
		assertThat(answer.headers().firstValue("Location")).contains("/admin/users");
		assertThat(visitor.get("/admin/users").statusCode()).isEqualTo(200);
		this.clock.pass(Duration.ofMinutes(15));
		assertThat(visitor.get("/admin/users").statusCode()).isEqualTo(303);
	}

	@Test
	void keepsWhatWasSentUntilThePasswordIsTypedAgain() {
		Visitor visitor = publisherWhoSignedInSomeTimeAgo();
		visitor.get("/admin/trail");
		String added = this.name + "-b";
		HttpResponse<String> answer = visitor.post("/admin/users", Map.of("name", added, "rights", "EDITOR"));
		assertThat(answer.statusCode()).isEqualTo(403);
		assertThat(this.users.named(added)).isEmpty();
		assertThat(Visitor.page(answer).select("input[name=kept.name]").val()).isEqualTo(added);
		answer = visitor.post("/admin/account/confirm",
				Map.of("password", PASSWORD, "to", "/admin/users", "kept.name", added, "kept.rights", "EDITOR"));
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(Visitor.page(answer).select("form[action=/admin/users] input[name=name]").val()).isEqualTo(added);
		assertThat(visitor.post("/admin/users", Map.of("name", added, "rights", "EDITOR")).statusCode()).isEqualTo(200);
		assertThat(this.users.named(added)).isPresent();
		this.clock.pass(Duration.ofMinutes(15));
		answer = visitor.post("/admin/users/" + added + "/password", Map.of());
		assertThat(answer.statusCode()).isEqualTo(403);
		assertThat(Visitor.page(answer).select("input[name^=kept.]")).isNotEmpty();
	}

	@AfterEach
	void leaveOnePublisher() {
		this.users.all()
			.stream()
			.filter((user) -> user.isPublisher() && !user.name().equals("publisher"))
			.forEach((user) -> this.users.give("publisher", user.name(), Rights.EDITOR));
	}

	private Visitor publisherWhoSignedInSomeTimeAgo() {
		addEditor();
		this.users.give("publisher", this.name, Rights.PUBLISHER);
		Visitor visitor = Visitor.signedIn(this.port, this.name, PASSWORD);
		assertThat(visitor.get("/admin/users").statusCode()).isEqualTo(200);
		this.clock.pass(Duration.ofMinutes(15));
		return visitor;
	}

	@Test
	void leavesOnePublisherAndNobodyAlone() {
		addEditor();
		assertThat(this.users.enable("publisher", "publisher", false)).isFalse();
		assertThat(this.users.give("publisher", "publisher", Rights.EDITOR)).isFalse();
		assertThat(this.users.give(this.name, "publisher", Rights.EDITOR)).isFalse();
		assertThat(this.users.reset("publisher", "publisher", PASSWORD)).isFalse();
		assertThat(this.users.named("publisher").orElseThrow().isPublisher()).isTrue();
	}

	@Test
	void makesTheFirstAccountOnce() {
		int before = this.users.all().size();
		this.first.afterSingletonsInstantiated();
		assertThat(this.users.all()).hasSize(before);
	}

	@Test
	void tellsTheFirstPasswordInTheLogAndHasItChanged(CapturedOutput output) {
		this.transaction.executeWithoutResult((status) -> {
			this.tables.update("DELETE FROM accounts");
			new FirstPublisher(this.accounts, this.users, this.passwords, new FirstAccount(this.name, null),
					new PublicAddress("https://remit.example"))
				.afterSingletonsInstantiated();
			Matcher told = Pattern.compile("as " + this.name + " with the password (\\S+) and change it")
				.matcher(output);
			assertThat(told.results().map((found) -> found.group(1))).singleElement().satisfies((password) -> {
				Map<String, Object> made = this.tables.queryForMap("SELECT * FROM accounts");
				assertThat(made).containsEntry("name", this.name)
					.containsEntry("rights", "PUBLISHER")
					.containsEntry("must_change", true);
				assertThat(this.passwords.matches(password, String.valueOf(made.get("password")))).isTrue();
			});
			status.setRollbackOnly();
		});
	}

	@Test
	void neverWritesAPasswordIntoTheTrail() {
		addEditor();
		this.signIn.with("typed-into-the-wrong-field", WRONG, this.address);
		assertThat(this.tables.queryForObject(
				"SELECT count(*) FROM trail_entries WHERE subject LIKE '%wrong-field%' OR note LIKE '%wrong-field%' OR note LIKE '%not the pass%'",
				Integer.class))
			.isZero();
	}

	private void addEditor() {
		this.users.add("publisher", this.name, Rights.EDITOR, PASSWORD, false);
	}

}
