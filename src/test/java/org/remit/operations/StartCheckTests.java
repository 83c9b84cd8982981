package org.remit.operations;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.remit.RemitApplication;

import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

@ExtendWith(OutputCaptureExtension.class)
class StartCheckTests {

	private static final String HISTORY = "CREATE TABLE flyway_schema_history (version VARCHAR(50), success BOOLEAN)";

	private static final String OPTIONS = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";

	@TempDir
	private Path folder;

	@Test
	void findsNothingWrongWithAFreshFolder() {
		assertThatNoException().isThrownBy(() -> check(Map.of()));
	}

	@Test
	void refusesAPortThatIsTaken() throws IOException {
		try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			int port = taken.getLocalPort();
			assertRefused(Map.of("management.server.port", port, "management.server.address", "127.0.0.1"),
					"Port " + port, "--management.server.port=");
		}
	}

	@Test
	void refusesAPortThatIsNone() {
		assertRefused(Map.of("server.port", 65536), "65536 is no port", "server.port");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			remit.limits.search       | many         | a limit is written like 20/5m
			remit.limits.search       | 3/1x         | 1x
			remit.limits.enabled      | perhaps      | perhaps
			remit.address             | example      | starts with http:// or https://
			remit.team.keep           | 1h           | at least one day
			remit.page-cache          | big          | big
			remit.proxies             | proxy/99     | proxy/99
			remit.refresh             | soon         | soon
			remit.planned-publishing  | tomorrow     | tomorrow
			remit.wait-for-database   | long         | long
			remit.least-free-space    | much         | much
			remit.newer-schema        | perhaps      | perhaps
			server.port               | eight        | eight
			server.port               | -5           | 0 or more
			management.server.port    | -5           | -1 for none
			remit.address             | https://     | a host
			remit.address             | https://exa mple.org | a host
			remit.address             | https://my_host.example | a host
			remit.address             | https://remit.example/here | nothing after it but a port
			remit.ask-again-after     | soon         | soon
			remit.ask-again-after     | 0s           | at least 1m
			remit.planned-publishing  | 0s           | at least 1s
			remit.planned-publishing  | -20s         | at least 1s
			remit.refresh             | -1s          | 0s for never
			remit.refresh             | 10ns         | at least 1ms
			remit.wait-for-database   | -1s          | 0s or more
			remit.least-free-space    | -1MB         | 0MB or more
			remit.page-cache          | -5MB         | 0 or more
			remit.admin.password      | short        | at least 12
			remit.admin.username      | a b          | 2 to 40 characters
			spring.servlet.multipart.max-file-size      | big  | big
			spring.servlet.multipart.max-file-size      | -1   | at least 1B
			spring.servlet.multipart.max-request-size   | -1   | at least 1B
			spring.datasource.hikari.maximum-pool-size  | many | many
			spring.datasource.hikari.maximum-pool-size  | 0    | at least 1
			""")
	void refusesASettingThatCannotBeRead(String setting, String value, String words) {
		assertRefused(Map.of(setting, value), words, "docs/operations.md");
		assertThatExceptionOfType(StartRefusal.class).isThrownBy(() -> check(Map.of(setting, value)))
			.satisfies((refusal) -> assertThat(refusal.reason()).contains(setting));
	}

	@Test
	void namesTheSettingThatIsWrongAndNoneBesideIt() {
		assertThatExceptionOfType(StartRefusal.class)
			.isThrownBy(() -> check(Map.of("remit.proxies", "proxy/99", "remit.page-cache", "3MB")))
			.satisfies(
					(refusal) -> assertThat(refusal.reason()).contains("remit.proxies").doesNotContain("page-cache"));
		assertThatExceptionOfType(StartRefusal.class)
			.isThrownBy(
					() -> check(Map.of("remit.admin.username", "chief", "remit.admin.password", "passwordpassword")))
			.satisfies((refusal) -> assertThat(refusal.reason()).contains("remit.admin.password")
				.doesNotContain("passwordpassword"));
	}

	@Test
	void readsEverySettingAsItIsDocumented() {
		assertThatNoException().isThrownBy(() -> check(Map.of("remit.limits.search", "60/1m", "remit.proxies",
				"127.0.0.1,10.0.0.0/8,::1,2001:db8::/32", "remit.newer-schema", "refuse", "remit.least-free-space",
				"1GB", "remit.planned-publishing", "1m", "remit.address", "https://remit.example:8443/",
				"remit.refresh", "0s", "remit.page-cache", "0")));
	}

	@ParameterizedTest
	@CsvSource({ "jdbc:postgres://localhost/remit", "jdbc:mysql://localhost/remit", "postgres://localhost/remit" })
	void refusesAnAddressThatNoDriverReads(String url) {
		assertRefused(Map.of("spring.datasource.url", url), "no address of a database", "jdbc:postgresql:");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", ";MODE=Oracle", ";DATABASE_TO_LOWER=TRUE" })
	void refusesAnH2ThatDoesNotUnderstandWhatPostgresDoes(String settings) {
		assertRefused(Map.of("spring.datasource.url", "jdbc:h2:mem:other-words" + settings),
				"jdbc:h2:mem:other-words lacks MODE=PostgreSQL", "Add ;MODE=PostgreSQL to spring.datasource.url");
	}

	@Test
	void takesAnH2HoweverItsModeIsWritten() {
		assertThatNoException()
			.isThrownBy(() -> check(Map.of("spring.datasource.url", "jdbc:h2:mem:same-words;mode=postgresql")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "jdbc:h2:./d/remit", "jdbc:h2:~/remit", "jdbc:h2:file:~/remit",
			"jdbc:h2:tcp://localhost/remit", "jdbc:h2:nio:./d/remit", "jdbc:h2:/d/remit" })
	void refusesAnH2DatabaseThatItCannotLookAfter(String url) {
		assertRefused(Map.of("spring.datasource.url", url + OPTIONS), url + " is no address",
				"jdbc:h2:file:./data/remit");
	}

	@ParameterizedTest
	@ValueSource(strings = { "WRITE_DELAY=0", "MODE=PostgreSQL", "DATABASE_TO_LOWER=TRUE", "DEFAULT_NULL_ORDERING=HIGH",
			"DB_CLOSE_ON_EXIT=FALSE" })
	void refusesAnH2FileWithoutAnOptionThatRemitReliesOn(String option) {
		assertRefused(Map.of("spring.datasource.url", url().replace(";" + option, "")), "lacks " + option,
				"Add ;" + option + " to spring.datasource.url");
	}

	@Test
	void refusesAnH2FileThatWritesLater() {
		assertRefused(Map.of("spring.datasource.url", url().replace("DELAY=0", "DELAY=500")), "lacks WRITE_DELAY=0",
				"WRITE_DELAY=0");
	}

	@Test
	void takesTheAddressThatRemitComesWithAndOneInMemory() {
		YamlPropertiesFactoryBean yaml = new YamlPropertiesFactoryBean();
		yaml.setResources(new ClassPathResource("application.yml"));
		String shipped = Objects.requireNonNull(yaml.getObject()).getProperty("spring.datasource.url");
		assertThatNoException().isThrownBy(() -> H2Address.check(shipped));
		assertThatNoException().isThrownBy(() -> H2Address.check("jdbc:h2:mem:trial;MODE=PostgreSQL"));
	}

	@Test
	void refusesAFolderThatCannotBeWrittenTo() throws IOException {
		Path file = Files.createFile(this.folder.resolve("file"));
		assertRefused(Map.of("spring.datasource.url", "jdbc:h2:file:" + file + "/data/remit" + OPTIONS),
				"cannot be written to", "spring.datasource.url");
	}

	@Test
	void refusesAWrongPassword() throws SQLException {
		open().close();
		assertRefused(Map.of("spring.datasource.password", "never-to-be-shown"), "does not let the user \"remit\" in",
				"spring.datasource.password");
	}

	@Test
	void refusesTablesOfANewerVersionUnlessAllowed() throws SQLException {
		given(HISTORY, "INSERT INTO flyway_schema_history VALUES ('9000', TRUE)");
		assertRefused(Map.of(), "The tables are newer (9000)", "--remit.newer-schema=allow");
		assertThatNoException().isThrownBy(() -> check(Map.of("remit.newer-schema", "allow")));
	}

	@Test
	void refusesTablesThatHaveChangedHalfWay() throws SQLException {
		given(HISTORY, "INSERT INTO flyway_schema_history VALUES ('01', TRUE), ('12', FALSE)");
		assertRefused(Map.of(), "The change 12 of the tables has failed half way", "Restore");
	}

	@Test
	void refusesADatabaseThatIsNotThere() {
		assertRefused(Map.of("spring.datasource.url", "jdbc:postgresql://127.0.0.1:1/remit?x=secret"),
				"No database answers at jdbc:postgresql://127.0.0.1:1/remit.", "remit.wait-for-database");
	}

	@Test
	void refusesAUserOrADatabaseThatPostgresDoesNotHave() throws IOException {
		try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
			String url = postgres.getJdbcUrl("postgres", "nothing");
			assertRefused(Map.of("spring.datasource.url", url, "spring.datasource.username", "postgres"),
					"There is no such database", "Create it");
			assertRefused(Map.of("spring.datasource.url", url.replaceAll("\\?.*", ""), "spring.datasource.username",
					"nobody"), "does not let the user \"nobody\" in", "spring.datasource.username");
			assertThatNoException().isThrownBy(() -> check(Map.of("spring.datasource.url",
					postgres.getJdbcUrl("postgres", "postgres"), "spring.datasource.username", "postgres")));
		}
	}

	@ParameterizedTest
	@CsvSource({ "90020, Another instance has the database file open", "28P01, does not let the user",
			"57P03, No database answers", "42501, may not read the tables", "90030, cannot be opened" })
	void putsIntoWordsWhatADriverSays(String state, String words) {
		StartRefusal refusal = StartCheck.refusal(new SQLException("first\nsecond", state),
				"jdbc:postgresql://me:secret@host/remit?password=secret", "me");
		assertThat(refusal.reason()).contains(words).endsWith(".").doesNotContain("secret", "\n");
		assertThat(refusal.action()).endsWith(".");
	}

	@Test
	void endsTheStartWithASentenceAndNoStackTrace(CapturedOutput output) {
		assertThatExceptionOfType(StartRefusal.class)
			.isThrownBy(() -> RemitApplication.main(new String[] { "--remit.check", "--server.port=0",
					"--spring.datasource.url=jdbc:postgresql://127.0.0.1:1/remit", "--remit.wait-for-database=0s" }));
		assertThat(output).contains("APPLICATION FAILED TO START", "No database answers at");
		assertThat(output.getAll().lines()).noneMatch((line) -> line.startsWith("\tat "));
	}

	@Test
	void onlyLooksWhenAsked(CapturedOutput output) {
		RemitApplication.main(new String[] { "--remit.check", "--server.port=0", "--spring.datasource.url=" + url() });
		assertThat(output).contains("Configuration and database are in order").doesNotContain("Tomcat", "Hikari");
	}

	private void assertRefused(Map<String, Object> settings, String reason, String action) {
		assertThatExceptionOfType(StartRefusal.class).isThrownBy(() -> check(settings)).satisfies((refusal) -> {
			assertThat(refusal.reason()).contains(reason)
				.endsWith(".")
				.doesNotContain("secret", "never-to-be-shown", "\n");
			assertThat(refusal.action()).contains(action).endsWith(".");
		});
	}

	private void check(Map<String, Object> settings) {
		Map<String, Object> all = new HashMap<>(Map.of("spring.datasource.url", url(), "spring.datasource.username",
				"remit", "spring.datasource.password", "remit", "remit.wait-for-database", "0s"));
		all.putAll(settings);
		StandardEnvironment environment = new StandardEnvironment();
		environment.getPropertySources().addFirst(new MapPropertySource("settings", all));
		StartCheck.check(environment);
	}

	private String url() {
		return "jdbc:h2:file:" + this.folder.resolve("data/remit") + OPTIONS;
	}

	private Connection open() throws SQLException {
		return DriverManager.getConnection(url(), "remit", "remit");
	}

	private void given(String... statements) throws SQLException {
		try (Connection database = open(); Statement statement = database.createStatement()) {
			for (String sql : statements) {
				statement.execute(sql);
			}
		}
	}

}
