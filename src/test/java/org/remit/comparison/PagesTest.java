package org.remit.comparison;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;

import org.remit.catalog.Edition;
import org.remit.catalog.PastEditions;
import org.remit.catalog.PublishedCatalog;
import org.remit.catalog.SmallCatalog;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;

/**
 * For a test of all pages for readers and the JSON, without a server and without a
 * database. Import the content that they show, for example {@link Small}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WebMvcTest(properties = "remit.address=https://remit.example",
		includeFilters = @Filter(type = FilterType.REGEX,
				pattern = "org\\.remit\\.(comparison|questionnaire|reference|web)\\.(\\w+Configuration|Search|Shelf)"),
		excludeFilters = @Filter(type = FilterType.REGEX, pattern = "org\\.remit\\.(account|admin|trail)\\..+"))
@Import(PagesTest.NoPast.class)
public @interface PagesTest {

	/** The small catalogue. */
	@TestConfiguration(proxyBeanMethods = false)
	class Small {

		@Bean
		PublishedCatalog published() {
			Edition edition = SmallCatalog.edition();
			return () -> edition;
		}

	}

	/** No address was made under a former edition. */
	@TestConfiguration(proxyBeanMethods = false)
	class NoPast {

		@Bean
		PastEditions past() {
			return (number) -> Optional.empty();
		}

	}

}
