package org.remit.browser;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class BrowserConditionTests {

	private static final Optional<Chromium> THERE = Optional
		.of(new Chromium(Path.of("chromium"), Path.of("chromedriver")));

	@Test
	void runsWhereThereIsABrowser() {
		assertThat(BrowserCondition.decide(null, THERE).isDisabled()).isFalse();
		assertThat(BrowserCondition.decide("auto", THERE).isDisabled()).isFalse();
		assertThat(BrowserCondition.decide("required", THERE).isDisabled()).isFalse();
	}

	@Test
	void skipsAndSaysWhyWhereThereIsNone() {
		assertThat(BrowserCondition.decide(null, Optional.empty()).isDisabled()).isTrue();
		assertThat(BrowserCondition.decide("auto", Optional.empty()).getReason().orElseThrow())
			.contains("chromedriver");
	}

	@Test
	void skipsWhenToldTo() {
		assertThat(BrowserCondition.decide("off", THERE).isDisabled()).isTrue();
	}

	@Test
	void failsWithoutABrowserThatIsRequired() {
		assertThatIllegalStateException().isThrownBy(() -> BrowserCondition.decide("required", Optional.empty()))
			.withMessageContaining("chromedriver");
	}

	@Test
	void failsOnAWishThatItDoesNotKnow() {
		assertThatIllegalStateException().isThrownBy(() -> BrowserCondition.decide("yes", THERE))
			.withMessageContaining("\"yes\"");
	}

	@Test
	void needsTheBrowserAndItsDriver(@TempDir Path folder) throws IOException {
		String path = "no-such-folder" + File.pathSeparator + folder;
		assertThat(Chromium.on(path)).isEmpty();
		Path program = program(folder.resolve("google-chrome"));
		assertThat(Chromium.on(path)).isEmpty();
		Path driver = program(folder.resolve("chromedriver"));
		assertThat(Chromium.on(path)).contains(new Chromium(program, driver));
	}

	private static Path program(Path file) throws IOException {
		Files.createFile(file);
		assertThat(file.toFile().setExecutable(true)).isTrue();
		return file;
	}

}
