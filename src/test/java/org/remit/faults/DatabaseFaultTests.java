package org.remit.faults;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The database goes away or stands still under load, and comes back. */
class DatabaseFaultTests {

	private static final List<String> PAGES = List.of("/", "/roles/product-owner",
			"/compare/product-manager-vs-project-manager", "/questionnaires/which-role-suits-me", "/search?q=backlog");

	/* Of nobody, but it has to be looked for. */
	private static final String SESSION = "SESSION="
			+ Base64.getEncoder().encodeToString("nobody".getBytes(StandardCharsets.UTF_8));

	@TempDir
	private static Path folder;

	private static Postgres postgres;

	private static Instance instance;

	@BeforeAll
	static void start() throws Exception {
		postgres = Postgres.start();
		instance = Instance.start(folder, postgres.settings());
	}

	@AfterAll
	static void stop() throws Exception {
		instance.close();
		postgres.close();
	}

	@Test
	void savesWhenTheDatabaseIsBackAndShowsPagesMeanwhile() throws Exception {
		Ballots ballots = Ballots.of(instance, 4);
		ballots.saveThrough(() -> instance);
		ballots.awaitSaved(10);
		postgres.stop();
		ballots.awaitRefused(2);
		assertThat(statuses()).containsOnly(200);
		assertPoliteToEditors();
		instance.awaitNotReady();
		postgres.startAgain();
		instance.awaitReady();
		assertLostNothing(ballots);
		assertThat(instance.log()).doesNotContain("\tat ");
	}

	@Test
	void waitsForAFrozenDatabaseNoLongerThanItIsTold() throws Exception {
		Ballots ballots = Ballots.of(instance, 4);
		ballots.saveThrough(() -> instance);
		ballots.awaitSaved(10);
		postgres.freeze();
		try {
			ballots.awaitRefused(2);
			assertThat(statuses()).containsOnly(200);
		}
		finally {
			postgres.thaw();
		}
		assertLostNothing(ballots);
	}

	private static void assertLostNothing(Ballots ballots) throws Exception {
		ballots.awaitSaved(10);
		ballots.stop();
		ballots.assertPolite(instance);
		/* Nobody gave up before there was an answer. */
		assertThat(ballots.unknown()).isZero();
		ballots.assertKept(instance);
		instance.awaitReady();
	}

	private static void assertPoliteToEditors() throws Exception {
		HttpResponse<String> answer = instance.get("/admin", SESSION);
		assertThat(answer.statusCode()).isEqualTo(503);
		assertThat(answer.headers().firstValue("Retry-After")).isPresent();
		assertThat(Jsoup.parse(answer.body()).select("#main").text()).contains("cannot reach its database");
	}

	private static List<Integer> statuses() throws Exception {
		List<Integer> statuses = new ArrayList<>(List.of(instance.get("/livez").statusCode()));
		for (String page : PAGES) {
			statuses.add(instance.get(page).statusCode());
		}
		return statuses;
	}

}
