package org.remit.account;

import java.util.HashSet;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.remit.web.Complaints;

import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

import static org.assertj.core.api.Assertions.assertThat;

class PasswordsTests {

	private static final Passwords passwords = new Passwords();

	@ParameterizedTest
	@ValueSource(strings = { "four words in a row", " leading and trailing ", "x7f-k29-qlm-4zt", "2c9-7f1-b83-d40",
			"correct horse battery staple",
			"\u043f\u044f\u0442\u044c \u0441\u0438\u043d\u0438\u0445 \u043a\u043e\u0442\u043e\u0432" })
	void takesWhateverIsHardToGuess(String password) {
		assertThat(complaint(password)).isNull();
	}

	@Test
	void takesAnyScript() {
		for (String password : new String[] { "\u00e9".repeat(64), "\ud83d\udc4d".repeat(64), "x y".repeat(66) }) {
			assertThat(complaint(password)).isNull();
			String hash = passwords.hash(password);
			assertThat(passwords.matches(password, hash)).isTrue();
			assertThat(passwords.matches(password.substring(2), hash)).isFalse();
		}
	}

	@Test
	void cutsNothingOff() {
		String hash = passwords.hash(" wide blue kettle ");
		assertThat(passwords.matches("wide blue kettle", hash)).isFalse();
		assertThat(passwords.matches("e\u0301clair au chocolat", passwords.hash("\u00e9clair au chocolat"))).isTrue();
	}

	@Test
	void asksForTwelveToTwoHundredCharacters() {
		assertThat(complaint("x7f-k29-qlm")).contains("11 characters", "at least 12");
		assertThat(complaint("ab".repeat(500))).contains("1,000 characters", "at most 200");
		assertThat(complaint("\ud83d\udc4d".repeat(11))).contains("11 characters");
	}

	@Test
	void refusesEveryCommonPassword() {
		Set<String> common = CommonPasswords.read().all();
		assertThat(common).hasSizeGreaterThan(3000)
			.allSatisfy((password) -> assertThat(complaint(password)).isNotNull());
	}

	@ParameterizedTest
	@ValueSource(strings = { "password1234", "Password2026!", "p@ssw0rdp@ssw0rd", "productowner1",
			"Product-Manager-2026", "projectmanager", "remitremitremit", "111111111111", "123456789012", "abcdefghijkl",
			"ann.smith1234", "administrator", "scrummaster!!!" })
	void refusesWhatAnybodyWouldTry(String password) {
		assertThat(complaint(password)).contains("first that anybody would try");
	}

	@Test
	void comparesWithNobodysHashAsWithAnybodys() {
		String hash = passwords.hash("wide blue kettle");
		String nobodys = passwords.ofNobody();
		assertThat(nobodys).hasSameSizeAs(hash).startsWith(hash.substring(0, hash.indexOf("p=1$") + 4));
		assertThat(passwords.isOutdated(nobodys)).isFalse();
		assertThat(passwords.matches("wide blue kettle", nobodys)).isFalse();
		assertThat(passwords.matchesNobody("wide blue kettle")).isFalse();
	}

	@Test
	void hashesByArgon2() {
		String hash = passwords.hash("wide blue kettle");
		assertThat(hash).startsWith("{argon2}$argon2id$v=19$m=19456,t=2,p=1$");
		assertThat(passwords.hash("wide blue kettle")).isNotEqualTo(hash);
		assertThat(passwords.isOutdated(hash)).isFalse();
	}

	@Test
	void readsOlderHashesAndSaysSo() {
		String old = "{bcrypt}" + new BCryptPasswordEncoder(4).encode("wide blue kettle");
		assertThat(passwords.matches("wide blue kettle", old)).isTrue();
		assertThat(passwords.isOutdated(old)).isTrue();
	}

	@Test
	void makesPasswordsThatItWouldTake() {
		Set<String> made = new HashSet<>();
		for (int i = 0; i < 200; i++) {
			String password = passwords.random();
			assertThat(complaint(password)).isNull();
			assertThat(password).matches("[a-z2-9]{5}(-[a-z2-9]{5}){3}");
			made.add(password);
		}
		assertThat(made).hasSize(200);
	}

	private static String complaint(String password) {
		Complaints complaints = new Complaints();
		passwords.judge("password", password, "ann.smith", complaints);
		return complaints.about("password");
	}

}
