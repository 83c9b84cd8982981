package org.remit.comparison;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.remit.catalog.Edition;
import org.remit.catalog.PublishedCatalog;
import org.remit.web.Imprint;
import org.remit.web.ImprintSource;
import org.remit.web.PageVersion;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the pages' frame, which knows of no content, what it is that they show. */
@Configuration(proxyBeanMethods = false)
class ComparisonConfiguration {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK)
		.withZone(ZoneOffset.UTC);

	@Bean
	ImprintSource imprintSource(PublishedCatalog published) {
		return (address) -> {
			Edition edition = published.current();
			return new Imprint(edition.number(), DAY.format(edition.publishedAt()), address);
		};
	}

	@Bean
	PageVersion pageVersion(PublishedCatalog published) {
		return () -> {
			Edition edition = published.current();
			return edition.number() + " " + edition.publishedAt() + " " + edition.sha256();
		};
	}

}
