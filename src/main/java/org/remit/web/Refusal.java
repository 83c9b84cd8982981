package org.remit.web;

import java.util.List;

/** An address that cannot be answered, and what the reader is told about it. */
abstract class Refusal extends RuntimeException {

	private final int status;

	private final String what;

	private final transient List<Link> suggestions;

	Refusal(int status, String what, List<Link> suggestions) {
		super(what, null, false, false); // nobody looks at the stack of a slip
		this.status = status;
		this.what = what;
		this.suggestions = List.copyOf(suggestions);
	}

	int status() {
		return this.status;
	}

	String what() {
		return this.what;
	}

	List<Link> suggestions() {
		return this.suggestions;
	}

}
