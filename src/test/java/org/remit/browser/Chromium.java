package org.remit.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A browser and the program that drives it.
 *
 * @param program the browser
 * @param driver what drives it
 */
record Chromium(Path program, Path driver) {

	/**
	 * Looks for both.
	 * @param path folders in the notation of the environment variable PATH
	 * @return both, if both are there
	 */
	static Optional<Chromium> on(String path) {
		List<Path> folders = Arrays.stream(path.split(File.pathSeparator))
			.filter((folder) -> !folder.isBlank())
			.map(Path::of)
			.toList();
		return find(folders, "chromium", "chromium-browser", "google-chrome", "chrome")
			.flatMap((program) -> find(folders, "chromedriver").map((driver) -> new Chromium(program, driver)));
	}

	private static Optional<Path> find(List<Path> folders, String... names) {
		return Stream.of(names)
			.flatMap((name) -> Stream.of(name, name + ".exe"))
			.flatMap((name) -> folders.stream().map((folder) -> folder.resolve(name)))
			.filter((file) -> Files.isRegularFile(file) && Files.isExecutable(file))
			.findFirst();
	}

}
