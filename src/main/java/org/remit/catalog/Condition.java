package org.remit.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A condition on answers. It holds when all of the first choices are made, at least one
 * of the second (unless there are none), and none of the third. A question that was left
 * open has no choice made.
 *
 * @param allOf choices that must all be made
 * @param anyOf choices of which at least one must be made
 * @param noneOf choices that must not be made
 */
public record Condition(List<Choice> allOf, List<Choice> anyOf, List<Choice> noneOf) {

	/** Holds for all answers. */
	public static final Condition ALWAYS = new Condition(List.of(), List.of(), List.of());

	public Condition {
		allOf = Problems.listOf(allOf);
		anyOf = Problems.listOf(anyOf);
		noneOf = Problems.listOf(noneOf);
		List<Choice> all = new ArrayList<>(allOf);
		all.addAll(anyOf);
		all.addAll(noneOf);
		new Problems().distinct("", all, Function.identity()).orThrow();
	}

	/**
	 * Every choice that this looks at.
	 * @return the choices of all three lists
	 */
	public List<Choice> choices() {
		return Stream.of(this.allOf, this.anyOf, this.noneOf).flatMap(List::stream).toList();
	}

	/**
	 * Whether this holds for all answers.
	 * @return true if it looks at nothing
	 */
	public boolean isAlways() {
		return choices().isEmpty();
	}

}
