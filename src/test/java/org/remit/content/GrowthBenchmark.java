package org.remit.content;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.remit.RemitApplication;
import org.remit.catalog.Catalog;
import org.remit.catalog.Dimension;
import org.remit.catalog.Edition;
import org.remit.catalog.Involvement;
import org.remit.catalog.Raci;
import org.remit.catalog.Responsibility;
import org.remit.catalog.Role;
import org.remit.catalog.Trait;
import org.remit.trail.Deed;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * What a catalogue costs that grows: each further role comes with five responsibilities
 * and a statement in each dimension; see {@code docs/performance.md}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 5)
@Fork(value = 1, jvmArgs = "-Xmx1g")
public class GrowthBenchmark {

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	/** How many roles there are. */
	@Param({ "10", "100", "1000", "5000" })
	public int roles;

	private Path folder;

	private ConfigurableApplicationContext application;

	private int asked;

	/** Starts the application and publishes the catalogue. */
	@Setup
	public void prepare() throws IOException {
		this.folder = Files.createTempDirectory("remit-growth");
		this.application = start();
		long changes = this.application.getBean(WorkingCopy.class).changes();
		this.application.getBean(Editing.class)
			.replaceWith(grown(this.roles), changes, "An editor", Deed.IMPORTED, "Grown.");
		publish();
		System.gc();
		System.out.printf("%n%d roles: %d MB alive%n", this.roles,
				ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20);
	}

	/** Stops it. */
	@TearDown
	public void end() throws IOException {
		this.application.close();
		FileSystemUtils.deleteRecursively(this.folder);
	}

	private ConfigurableApplicationContext start() {
		return SpringApplication.run(RemitApplication.class, "--server.port=0", "--management.server.port=-1",
				"--remit.page-cache=0", "--remit.limits.enabled=false", "--logging.level.root=error",
				"--spring.datasource.url=jdbc:h2:file:" + this.folder.resolve("remit")
						+ ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0");
	}

	/** Stops the application, and starts it on the same database. */
	@Benchmark
	public ConfigurableApplicationContext startAgain() {
		this.application.close();
		this.application = start();
		return this.application;
	}

	/** Publishes the working copy once more. */
	@Benchmark
	public Edition publish() {
		return this.application.getBean(NewestEdition.class).publish("An editor", "Once more.");
	}

	/** Draws the page of a role. */
	@Benchmark
	public int role() throws Exception {
		return get("/roles/grown-" + (this.asked++ % (this.roles - 6)));
	}

	/** Compares three roles. */
	@Benchmark
	public int comparison() throws Exception {
		int first = this.asked++ % (this.roles - 8);
		return get("/compare/grown-%d-vs-grown-%d-vs-grown-%d".formatted(first, first + 1, first + 2));
	}

	/** Draws the list of all roles. */
	@Benchmark
	public int list() throws Exception {
		return get("/roles");
	}

	/** Searches for one role among all. */
	@Benchmark
	public int search() throws Exception {
		return get("/search?q=grown+" + this.asked++);
	}

	private int get(String path) throws Exception {
		String port = this.application.getEnvironment().getRequiredProperty("local.server.port");
		HttpResponse<String> page = CLIENT.send(
				HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build(), BodyHandlers.ofString());
		if (page.statusCode() != 200) {
			throw new IllegalStateException(path + ": " + page.statusCode());
		}
		return page.body().length();
	}

	private static Catalog grown(int size) {
		Catalog seed = Seed.catalog();
		List<Role> roles = new ArrayList<>(seed.roles());
		List<Responsibility> responsibilities = new ArrayList<>(seed.responsibilities());
		for (int i = 0; i < size - seed.roles().size(); i++) {
			Role like = seed.roles().get(i % 6);
			Role role = new Role("grown-" + i, "grown role " + i, "G" + i, like.colour(), like.oneLine(),
					like.question(), like.summary(), List.of());
			roles.add(role);
			for (int j = 0; j < 5; j++) {
				Responsibility work = seed.responsibilities().get((i + j) % seed.responsibilities().size());
				responsibilities.add(new Responsibility("grown-%d-%d".formatted(i, j), work.theme(),
						"%s %d-%d".formatted(work.name(), i, j), work.description(),
						List.of(new Involvement(role.slug(), Raci.ACCOUNTABLE, null, work.description().sources()))));
			}
		}
		List<Dimension> dimensions = seed.dimensions().stream().map((dimension) -> {
			List<Trait> traits = new ArrayList<>(dimension.traits());
			roles.subList(6, roles.size())
				.forEach((role) -> traits.add(new Trait(role.slug(), dimension.traits().get(0).statement())));
			return new Dimension(dimension.slug(), dimension.name(), dimension.description(), traits);
		}).toList();
		return new Catalog(seed.sources(), roles, dimensions, responsibilities, seed.skills(), seed.moves(),
				seed.topics(), seed.questionnaires());
	}

}
