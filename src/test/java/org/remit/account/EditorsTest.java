package org.remit.account;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/**
 * For a test of the editors' pages with everything behind them: a running server, one
 * publisher, a clock that the test moves. Talk to it as a {@link Visitor}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "remit.address=https://remit.example", "remit.admin.username=publisher",
				"remit.admin.password=" + EditorsTest.PASSWORD,
				"spring.datasource.url=jdbc:h2:mem:editors;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
						+ "DEFAULT_NULL_ORDERING=HIGH" })
@Import(EditorsTest.Time.class)
public @interface EditorsTest {

	/** The first publisher's password. */
	String PASSWORD = "wide blue kettle street";

	/** Time passes when the test says so, and nobody waits. */
	@TestConfiguration(proxyBeanMethods = false)
	class Time {

		@Bean
		@Primary
		SettableClock settableClock() {
			return new SettableClock();
		}

		@Bean
		@Primary
		Pace noPace() {
			return (began) -> {
			};
		}

	}

}
