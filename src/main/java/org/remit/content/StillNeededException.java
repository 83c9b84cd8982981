package org.remit.content;

import java.util.List;

/** Thrown when something cannot be removed because other things depend on it. */
public class StillNeededException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient List<ItemLine> dependents;

	StillNeededException(List<ItemLine> dependents) {
		super("%d items depend on it".formatted(dependents.size()));
		this.dependents = List.copyOf(dependents);
	}

	/**
	 * What depends on it.
	 * @return at least one item
	 */
	public List<ItemLine> dependents() {
		return this.dependents;
	}

}
