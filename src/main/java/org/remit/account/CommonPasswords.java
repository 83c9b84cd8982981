package org.remit.account;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.core.io.ClassPathResource;

/**
 * The passwords that somebody who guesses would try first: the most common ones, words
 * that have to do with this site, the account's name, simple sequences, and what becomes
 * of them by adding digits or putting them together.
 */
final class CommonPasswords {

	private static final List<String> ABOUT_US = List.of("remit", "product", "project", "manager", "management",
			"owner", "scrum", "master", "delivery", "program", "technical", "role", "roles", "team", "admin",
			"administrator", "publisher", "editor", "password", "passwort", "welcome", "secret", "letmein", "login",
			"change", "changeme", "belbin", "qwerty", "hello", "test", "the", "my", "our", "your", "is");

	private static final int LONGEST_SEQUENCE = 20;

	private final Set<String> common;

	private final Set<String> words;

	private CommonPasswords(Set<String> common) {
		this.common = common;
		this.words = new HashSet<>(ABOUT_US);
		common.stream().map(CommonPasswords::letters).filter((word) -> word.length() >= 6).forEach(this.words::add);
	}

	static CommonPasswords read() {
		try (InputStream file = new ClassPathResource("account/common-passwords.txt").getInputStream()) {
			Set<String> common = new HashSet<>();
			new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.startsWith("#"))
				.forEach(common::add);
			return new CommonPasswords(common);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** All of them, as they stand in the list. */
	Set<String> all() {
		return this.common;
	}

	boolean isEasy(String password, String account) {
		String plain = password.toLowerCase(Locale.ROOT);
		String name = letters(account);
		return this.common.contains(plain) || isSequence(plain)
				|| Stream.of(plain, spelledOut(plain)).map(CommonPasswords::letters).anyMatch((text) -> {
					String rest = name.isEmpty() ? text : text.replace(name, "");
					return !text.isEmpty() && isMadeOf(rest);
				});
	}

	/*
	 * Only what is written in ASCII: what stands between letters of a name adds little.
	 */
	private static String letters(String text) {
		return text.codePoints().allMatch((character) -> character < 128) ? text.replaceAll("[^a-z]", "") : text;
	}

	private static String spelledOut(String text) {
		return text.replace('0', 'o')
			.replace('1', 'i')
			.replace('3', 'e')
			.replace('4', 'a')
			.replace('5', 's')
			.replace('7', 't')
			.replace('@', 'a')
			.replace('$', 's')
			.replace('!', 'i');
	}

	/* Whether words that are easy to guess, one after the other, make the text. */
	private boolean isMadeOf(String text) {
		boolean[] reached = new boolean[text.length() + 1];
		reached[0] = true;
		for (int end = 1; end <= text.length(); end++) {
			for (int start = 0; start < end && !reached[end]; start++) {
				reached[end] = reached[start] && this.words.contains(text.substring(start, end));
			}
		}
		return reached[text.length()];
	}

	private static boolean isSequence(String text) {
		int[] all = text.codePoints().toArray();
		if (all.length > LONGEST_SEQUENCE) {
			return false;
		}
		int like = 0;
		for (int i = 1; i < all.length; i++) {
			int step = all[i] - all[i - 1];
			like += (Math.abs(step) <= 1 || Math.abs(step) == 9) ? 1 : 0;
		}
		return like >= all.length - 2;
	}

}
