package org.remit.account;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class FirstAccountTests {

	private static final Passwords passwords = new Passwords();

	@ParameterizedTest
	@CsvSource({ "a b, a fine long sentence, REMIT_ADMIN_USERNAME", "chief, short, REMIT_ADMIN_PASSWORD",
			"chief, passwordpassword, REMIT_ADMIN_PASSWORD" })
	void saysWhichSettingWillNotDoWithoutAStackTrace(String name, String password, String setting) {
		assertThatExceptionOfType(UnfitFirstAccountException.class)
			.isThrownBy(() -> new FirstAccount(name, password).judge(passwords))
			.satisfies((problem) -> {
				FailureAnalysis analysis = new UnfitFirstAccountReport()
					.analyze(new IllegalStateException("a bean", problem));
				assertThat(analysis).isNotNull();
				assertThat(analysis.getDescription()).contains(setting).endsWith(".").doesNotContain(password);
				assertThat(analysis.getAction()).endsWith(".");
			});
	}

	@Test
	void reportIsKnownToSpringBoot() {
		FailureHandler others = FailureHandler.handleMessage((message, failure) -> {
		});
		assertThat(SpringFactoriesLoader.forDefaultResourceLocation().load(FailureAnalyzer.class, others))
			.hasAtLeastOneElementOfType(UnfitFirstAccountReport.class);
	}

	@Test
	void takesWhatIsFitAndFillsInTheName() {
		FirstAccount account = new FirstAccount(" ", "a fine long sentence");
		assertThatNoException().isThrownBy(() -> account.judge(passwords));
		assertThat(account.name()).isEqualTo("publisher");
		assertThatNoException().isThrownBy(() -> new FirstAccount(null, null).judge(passwords));
	}

}
