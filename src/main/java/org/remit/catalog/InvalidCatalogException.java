package org.remit.catalog;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when content contradicts itself or misses something; knows every problem. */
public class InvalidCatalogException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient List<Problem> problems;

	InvalidCatalogException(List<Problem> problems) {
		super(problems.stream().map(Problem::toString).collect(Collectors.joining(System.lineSeparator())));
		this.problems = List.copyOf(problems);
	}

	/**
	 * All that is wrong.
	 * @return at least one problem, in the order in which they were found
	 */
	public List<Problem> problems() {
		return this.problems;
	}

}
