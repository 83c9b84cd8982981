package org.remit.faults;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Readers and savers for ten minutes: what is alive in memory afterwards does not grow.
 */
@Tag("faults")
class SoakTests {

	private static final int MINUTES = Integer.getInteger("remit.soak-minutes", 10);

	@TempDir
	private Path folder;

	@Test
	void needsNoMoreMemoryInTheEndThanSoonAfterTheStart() throws Exception {
		try (Instance instance = Instance.start(this.folder, List.of())) {
			Ballots ballots = Ballots.of(instance, 2);
			ballots.saveThrough(() -> instance);
			List<Double> megabytes = new ArrayList<>();
			long start = System.nanoTime();
			int reads = 0;
			for (int minute = 1; minute <= MINUTES; minute++) {
				while (System.nanoTime() - start < TimeUnit.MINUTES.toNanos(minute)) {
					assertThat(instance.get(address(reads++)).statusCode()).isEqualTo(200);
				}
				megabytes.add(alive(instance));
			}
			ballots.stop();
			ballots.assertPolite(instance);
			System.out.printf("%,d pages, %,d saves, MB alive after each minute: %s%n", reads, ballots.saved(),
					megabytes);
			/* The caches are full after two minutes. */
			double growth = (megabytes.get(MINUTES - 1) - megabytes.get(1)) / (MINUTES - 2);
			assertThat(growth).as("MB a minute of %s", megabytes).isLessThan(1);
		}
	}

	/* Addresses that come again and addresses that nobody has asked for before. */
	private static String address(int number) {
		return switch (number % 5) {
			case 0 -> "/";
			case 1 -> "/compare/product-manager-vs-project-manager-vs-product-owner";
			case 2 -> "/search?q=word" + number;
			case 3 -> "/api/v1/questionnaires/which-role-do-we-need/assessment?company=small";
			default -> "/roles/product-manager";
		};
	}

	private static double alive(Instance instance) throws Exception {
		Process jcmd = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
				String.valueOf(instance.pid()), "GC.class_histogram")
			.redirectErrorStream(true)
			.start();
		String histogram = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		String total = histogram.lines().filter((line) -> line.startsWith("Total")).findFirst().orElseThrow();
		return Math.round(Long.parseLong(total.strip().split("\\s+")[2]) / 1e5) / 10.0;
	}

}
