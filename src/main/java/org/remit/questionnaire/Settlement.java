package org.remit.questionnaire;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.remit.catalog.Question;
import org.remit.catalog.VerdictKind;

/**
 * What would settle a verdict that is too close to call, for one of the two roles. One
 * question that can settle it for either role is best, then one that is still open, then
 * one that was answered; two questions only where no single one will do.
 *
 * @param role slug of the role
 * @param ways other answers to the same question or questions, each of which makes it the
 * one to hire; empty if no two answers will do
 */
public record Settlement(String role, List<FlipPoint> ways) {

	public Settlement {
		ways = List.copyOf(ways);
	}

	/**
	 * Looks for what would settle a verdict.
	 * @param verdict the verdict
	 * @param flips its flip points
	 * @param others other answers
	 * @return for each of the two roles what would settle it; empty unless the verdict is
	 * too close to call
	 */
	static List<Settlement> of(Verdict verdict, List<FlipPoint> flips, OtherAnswers others) {
		if (verdict.kind() != VerdictKind.TOO_CLOSE) {
			return List.of();
		}
		Map<String, Map<Integer, List<FlipPoint>>> ways = verdict.roles()
			.stream()
			.collect(Collectors.toMap((role) -> role, (role) -> byQuestion(role, flips, others)));
		Set<Integer> both = new HashSet<>(numbers(ways, verdict.roles().get(0)));
		both.retainAll(numbers(ways, verdict.roles().get(1)));
		return verdict.roles().stream().map((role) -> {
			Map<Integer, List<FlipPoint>> own = Objects.requireNonNull(ways.get(role));
			return own.keySet()
				.stream()
				.min(Comparator.<Integer, Boolean>comparing((question) -> !both.contains(question))
					.thenComparing((question) -> !others.isOpen(question)))
				.map((question) -> new Settlement(role, Objects.requireNonNull(own.get(question))))
				.orElseGet(() -> new Settlement(role, pair(role, others)));
		}).toList();
	}

	private static Set<Integer> numbers(Map<String, Map<Integer, List<FlipPoint>>> ways, String role) {
		return Objects.requireNonNull(ways.get(role)).keySet();
	}

	private static Map<Integer, List<FlipPoint>> byQuestion(String role, List<FlipPoint> flips, OtherAnswers others) {
		return flips.stream()
			.filter((flip) -> flip.changes().size() == 1 && !flip.isTakingBack() && isHiring(flip.verdict(), role))
			.collect(Collectors.groupingBy((flip) -> others.number(flip.changes().get(0).question()), TreeMap::new,
					Collectors.toList()));
	}

	private static List<FlipPoint> pair(String role, OtherAnswers others) {
		return Flips.pair(others, (code) -> isHiring(others.decode(code), role)).stream().toList();
	}

	private static boolean isHiring(Verdict verdict, String role) {
		return verdict.kind() == VerdictKind.HIRE_ONE && verdict.roles().equals(List.of(role));
	}

	/**
	 * The questions that it takes.
	 * @return one, or two, or none if nothing would settle it
	 */
	public List<Question> questions() {
		return this.ways.stream()
			.limit(1)
			.flatMap((way) -> way.changes().stream())
			.map(FlipPoint.Change::question)
			.toList();
	}

	/**
	 * The answers in words, each of which settles it; of sets of options only the
	 * smallest.
	 * @return the answers
	 */
	public List<String> answers() {
		return this.ways.stream().filter((way) -> way.isSmallest(this.ways)).map(FlipPoint::answer).toList();
	}

}
