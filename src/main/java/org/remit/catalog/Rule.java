package org.remit.catalog;

/**
 * What follows from some answers, and why.
 *
 * @param key its name, unique within its questionnaire
 * @param when the condition; at least one choice must be made for it to hold
 * @param effect what follows
 * @param reason why, in words, with sources
 */
public record Rule(String key, Condition when, Effect effect, Statement reason) {

	public Rule {
		new Problems().slug("key", key)
			.present("when", when)
			.that(when == null || !when.allOf().isEmpty() || !when.anyOf().isEmpty(), "when",
					"must look for at least one choice; nothing follows from saying nothing")
			.present("effect", effect)
			.present("reason", reason)
			.orThrow();
	}

}
