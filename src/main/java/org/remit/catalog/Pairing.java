package org.remit.catalog;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;

import org.jspecify.annotations.Nullable;

/**
 * Matches the elements of two lists. What has a key that is its own is matched by it.
 * Other lists are matched where they are equal, by a longest common subsequence; between
 * two such places first what is of the same role, then what differs in one thing only,
 * then statements in their order.
 */
final class Pairing {

	private final List<Pair> pairs = new ArrayList<>();

	private final List<?> before;

	private final List<?> after;

	private Pairing(List<?> before, List<?> after) {
		this.before = before;
		this.after = after;
	}

	static List<Pair> of(List<?> before, List<?> after) {
		Pairing pairing = new Pairing(before, after);
		if (before.stream().allMatch(Pairing::isKeyed) && after.stream().allMatch(Pairing::isKeyed)) {
			pairing.byKey();
		}
		else {
			pairing.byLikeness();
		}
		return pairing.pairs;
	}

	/* What tells an element from others, or of which role it is; null for a statement. */
	static @Nullable String key(Object element) {
		if (element instanceof Question question) {
			return question.key();
		}
		if (element instanceof Option option) {
			return option.key();
		}
		if (element instanceof Rule rule) {
			return rule.key();
		}
		if (element instanceof Example example) {
			return example.key();
		}
		if (element instanceof SkillNeed need) {
			return need.role();
		}
		if (element instanceof Involvement involvement) {
			return involvement.role();
		}
		if (element instanceof Trait trait) {
			return trait.role();
		}
		return (element instanceof TopicPart part) ? part.role() : null;
	}

	static boolean isOfRole(Object element) {
		return element instanceof SkillNeed || element instanceof Involvement || element instanceof Trait
				|| element instanceof TopicPart;
	}

	private static boolean isKeyed(Object element) {
		return element instanceof Question || element instanceof Option || element instanceof Rule
				|| element instanceof Example || element instanceof SkillNeed;
	}

	/* Whether what is on both sides stands in another order. */
	static boolean isReordered(List<Pair> pairs) {
		int last = -1;
		for (Pair pair : pairs) {
			if (pair.before != null && pair.after != null) {
				if (pair.formerly < last) {
					return true;
				}
				last = pair.formerly;
			}
		}
		return false;
	}

	private void byKey() {
		Map<String, Integer> former = new HashMap<>();
		for (int i = 0; i < this.before.size(); i++) {
			former.put(Objects.requireNonNull(key(this.before.get(i))), i);
		}
		for (int i = 0; i < this.after.size(); i++) {
			Integer match = former.remove(Objects.requireNonNull(key(this.after.get(i))));
			add((match != null) ? match : -1, i);
		}
		for (int i = 0; i < this.before.size(); i++) {
			if (former.containsKey(Objects.requireNonNull(key(this.before.get(i))))) {
				add(i, -1);
			}
		}
	}

	private void byLikeness() {
		int[][] common = common();
		int i = 0;
		int j = 0;
		int gapBefore = 0;
		int gapAfter = 0;
		while (i < this.before.size() && j < this.after.size()) {
			if (this.before.get(i).equals(this.after.get(j))) {
				gap(gapBefore, i, gapAfter, j);
				add(i, j);
				i++;
				j++;
				gapBefore = i;
				gapAfter = j;
			}
			else if (common[i + 1][j] >= common[i][j + 1]) {
				i++;
			}
			else {
				j++;
			}
		}
		gap(gapBefore, this.before.size(), gapAfter, this.after.size());
	}

	/* How long the longest common subsequence is from each place to the end. */
	private int[][] common() {
		int[][] common = new int[this.before.size() + 1][this.after.size() + 1];
		for (int i = this.before.size() - 1; i >= 0; i--) {
			for (int j = this.after.size() - 1; j >= 0; j--) {
				common[i][j] = this.before.get(i).equals(this.after.get(j)) ? common[i + 1][j + 1] + 1
						: Math.max(common[i + 1][j], common[i][j + 1]);
			}
		}
		return common;
	}

	private void gap(int fromBefore, int toBefore, int fromAfter, int toAfter) {
		int[] match = new int[toAfter - fromAfter];
		boolean[] taken = new boolean[toBefore - fromBefore];
		Arrays.fill(match, -1);
		for (BiPredicate<Object, Object> alike : List.<BiPredicate<Object, Object>>of(Pairing::isOfSameRole,
				Pairing::differInOneThing, Pairing::areBothUnkeyed)) {
			for (int j = 0; j < match.length; j++) {
				for (int i = 0; match[j] < 0 && i < taken.length; i++) {
					if (!taken[i] && alike.test(this.before.get(fromBefore + i), this.after.get(fromAfter + j))) {
						match[j] = i;
						taken[i] = true;
					}
				}
			}
		}
		for (int j = 0; j < match.length; j++) {
			add((match[j] < 0) ? -1 : fromBefore + match[j], fromAfter + j);
		}
		for (int i = 0; i < taken.length; i++) {
			if (!taken[i]) {
				add(fromBefore + i, -1);
			}
		}
	}

	private static boolean isOfSameRole(Object one, Object other) {
		String key = key(one);
		return key != null && key.equals(key(other));
	}

	private static boolean areBothUnkeyed(Object one, Object other) {
		return key(one) == null && key(other) == null;
	}

	private static boolean differInOneThing(Object one, Object other) {
		int differing = 0;
		for (RecordComponent component : one.getClass().getRecordComponents()) {
			if (!Objects.equals(FieldComparison.value(component, one), FieldComparison.value(component, other))) {
				differing++;
			}
		}
		return differing == 1;
	}

	private void add(int formerly, int now) {
		this.pairs.add(new Pair((formerly < 0) ? null : this.before.get(formerly),
				(now < 0) ? null : this.after.get(now), formerly, now));
	}

	/**
	 * Two elements that are the same thing, or one that is on one side only.
	 *
	 * @param before the element as it was, or {@code null}
	 * @param after the element as it is, or {@code null}
	 * @param formerly where it was, or -1
	 * @param now where it is, or -1
	 */
	record Pair(@Nullable Object before, @Nullable Object after, int formerly, int now) {

		Object any() {
			return (this.after != null) ? this.after : Objects.requireNonNull(this.before);
		}

		/** Its position, from 1: where it is, or failing that where it was. */
		int position() {
			return ((this.now >= 0) ? this.now : this.formerly) + 1;
		}

	}

}
