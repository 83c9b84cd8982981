package org.remit.catalog;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A question of a questionnaire. "Not sure" is always possible and means that no option
 * is chosen.
 *
 * @param key its part of an address, unique within its questionnaire
 * @param text the question
 * @param help more about it, or {@code null}
 * @param multiple whether several options may be chosen
 * @param askedWhen when it is asked; looks at earlier questions only
 * @param options the possible answers, at least one
 */
public record Question(String key, String text, @Nullable String help, boolean multiple, Condition askedWhen,
		List<Option> options) {

	/**
	 * The greatest number of options of a question to which several may be the answer.
	 */
	public static final int MOST_TOGETHER = 8;

	/** The greatest number of options. */
	public static final int MOST_OPTIONS = 64;

	/** Words that stand for something else in addresses, and so for no question. */
	public static final Set<String> RESERVED = Set.of("all", "at", "edition", "next", "result", "rules", "then");

	public Question {
		options = Problems.listOf(options);
		new Problems().slug("key", key)
			.that(key == null || !RESERVED.contains(key), "key",
					"stands for something else in addresses; choose another word")
			.text("text", text, 300)
			.textIfAny("help", help, 500)
			.present("askedWhen", askedWhen)
			.that(!options.isEmpty(), "options", "must have at least one option")
			.that(options.size() <= MOST_OPTIONS, "options", "must be at most %d", MOST_OPTIONS)
			.that(!multiple || options.size() <= MOST_TOGETHER, "options",
					"must be at most %d where several may be chosen", MOST_TOGETHER)
			.distinct("options", options, Option::key)
			.orThrow();
	}

	/**
	 * Finds an option.
	 * @param key its key
	 * @return the option, or nothing
	 */
	public Optional<Option> option(String key) {
		return this.options.stream().filter((option) -> option.key().equals(key)).findFirst();
	}

}
