package org.remit.admin;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import javax.sql.DataSource;

import org.h2.Driver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.remit.catalog.Edition;
import org.remit.catalog.PastEditions;
import org.remit.content.EditionFile;
import org.remit.content.WorkingCopy;
import org.remit.trail.Trail;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The database ends abruptly, as when its process is killed, before each statement of a
 * publication in turn, and before and after it is committed. Either nothing was
 * published, or all of it was.
 */
class AbruptEndTests {

	@TempDir
	static Path folder;

	@Test
	void leavesTheOldEditionOrTheNew() {
		try (ConfigurableApplicationContext context = start()) {
			Steps steps = context.getBean(Steps.class);
			JdbcTemplate tables = context.getBean(JdbcTemplate.class);
			List<Integer> published = new ArrayList<>();
			int step = 0;
			do {
				step++;
				assertThat(publish(context, steps, step)).isEqualTo(steps.hasEnded() && !steps.isCommitted());
				int number = tables.queryForObject("SELECT max(number) FROM editions", Integer.class);
				published.add(number);
				Edition newest = context.getBean(PastEditions.class).edition(number).orElseThrow();
				assertThat(newest.sha256()).isEqualTo(EditionFile.sha256(newest.catalog()));
				assertThat(
						tables.queryForList("SELECT subject FROM trail_entries WHERE deed = 'PUBLISHED'", String.class))
					.as("entries in the trail after an end at step %d", step)
					.hasSize(number - 1);
			}
			while (steps.hasEnded());
			assertThat(published).hasSizeGreaterThan(4).startsWith(1, 1, 1).endsWith(1, 2, 3);
		}
	}

	/* Whether it failed. */
	private static boolean publish(ConfigurableApplicationContext context, Steps steps, int step) {
		Publishing publishing = context.getBean(Publishing.class);
		String seen = publishing.manuscript().fingerprint();
		steps.endAt(step);
		try {
			publishing.publish("publisher", "A note.", seen);
			return false;
		}
		catch (RuntimeException ex) {
			return true;
		}
		finally {
			steps.rest();
		}
	}

	private static ConfigurableApplicationContext start() {
		return new SpringApplicationBuilder(Contents.class).web(WebApplicationType.NONE)
			.properties("logging.level.root=warn", "logging.level.org.hibernate.orm.jdbc.error=off",
					"logging.level.org.springframework.transaction.interceptor=off",
					"spring.main.log-startup-info=false")
			.run("--place=" + folder.resolve("abrupt"));
	}

	@EnableAutoConfiguration
	@AutoConfigurationPackage(basePackages = { "org.remit.content", "org.remit.trail" })
	@ComponentScan(basePackageClasses = WorkingCopy.class)
	@Import({ Trail.class, Publishing.class })
	static class Contents {

		@Bean
		Steps steps(Environment environment) {
			String url = environment.getRequiredProperty("spring.datasource.url")
				.replace("file:./data/remit", "file:" + environment.getRequiredProperty("place"));
			return new Steps(new SimpleDriverDataSource(new Driver(), url + ";DB_CLOSE_DELAY=-1", "remit", "remit"));
		}

		@Bean
		DataSource dataSource(Steps steps) {
			return new DelegatingDataSource(steps.database) {
				@Override
				public Connection getConnection() throws SQLException {
					return steps.watched(super.getConnection());
				}
			};
		}

	}

	/**
	 * Counts statements and commits, and ends the database at one of them. Otherwise it
	 * stays open between connections, as it does for the application, and is closed in
	 * the end.
	 */
	static final class Steps implements AutoCloseable {

		private static final Set<String> STEPS = Set.of("prepareStatement", "createStatement", "commit");

		private final SimpleDriverDataSource database;

		private int end;

		private int step;

		private boolean committed;

		Steps(SimpleDriverDataSource database) {
			this.database = database;
		}

		void endAt(int number) {
			this.end = number;
			this.step = 0;
			this.committed = false;
		}

		void rest() {
			this.end = (this.step >= this.end) ? -1 : 0;
		}

		boolean hasEnded() {
			return this.end < 0;
		}

		boolean isCommitted() {
			return this.committed;
		}

		Connection watched(Connection connection) {
			return (Connection) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { Connection.class },
					(proxy, method, arguments) -> {
						try {
							if (STEPS.contains(method.getName())) {
								count();
							}
							Object result = method.invoke(connection, arguments);
							if (this.end > 0 && method.getName().equals("commit")) {
								this.committed = true;
								count();
							}
							return result;
						}
						catch (InvocationTargetException ex) {
							throw ex.getCause();
						}
					});
		}

		@Override
		public void close() throws SQLException {
			try (Connection last = this.database.getConnection()) {
				last.createStatement().execute("SHUTDOWN");
			}
		}

		private void count() throws SQLException {
			if (this.end > 0 && ++this.step == this.end) {
				try (Connection another = this.database.getConnection()) {
					another.createStatement().execute("SHUTDOWN IMMEDIATELY");
				}
				catch (SQLException ex) {
					assertThat(ex.getMessage()).contains("closed");
				}
			}
		}

	}

}
