package org.remit.team;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A secret of 128 random bits that is part of an address. Whoever holds the address may
 * see what it opens; the database knows only its {@link #hash()}.
 */
final class Token {

	private static final int BYTES = 16;

	private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{22}");

	private static final SecureRandom random = new SecureRandom();

	private final String value;

	private Token(String value) {
		this.value = value;
	}

	/**
	 * A secret that nobody knows yet.
	 * @return another one each time
	 */
	static Token fresh() {
		byte[] bytes = new byte[BYTES];
		random.nextBytes(bytes);
		return of(bytes);
	}

	/**
	 * Takes a part of an address.
	 * @param text the part
	 * @return the token, or nothing if none has this form
	 */
	static Optional<Token> parse(String text) {
		return FORM.matcher(text).matches() ? Optional.of(new Token(text)) : Optional.empty();
	}

	/**
	 * A secret that follows from this one, but not this one from it. So a form that is
	 * sent twice makes the same links twice, and nothing has to be remembered for it.
	 * @param purpose what for; each purpose has its own
	 * @return the other secret
	 */
	Token derived(String purpose) {
		return of(Arrays.copyOf(digest(purpose + ":" + this.value), BYTES));
	}

	/**
	 * What the address has in it.
	 * @return 22 letters, digits, hyphens and underscores
	 */
	String value() {
		return this.value;
	}

	/**
	 * By what the database knows it.
	 * @return its SHA-256, 64 hexadecimal digits
	 */
	String hash() {
		return HexFormat.of().formatHex(digest(this.value));
	}

	/**
	 * Whether this is the token with that hash; takes the same time whether or not it is.
	 * @param hash a hash
	 * @return true if so
	 */
	boolean fits(String hash) {
		return MessageDigest.isEqual(hash().getBytes(StandardCharsets.US_ASCII),
				hash.getBytes(StandardCharsets.US_ASCII));
	}

	/* Nothing that prints objects, such as a log, prints secrets. */
	@Override
	public String toString() {
		return "a token";
	}

	private static Token of(byte[] bytes) {
		return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
	}

	private static byte[] digest(String text) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
