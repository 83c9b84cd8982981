package org.remit.account;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps anybody from trying many passwords. It counts in the database, so it holds over
 * all instances, and it counts an attempt before the password is compared, so it holds
 * for attempts at the same time.
 * <p>
 * After five failures an account rests for a minute, then for two, four and so on up to
 * fifteen. An address may fail twenty times in five minutes, whatever the account; of
 * IPv6, where one customer has many addresses, the first 64 bits count. An address from
 * which the account has signed in within thirty days is counted by itself: strangers who
 * keep an account blocked do not keep its owner out. Only digests of names and addresses
 * are kept.
 * <p>
 * Whoever counts holds the address first, then the account, then both together, so that
 * nobody waits in a circle; who clears up what is old passes over what others hold. What
 * a database still gives up, because it waited too long, is done once more.
 */
@Component
class Throttle {

	private static final int ACCOUNT_FAILURES = 5;

	private static final int ADDRESS_FAILURES = 20;

	private static final Duration ADDRESS_WINDOW = Duration.ofMinutes(5);

	private static final Duration LONGEST_REST = Duration.ofMinutes(15);

	private static final Duration FORGOTTEN = Duration.ofDays(1);

	private static final Duration KNOWN = Duration.ofDays(30);

	private final JdbcTemplate tables;

	private final Clock clock;

	private final TransactionTemplate alone;

	Throttle(JdbcTemplate tables, Clock clock, PlatformTransactionManager transactions) {
		this.tables = tables;
		this.clock = clock;
		this.alone = new TransactionTemplate(transactions);
		this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	/**
	 * Whether a password may be compared now. If so, the attempt counts as a failure
	 * until {@link #succeeded} takes that back.
	 * @param account the name that was typed
	 * @param address where from
	 * @return whether, and whether a rest begins if the password is wrong
	 */
	Admission admits(String account, String address) {
		return alone(() -> count(account, address, now()));
	}

	private Admission count(String account, String address, Instant now) {
		Counter place = lock(address(address), now);
		int fromHere = place.since().plus(ADDRESS_WINDOW).isAfter(now) ? place.failures() : 0;
		if (fromHere >= ADDRESS_FAILURES) {
			return Admission.REFUSED;
		}
		write(place.key(), fromHere + 1, (fromHere == 0) ? now : place.since(), null);
		Counter counter = lock(counter(account, address, now), now);
		if (counter.blockedUntil() != null && now.isBefore(counter.blockedUntil())) {
			return Admission.REFUSED;
		}
		int failures = (counter.since().plus(FORGOTTEN).isAfter(now) ? counter.failures() : 0) + 1;
		boolean last = failures >= ACCOUNT_FAILURES;
		write(counter.key(), failures, now, last ? now.plus(rest(failures)) : null);
		return last ? Admission.LAST : Admission.GRANTED;
	}

	/**
	 * Takes back what {@link #admits} counted, and remembers the address.
	 * @param account the name that was typed
	 * @param address where from
	 */
	void succeeded(String account, String address) {
		Instant now = now();
		alone(() -> takeBack(account, address, now));
		alone(() -> clearUp(now));
	}

	private int takeBack(String account, String address, Instant now) {
		Counter place = lock(address(address), now);
		write(place.key(), Math.max(0, place.failures() - 1), place.since(), null);
		Counter counter = lock(counter(account, address, now), now);
		write(counter.key(), 0, now, null);
		Counter known = lock(both(account, address), now);
		return this.tables.update("UPDATE sign_in_counters SET failures = 0, known_until = ? WHERE counter = ?",
				at(now.plus(KNOWN)), known.key());
	}

	private int clearUp(Instant now) {
		List<Object[]> old = this.tables.query(
				"SELECT counter FROM sign_in_counters WHERE since < ? AND (known_until IS NULL OR known_until < ?) "
						+ "FOR UPDATE SKIP LOCKED",
				(row, number) -> new Object[] { row.getString("counter") }, at(now.minus(FORGOTTEN)), at(now));
		this.tables.batchUpdate("DELETE FROM sign_in_counters WHERE counter = ?", old);
		return old.size();
	}

	private <T> T alone(Supplier<T> work) {
		try {
			return this.alone.execute((status) -> work.get());
		}
		catch (TransientDataAccessException ex) {
			return this.alone.execute((status) -> work.get());
		}
	}

	private static Duration rest(int failures) {
		Duration rest = Duration.ofMinutes(1L << Math.min(failures - ACCOUNT_FAILURES, 4));
		return (rest.compareTo(LONGEST_REST) < 0) ? rest : LONGEST_REST;
	}

	private String counter(String account, String address, Instant now) {
		String both = both(account, address);
		boolean known = !this.tables
			.queryForList("SELECT counter FROM sign_in_counters WHERE counter = ? AND known_until > ?", String.class,
					both, at(now))
			.isEmpty();
		return known ? both : digest("account", account);
	}

	/*
	 * The row is made first if need be; then whoever comes second waits for the first. If
	 * it was cleared up between the two, it is made again.
	 */
	private Counter lock(String key, Instant now) {
		List<Counter> held;
		do {
			this.tables.update("INSERT INTO sign_in_counters (counter, failures, since) VALUES (?, 0, ?) "
					+ "ON CONFLICT DO NOTHING", key, at(now));
			held = this.tables.query(
					"SELECT failures, since, blocked_until FROM sign_in_counters WHERE counter = ? FOR UPDATE",
					(row, number) -> {
						OffsetDateTime blocked = row.getObject("blocked_until", OffsetDateTime.class);
						return new Counter(key, row.getInt("failures"),
								row.getObject("since", OffsetDateTime.class).toInstant(),
								(blocked != null) ? blocked.toInstant() : null);
					}, key);
		}
		while (held.isEmpty());
		return held.get(0);
	}

	private void write(String key, int failures, Instant since, @Nullable Instant blockedUntil) {
		this.tables.update("UPDATE sign_in_counters SET failures = ?, since = ?, blocked_until = ? WHERE counter = ?",
				failures, at(since), (blockedUntil != null) ? at(blockedUntil) : null, key);
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

	private static OffsetDateTime at(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

	private static String address(String address) {
		return digest("address", network(address));
	}

	private static String both(String account, String address) {
		return digest("both", account + "\n" + network(address));
	}

	static String network(String address) {
		try {
			InetAddress parsed = InetAddress.getByName(address);
			byte[] bytes = parsed.getAddress();
			return HexFormat.of().formatHex((parsed instanceof Inet6Address) ? Arrays.copyOf(bytes, 8) : bytes);
		}
		catch (UnknownHostException ex) {
			return address;
		}
	}

	private static String digest(String kind, String text) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256")
					.digest((kind + "\n" + text).getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Whether a password may be compared. */
	enum Admission {

		/** Too much has been tried. */
		REFUSED,

		/** Others may follow. */
		GRANTED,

		/** The account has rested since this attempt, unless the password is right. */
		LAST

	}

	private record Counter(String key, int failures, Instant since, @Nullable Instant blockedUntil) {
	}

}
