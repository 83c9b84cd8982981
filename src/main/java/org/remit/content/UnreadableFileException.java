package org.remit.content;

import java.util.List;

/** Thrown when a file is no edition; says where and why, in sentences for an editor. */
public class UnreadableFileException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient List<String> reasons;

	UnreadableFileException(List<String> reasons) {
		super(String.join(System.lineSeparator(), reasons));
		this.reasons = List.copyOf(reasons);
	}

	/**
	 * Everything that is wrong as far as the file could be read.
	 * @return at least one sentence, each with its place in the file
	 */
	public List<String> reasons() {
		return this.reasons;
	}

}
