package org.remit.operations;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The address of an H2 database: of a file whose folder is looked after, or of one in
 * memory for a trial. The options that Remit relies on have to be in it; one that is
 * missed is refused and not filled in, because some are fixed when a file is made.
 */
final class H2Address {

	private static final String H2 = "jdbc:h2:";

	private static final String FILE = H2 + "file:";

	/** Without it H2 does not understand all that Remit says. */
	private static final String MODE = "MODE=PostgreSQL";

	/** Whatever is answered as saved is on the disk; then what the tables need. */
	private static final List<String> OPTIONS = List.of("WRITE_DELAY=0", MODE, "DATABASE_TO_LOWER=TRUE",
			"DEFAULT_NULL_ORDERING=HIGH", "DB_CLOSE_ON_EXIT=FALSE");

	private H2Address() {
	}

	/**
	 * Tells a database of H2 from others.
	 * @param url the JDBC address
	 * @return whether it is one of H2, of whatever form
	 */
	static boolean isOne(String url) {
		return url.startsWith(H2);
	}

	/**
	 * Checks the address of a database, if it is one of H2.
	 * @param url the JDBC address
	 * @throws StartRefusal if Remit would not find the file's folder, or would lose what
	 * was saved
	 */
	static void check(String url) {
		if (!isOne(url)) {
			return;
		}
		String[] parts = url.split(";");
		if (url.startsWith(H2 + "mem:")) {
			checkOptions(parts, List.of(MODE));
			return;
		}
		if (!parts[0].startsWith(FILE) || parts[0].startsWith(FILE + "~")) {
			throw new StartRefusal("%s is no address of an H2 database that Remit can look after.".formatted(parts[0]),
					"spring.datasource.url begins with jdbc:h2:file: and the path of the file, as in jdbc:h2:file:./data/remit "
							+ "or jdbc:h2:file:/var/lib/remit/data/remit; ~ is not understood.");
		}
		checkOptions(parts, OPTIONS);
	}

	private static void checkOptions(String[] parts, List<String> needed) {
		List<String> present = Arrays.stream(parts).map((option) -> option.trim().toUpperCase(Locale.ROOT)).toList();
		List<String> missing = needed.stream()
			.filter((option) -> !present.contains(option.toUpperCase(Locale.ROOT)))
			.toList();
		if (!missing.isEmpty()) {
			throw new StartRefusal(
					"%s lacks %s, without which saves can be lost or tables cannot be made.".formatted(parts[0],
							String.join(" and ", missing)),
					"Add ;%s to spring.datasource.url.".formatted(String.join(";", missing)));
		}
	}

}
