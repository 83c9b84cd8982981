package org.remit.account;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class FirstAccountTests {

	@ParameterizedTest
	@CsvSource({ "a b, a fine long sentence, remit.admin.username", "chief, short, remit.admin.password",
			"chief, passwordpassword, remit.admin.password" })
	void saysWhichSettingWillNotDoAndNeverThePassword(String name, String password, String setting) {
		assertThatIllegalArgumentException().isThrownBy(() -> new FirstAccount(name, password))
			.withMessageStartingWith(setting)
			.satisfies((problem) -> assertThat(problem.getMessage()).doesNotContain(password));
	}

	@Test
	void takesWhatIsFitAndFillsInTheName() {
		assertThat(new FirstAccount(" ", "a fine long sentence").name()).isEqualTo("publisher");
		assertThat(new FirstAccount("Chief", null).name()).isEqualTo("chief");
		assertThat(new FirstAccount(null, "").password()).isNull();
	}

}
