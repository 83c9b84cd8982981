package org.remit.operations;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DataFolderTests {

	@Test
	void isWhereTheFileIs() {
		assertThat(DataFolder.of("jdbc:h2:file:/srv/data/remit;WRITE_DELAY=0")).contains(Path.of("/srv/data"));
		assertThat(DataFolder.of("jdbc:h2:file:./data/remit")).contains(Path.of("data").toAbsolutePath());
	}

	@ParameterizedTest
	@ValueSource(strings = { "jdbc:h2:mem:remit", "jdbc:postgresql://localhost/remit" })
	void isNoneForADatabaseElsewhere(String url) {
		assertThat(DataFolder.of(url)).isEmpty();
	}

}
