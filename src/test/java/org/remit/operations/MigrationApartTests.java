package org.remit.operations;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

class MigrationApartTests {

	private static final String SETTINGS = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";

	@TempDir
	private Path folder;

	/* The last connection to go would close the database, and with it the question. */
	@Test
	void leavesTablesThatOutliveTheConnectionsOfThePool() throws Exception {
		String url = "jdbc:h2:file:" + this.folder.resolve("remit") + SETTINGS;
		try (ConfigurableApplicationContext context = start(url);
				Connection last = DriverManager.getConnection(url, "remit", "remit")) {
			assertThat(context.getBean(JdbcTemplate.class).queryForObject("SELECT count(*) FROM teams", Integer.class))
				.isZero();
			context.getBean(HikariDataSource.class).getHikariPoolMXBean().softEvictConnections();
			assertThat(last.isValid(1)).isTrue();
			assertThat(teamsSetUp(context)).isEqualTo(1);
		}
	}

	@Test
	void leavesADatabaseInMemoryToThePool() {
		try (ConfigurableApplicationContext context = start("jdbc:h2:mem:apart" + SETTINGS)) {
			assertThat(teamsSetUp(context)).isEqualTo(1);
		}
	}

	private static int teamsSetUp(ConfigurableApplicationContext context) {
		JdbcTemplate tables = context.getBean(JdbcTemplate.class);
		tables.update("INSERT INTO teams (name, lead_hash, member_hash, active_on) VALUES ('Checkout team', 'a', 'b', "
				+ "DATE '2026-11-26')");
		return tables.update("INSERT INTO team_rounds (team_id, number, mode, closed, grid) "
				+ "SELECT id, 1, 'NAMED', FALSE, '[]' FROM teams");
	}

	private static ConfigurableApplicationContext start(String url) {
		return new SpringApplicationBuilder(Migrated.class).web(WebApplicationType.NONE)
			.properties("logging.level.root=warn", "spring.main.log-startup-info=false")
			.run("--spring.datasource.url=" + url, "--spring.datasource.username=remit",
					"--spring.datasource.password=remit");
	}

	@ImportAutoConfiguration({ DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class,
			JdbcTemplateAutoConfiguration.class })
	@Import(MigrationApart.class)
	static class Migrated {

	}

}
