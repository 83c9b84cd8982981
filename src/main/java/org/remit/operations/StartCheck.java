package org.remit.operations;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;

/**
 * Looks, before anything is started, at what a start fails on: ports, the data folder,
 * the database and its tables. Whatever is wrong ends the start with one sentence.
 */
public class StartCheck implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final Logger logger = LoggerFactory.getLogger(StartCheck.class);

	/** What {@link DriverManager} says when no driver takes an address. */
	private static final String NO_DRIVER = "08001";

	/** How long one attempt to reach the database may take, in seconds. */
	private static final int ATTEMPT = 3;

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		check(context.getEnvironment());
	}

	/**
	 * Checks the whole configuration.
	 * @param environment the settings
	 * @throws StartRefusal for the first thing that is wrong
	 */
	static void check(ConfigurableEnvironment environment) {
		Settings.check(environment);
		checkPort(environment, "server.port", "server.address");
		checkPort(environment, "management.server.port", "management.server.address");
		String url = environment.getRequiredProperty("spring.datasource.url");
		H2Address.check(url);
		DataFolder.of(url).ifPresent(StartCheck::checkFolder);
		checkDatabase(environment, url);
		logger.info("Configuration and database are in order");
	}

	private static void checkPort(Environment environment, String setting, String address) {
		int port = environment.getProperty(setting, Integer.class, 0);
		if (port <= 0) {
			return;
		}
		if (port > 65535) {
			throw new StartRefusal("%d is no port; ports end at 65535.".formatted(port), "Change " + setting + ".");
		}
		try (ServerSocket socket = new ServerSocket()) {
			socket.setReuseAddress(true);
			String name = environment.getProperty(address);
			socket.bind((name != null) ? new InetSocketAddress(InetAddress.getByName(name), port)
					: new InetSocketAddress(port));
		}
		catch (IOException ex) {
			throw new StartRefusal("Port %d cannot be had (%s).".formatted(port, ex.getMessage()),
					"Stop what uses it, or choose another one: --%s=%d.".formatted(setting, port + 10));
		}
	}

	private static void checkFolder(Path folder) {
		try {
			Files.createDirectories(folder);
			Files.delete(Files.createTempFile(folder, "check", null));
		}
		catch (IOException ex) {
			throw new StartRefusal("The data folder %s cannot be written to.".formatted(folder),
					"Give the user %s the right to write there, or name another folder in spring.datasource.url."
						.formatted(System.getProperty("user.name")));
		}
	}

	private static void checkDatabase(ConfigurableEnvironment environment, String url) {
		boolean patient = !H2Address.isOne(url);
		Duration wait = ApplicationConversionService.getSharedInstance()
			.convert(environment.getProperty("remit.wait-for-database", "20s"), Duration.class);
		long end = System.nanoTime() + ((wait != null && patient) ? wait.toNanos() : 0);
		String user = environment.getProperty("spring.datasource.username", "");
		DriverManager.setLoginTimeout(ATTEMPT);
		while (true) {
			try (Connection database = DriverManager.getConnection(url, user,
					environment.getProperty("spring.datasource.password", ""))) {
				SchemaCheck.check(database, "allow".equals(environment.getProperty("remit.newer-schema")));
				return;
			}
			catch (SQLException ex) {
				if (!isAway(ex) || System.nanoTime() >= end || !pause()) {
					throw refusal(ex, url, user);
				}
			}
		}
	}

	private static boolean pause() {
		try {
			Thread.sleep(500);
			return true;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	/** May come by itself: nobody listens yet, or the database is starting up. */
	private static boolean isAway(SQLException problem) {
		String state = state(problem);
		return state.equals("08001") || state.equals("08006") || state.equals("57P03");
	}

	/**
	 * Puts into words why there is no connection.
	 * @param problem what the driver says
	 * @param url the database's address
	 * @param user the user's name
	 * @return the refusal; it never contains a password
	 */
	static StartRefusal refusal(SQLException problem, String url, String user) {
		String address = url.split("[;?]", 2)[0].replaceAll("//[^/]*@", "//");
		if (NO_DRIVER.equals(state(problem)) && !isKnown(url)) {
			return new StartRefusal("%s is no address of a database that Remit knows.".formatted(address),
					"spring.datasource.url begins with jdbc:postgresql: or with jdbc:h2:file:.");
		}
		return switch (state(problem)) {
			case "90020" -> new StartRefusal("Another instance has the database file open (%s).".formatted(address),
					"Stop it first. Several instances need PostgreSQL: see docs/operations.md.");
			case "28000", "28P01" -> new StartRefusal(
					"The database at %s does not let the user \"%s\" in with this password.".formatted(address, user),
					"Check spring.datasource.username and spring.datasource.password.");
			case "3D000" -> new StartRefusal("There is no such database: %s.".formatted(address),
					"Create it, or correct spring.datasource.url.");
			case "08001", "08006",
					"57P03" ->
				new StartRefusal("No database answers at %s.".formatted(address),
						"Start it, or correct spring.datasource.url. "
								+ "remit.wait-for-database=2m waits longer for one that is still starting.");
			case "42501" -> new StartRefusal("The user \"%s\" may not read the tables of %s.".formatted(user, address),
					"Make it the owner of the database: see docs/operations.md.");
			default -> new StartRefusal(
					"The database at %s cannot be opened (%s).".formatted(address, firstLine(problem)),
					"Check spring.datasource.url. A damaged file is replaced by its backup: see docs/operations.md.");
		};
	}

	private static boolean isKnown(String url) {
		return url.startsWith("jdbc:postgresql:") || H2Address.isOne(url);
	}

	private static String state(SQLException problem) {
		@Nullable String state = problem.getSQLState();
		return (state != null) ? state.toUpperCase(Locale.ROOT) : "";
	}

	private static String firstLine(SQLException problem) {
		return String.valueOf(problem.getMessage()).lines().findFirst().orElse("no reason given");
	}

}
