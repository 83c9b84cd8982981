package org.remit.account;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

import org.remit.web.Complaints;

import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Judges, hashes and compares passwords, all of them in the form that the
 * {@link PasswordPolicy} reads. The hash is Argon2id with the costs that the OWASP
 * Password Storage Cheat Sheet asks for at least (19 MiB, 2 passes).
 */
@Component
class Passwords {

	private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

	private static final int GROUPS = 4;

	private static final int SALT = 16;

	private static final int HASH = 32;

	private static final int MEMORY = 19_456;

	private static final int PASSES = 2;

	private final PasswordEncoder encoder = new DelegatingPasswordEncoder("argon2", Map.of("argon2",
			new Argon2PasswordEncoder(SALT, HASH, 1, MEMORY, PASSES), "bcrypt", new BCryptPasswordEncoder()));

	/* Each hash takes 19 MiB: many sign-ins at once must not take all memory. */
	private final Semaphore places = new Semaphore(4, true);

	private final SecureRandom random = new SecureRandom();

	private final PasswordPolicy policy = new PasswordPolicy();

	private final String nobodys = ofNobody();

	/** Says what is wrong with a new password, if anything is. */
	void judge(String field, String password, String account, Complaints complaints) {
		this.policy.judge(field, password, account, complaints);
	}

	String hash(String password) {
		return inTurn(() -> this.encoder.encode(PasswordPolicy.normal(password)));
	}

	boolean matches(String password, String hash) {
		String normal = PasswordPolicy.normal(password);
		return inTurn(() -> this.encoder.matches(normal, hash)) && PasswordPolicy.length(normal) <= PasswordPolicy.MOST;
	}

	/** Takes as long as a comparison. */
	boolean matchesNobody(String password) {
		matches(password, this.nobodys);
		return false;
	}

	/**
	 * The hash of no known password: making one of a password would hold up the start.
	 */
	String ofNobody() {
		return "{argon2}$argon2id$v=19$m=%d,t=%d,p=1$%s$%s".formatted(MEMORY, PASSES, randomBytes(SALT),
				randomBytes(HASH));
	}

	private String randomBytes(int number) {
		byte[] bytes = new byte[number];
		this.random.nextBytes(bytes);
		return Base64.getEncoder().withoutPadding().encodeToString(bytes);
	}

	boolean isOutdated(String hash) {
		return this.encoder.upgradeEncoding(hash);
	}

	/** A password that nobody guesses, of about 99 bits, easy to type off. */
	String random() {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < GROUPS * 5; i++) {
			if (i > 0 && i % 5 == 0) {
				text.append('-');
			}
			text.append(LETTERS.charAt(this.random.nextInt(LETTERS.length())));
		}
		return text.toString();
	}

	private <T> T inTurn(Supplier<T> work) {
		this.places.acquireUninterruptibly();
		try {
			return work.get();
		}
		finally {
			this.places.release();
		}
	}

}
