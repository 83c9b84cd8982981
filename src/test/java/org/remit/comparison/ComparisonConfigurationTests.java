package org.remit.comparison;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.remit.catalog.Edition;
import org.remit.catalog.SmallCatalog;
import org.remit.web.Imprint;

import static org.assertj.core.api.Assertions.assertThat;

class ComparisonConfigurationTests {

	private final ComparisonConfiguration configuration = new ComparisonConfiguration();

	@Test
	void datesAnEditionInWordsWhereverTheServerStands() {
		Edition edition = edition(12, "2026-11-01T23:59:59Z", "a");
		assertThat(this.configuration.imprintSource(() -> edition).imprint("https://remit.example/roles"))
			.isEqualTo(new Imprint(12, "1 November 2026", "https://remit.example/roles"));
	}

	@Test
	void tellsEditionsApartByNumberTimeAndContent() {
		assertThat(version(edition(1, "2026-11-01T00:00:00Z", "a")))
			.isEqualTo(version(edition(1, "2026-11-01T00:00:00Z", "a")))
			.isNotEqualTo(version(edition(1, "2026-11-02T00:00:00Z", "a")))
			.isNotEqualTo(version(edition(2, "2026-11-01T00:00:00Z", "a")))
			.isNotEqualTo(version(edition(1, "2026-11-01T00:00:00Z", "b")));
	}

	private String version(Edition edition) {
		return this.configuration.pageVersion(() -> edition).current();
	}

	private static Edition edition(int number, String time, String digit) {
		return new Edition(number, Instant.parse(time), "Remit", "A note.", digit.repeat(64), SmallCatalog.catalog());
	}

}
