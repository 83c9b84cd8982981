package org.remit.faults;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import org.jsoup.Connection.KeyVal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.remit.account.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** Two instances on one database, without anything that keeps a reader at one of them. */
class SeveralInstancesTests {

	private static final String PASSWORD = "wide blue kettle street";

	@TempDir
	private static Path folder;

	private static Postgres postgres;

	private static Instance one;

	private static Instance other;

	@BeforeAll
	static void start() throws Exception {
		postgres = Postgres.start();
		List<String> settings = new ArrayList<>(postgres.settings());
		settings.addAll(List.of("--remit.admin.username=publisher", "--remit.admin.password=" + PASSWORD));
		one = Instance.start(folder, settings);
		other = Instance.start(folder, settings);
	}

	@AfterAll
	static void stop() throws Exception {
		one.close();
		other.close();
		postgres.close();
	}

	@Test
	void knowOnEachWhoSignedInOnOneAndWhatWasEditedOnTheOther() {
		Visitor editor = Visitor.signedIn(one.port(), "publisher", PASSWORD);
		String path = "/admin/content/sources/S0";
		Element form = Jsoup.parse(editor.at(other.port()).get(path).body()).getElementById("form");
		Map<String, String> fields = ((FormElement) form).formData()
			.stream()
			.filter((field) -> !field.key().equals("_csrf"))
			.collect(Collectors.toMap(KeyVal::key, KeyVal::value));
		fields.put("publisher", "Somebody else");
		assertThat(editor.post(path, fields).statusCode()).isEqualTo(303);
		Document seen = Jsoup.parse(editor.at(one.port()).get(path).body());
		assertThat(seen.getElementById("publisher").val()).isEqualTo("Somebody else");
	}

	@Test
	void loseNoSaveAndGoOnWhenOneIsKilled() throws Exception {
		Instance killed = Instance.start(folder, postgres.settings());
		Ballots ballots = Ballots.of(one, 4);
		/* One member's two sheets by way of two instances. */
		ballots.save(0, 0, one);
		ballots.save(0, 1, other);
		assertThat(ballots.hours(0, 0, other)).isEqualTo("0.01");
		assertThat(ballots.hours(0, 1, one)).isEqualTo("0.02");

		AtomicBoolean gone = new AtomicBoolean();
		AtomicInteger turn = new AtomicInteger();
		ballots.saveThrough(() -> (gone.get() || turn.incrementAndGet() % 2 == 0) ? other : killed);
		ballots.awaitSaved(20);
		killed.kill();
		gone.set(true);
		ballots.awaitSaved(20);
		ballots.stop();
		ballots.assertPolite(other);
		ballots.assertKept(other);
	}

}
