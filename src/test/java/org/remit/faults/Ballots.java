package org.remit.faults;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.StringJoiner;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A team whose members save their answers again and again as fast as they can. Each save
 * says a greater number of hours than the one before, so that what is kept tells which
 * saves were lost.
 */
final class Ballots {

	private static final int MOST = 16_800; // hundredths of the hours of a week

	private final List<Member> members = new ArrayList<>();

	/* The first field for hours of each sheet. */
	private final List<String> fields = new ArrayList<>();

	private final List<Thread> threads = new ArrayList<>();

	private final Queue<String> surprises = new ConcurrentLinkedQueue<>();

	private volatile boolean stopped;

	/**
	 * Makes a team and lets its members begin.
	 * @param instance where
	 * @param size how many members
	 * @return their ballots, without an answer
	 */
	static Ballots of(Instance instance, int size) throws Exception {
		Document form = page(instance, "/teams/new");
		Form fields = new Form().with("team", "Checkout team").with("mode", "named");
		form.select("input[name^=ask-]").forEach((box) -> fields.with(box.attr("name"), "yes"));
		fields.with("nonce", form.select("[name=nonce]").val());
		StringJoiner list = new StringJoiner("\n");
		for (int i = 1; i <= size; i++) {
			list.add("Member " + i);
		}
		HttpResponse<String> made = instance.post("/teams/new", fields.with("list", list.toString()).toString());
		assertThat(made.statusCode()).isEqualTo(201);
		String team = Jsoup.parse(made.body())
			.select("input.address")
			.first()
			.val()
			.replaceFirst("^https?://[^/]+", "");
		Ballots ballots = new Ballots();
		for (int i = 1; i <= size; i++) {
			String nonce = page(instance, team).select("[name=nonce]").val();
			HttpResponse<String> begun = instance.post(team + "/begin",
					new Form().with("nonce", nonce).with("member", "m-" + i).toString());
			assertThat(begun.statusCode()).isEqualTo(303);
			ballots.members.add(new Member(begun.headers().firstValue("Location").orElseThrow()));
		}
		for (int sheet = 0; sheet < 2; sheet++) {
			Document asked = page(instance, ballots.members.get(0).sheet(sheet));
			ballots.fields.add(asked.select("input[name^=hours-]").first().attr("name"));
		}
		return ballots;
	}

	/**
	 * Lets every member save, each in a thread of its own, until they are stopped or have
	 * nothing left to say.
	 * @param where asked before each save
	 */
	void saveThrough(Supplier<Instance> where) {
		for (Member member : this.members) {
			Thread thread = new Thread(() -> {
				while (!this.stopped && member.tried < MOST) {
					save(member, 0, where.get());
					synchronized (this.members) {
						this.members.notifyAll();
					}
				}
			});
			this.threads.add(thread);
			thread.start();
		}
	}

	/**
	 * Saves one member's sheet once.
	 * @param member counted from 0
	 * @param sheet counted from 0
	 * @param where where
	 */
	void save(int member, int sheet, Instance where) {
		save(this.members.get(member), sheet, where);
	}

	private void save(Member member, int sheet, Instance where) {
		int next = ++member.tried;
		try {
			HttpResponse<String> answer = where.post(member.sheet(sheet),
					new Form().with(this.fields.get(sheet), BigDecimal.valueOf(next, 2).toPlainString())
						.with("do", "pause")
						.toString());
			switch (answer.statusCode()) {
				case 303 -> {
					member.answered = next;
					member.count++;
				}
				case 503 -> {
					member.refused++;
					if (answer.headers().firstValue("Retry-After").isEmpty()) {
						this.surprises.add("503 without a time to come back");
					}
				}
				default ->
					this.surprises.add(answer.statusCode() + ": " + Jsoup.parse(answer.body()).select("h1").text());
			}
		}
		catch (IOException ex) {
			member.unknown++;
			member.fault = String.valueOf(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/**
	 * Waits until every member has had some more saves answered as saved.
	 * @param more how many
	 */
	void awaitSaved(int more) throws InterruptedException {
		await("saved", (member) -> member.count, more);
	}

	/**
	 * Waits until every member has been told some more times that nothing can be saved.
	 * @param more how many times
	 */
	void awaitRefused(int more) throws InterruptedException {
		await("refused", (member) -> member.refused, more);
	}

	private void await(String what, Counter counter, int more) throws InterruptedException {
		int[] from = this.members.stream().mapToInt(counter::of).toArray();
		long end = System.nanoTime() + 120_000_000_000L;
		for (int i = 0; i < from.length; i++) {
			Member member = this.members.get(i);
			synchronized (this.members) {
				while (counter.of(member) < from[i] + more) {
					if (System.nanoTime() > end || !this.threads.get(i).isAlive()) {
						throw new AssertionError(
								"Member %d: not %s; %s; %s".formatted(i, what, member.fault, this.surprises));
					}
					this.members.wait(1000); // or until somebody has been answered
				}
			}
		}
	}

	/** Lets nobody save any more, and waits for the saves under way. */
	void stop() throws InterruptedException {
		this.stopped = true;
		for (Thread thread : this.threads) {
			thread.join();
		}
		this.threads.clear();
		this.stopped = false;
	}

	/**
	 * Asserts that all is there that was answered as saved, and nothing that nobody sent.
	 * @param instance where to look
	 */
	void assertKept(Instance instance) throws Exception {
		for (Member member : this.members) {
			String hours = hours(member, 0, instance);
			assertThat(new BigDecimal(hours.isEmpty() ? "0" : hours).movePointRight(2).intValueExact())
				.isBetween(member.answered, member.tried);
		}
	}

	/**
	 * Asserts that nobody was answered otherwise than with a page or with 503.
	 * @param instance whose log says why, if anybody was
	 */
	void assertPolite(Instance instance) throws IOException {
		assertThat(this.surprises).as(instance.log()).isEmpty();
	}

	/**
	 * The hours that are kept of a member's sheet.
	 * @param member counted from 0
	 * @param sheet counted from 0
	 * @param where where to look
	 * @return the hours, as the form has them
	 */
	String hours(int member, int sheet, Instance where) throws Exception {
		return hours(this.members.get(member), sheet, where);
	}

	private String hours(Member member, int sheet, Instance where) throws Exception {
		return page(where, member.sheet(sheet)).getElementById(this.fields.get(sheet)).val();
	}

	int unknown() {
		return this.members.stream().mapToInt((member) -> member.unknown).sum();
	}

	int saved() {
		return this.members.stream().mapToInt((member) -> member.count).sum();
	}

	private static Document page(Instance instance, String path) throws Exception {
		HttpResponse<String> page = instance.get(path);
		assertThat(page.statusCode()).as(path).isEqualTo(200);
		return Jsoup.parse(page.body());
	}

	private interface Counter {

		int of(Member member);

	}

	/* Written by the member's own thread, read by others. */
	private static final class Member {

		private final String path;

		private volatile int tried;

		private volatile int answered;

		private volatile int count;

		private volatile int refused;

		private volatile int unknown;

		private volatile String fault = "";

		Member(String path) {
			this.path = path;
		}

		String sheet(int sheet) {
			return this.path + "/answers/" + (sheet + 1);
		}

	}

	private static final class Form {

		private final StringJoiner fields = new StringJoiner("&");

		Form with(String name, String value) {
			this.fields.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
			return this;
		}

		@Override
		public String toString() {
			return this.fields.toString();
		}

	}

}
