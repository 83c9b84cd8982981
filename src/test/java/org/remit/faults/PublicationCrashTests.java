package org.remit.faults;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.remit.account.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Remit is killed at some moment of a publication, and started again on what it has left:
 * the edition before, or the whole edition after.
 */
abstract class PublicationCrashTests {

	private static final String PASSWORD = "wide blue kettle street";

	private static final String SKILLS = "/admin/content/skills";

	private static final String SKILL = SKILLS + "/counting-kettles";

	private static final Map<String, String> FIELDS = Map.of("slug", "counting-kettles", "description.text",
			"Knowing how many there are.", "description.sources", "REMIT", "needs.1.role", "product-manager",
			"needs.1.need", "useful", "needs.1.sources", "REMIT");

	@TempDir
	private Path folder;

	/**
	 * The database.
	 * @return the settings that lead to it
	 */
	abstract List<String> database();

	private Instance first;

	@AfterEach
	void kill() {
		this.first.kill();
	}

	@ParameterizedTest
	@MethodSource("org.remit.faults.Rounds#all")
	void leavesTheOldEditionOrTheNew(int round) throws Exception {
		this.first = start();
		Visitor publisher = Visitor.signedIn(this.first.port(), "publisher", PASSWORD);
		write(publisher, SKILLS, "Kettles in edition 2");
		assertThat(publish(publisher, seen(publisher)).statusCode()).isEqualTo(303);
		write(publisher, SKILL, "Kettles in edition 3");
		String seen = seen(publisher);
		long begun = System.nanoTime();
		assertThat(publish(publisher, seen).statusCode()).isEqualTo(303);
		long usual = System.nanoTime() - begun;
		String before = json(publisher, 3).body();
		write(publisher, SKILL, "Kettles in edition 4");
		String after = before.replace("Kettles in edition 3", "Kettles in edition 4");
		assertThat(after).isNotEqualTo(before);

		String last = seen(publisher);
		CompletableFuture<Boolean> publication = CompletableFuture
			.supplyAsync(() -> publish(publisher, last).statusCode() == 303);
		boolean answered = isTrueWithin(new Random(round).nextLong(usual), publication);
		this.first.kill();
		publication.exceptionally((ex) -> false).join();

		try (Instance second = start()) {
			Visitor again = Visitor.signedIn(second.port(), "publisher", PASSWORD);
			HttpResponse<String> newest = json(again, 4);
			boolean published = newest.statusCode() == 200;
			assertThat(published || !answered).as("an edition that was announced is there").isTrue();
			assertThat(second.get("/").body()).contains("Edition " + (published ? 4 : 3));
			assertThat(json(again, 3).body()).isEqualTo(before);
			assertThat(published ? newest.body() : after).isEqualTo(after);
			if (!published) {
				/* Nothing of the editor's work is lost either. */
				assertThat(publish(again, seen(again)).statusCode()).isEqualTo(303);
				assertThat(json(again, 4).body()).isEqualTo(after);
			}
			assertThat(json(again, 5).statusCode()).isEqualTo(404);
		}
	}

	private Instance start() throws Exception {
		List<String> settings = new ArrayList<>(database());
		settings.add("--remit.admin.username=publisher");
		settings.add("--remit.admin.password=" + PASSWORD);
		return Instance.start(this.folder, settings);
	}

	private static boolean isTrueWithin(long nanoseconds, CompletableFuture<Boolean> answer) throws Exception {
		try {
			return answer.get(nanoseconds, TimeUnit.NANOSECONDS);
		}
		catch (TimeoutException ex) {
			return false;
		}
	}

	private static void write(Visitor publisher, String path, String name) {
		Map<String, String> fields = new TreeMap<>(FIELDS);
		fields.put("name", name);
		String form = path.equals(SKILL) ? SKILL : SKILLS + "/new";
		fields.put("version", Visitor.page(publisher.get(form)).select("#form [name=version]").val());
		assertThat(publisher.post(path, fields).statusCode()).isEqualTo(303);
	}

	private static String seen(Visitor publisher) {
		return Visitor.page(publisher.get("/admin/editions/new")).select("[name=seen]").val();
	}

	private static HttpResponse<String> publish(Visitor publisher, String seen) {
		return publisher.post("/admin/editions", Map.of("seen", seen, "note", "Kettles.", "sure", "yes"));
	}

	private static HttpResponse<String> json(Visitor publisher, int edition) {
		return publisher.get("/admin/editions/%d/json".formatted(edition));
	}

}
