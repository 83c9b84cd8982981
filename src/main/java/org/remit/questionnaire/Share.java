package org.remit.questionnaire;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * A share of all paths.
 *
 * @param of what has the share
 * @param percent the share in words
 */
record Share(String of, String percent) {

	static <K> List<Share> each(Map<K, Double> shares, Function<K, String> words) {
		return shares.entrySet()
			.stream()
			.map((entry) -> new Share(words.apply(entry.getKey()), percent(entry.getValue())))
			.toList();
	}

	static String percent(double share) {
		return String.format(Locale.UK, (share > 0 && share < 0.001) ? "%.3f %%" : "%.1f %%", 100 * share);
	}

}
