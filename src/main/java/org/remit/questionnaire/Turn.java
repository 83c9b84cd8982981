package org.remit.questionnaire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.remit.catalog.Question;

/**
 * Changes of answers that lead to the same verdict, as a result says them.
 *
 * @param questions the questions answered differently: one, or two
 * @param answers the other answers in words, each of which leads there; of a choice of
 * several options only the smallest that do
 * @param verdict the verdict then
 * @param headline the verdict in words
 */
public record Turn(List<Question> questions, List<String> answers, Verdict verdict, String headline) {

	static List<Turn> of(List<FlipPoint> flips, Advice advice) {
		Map<List<Object>, List<FlipPoint>> alike = new LinkedHashMap<>();
		flips.forEach(
				(flip) -> alike.computeIfAbsent(List.of(questions(flip), flip.verdict()), (key) -> new ArrayList<>())
					.add(flip));
		return alike.values()
			.stream()
			.map((group) -> new Turn(questions(group.get(0)),
					group.stream().filter((flip) -> flip.isSmallest(group)).map(FlipPoint::answer).toList(),
					group.get(0).verdict(), advice.headline(group.get(0).verdict())))
			.toList();
	}

	private static List<Question> questions(FlipPoint flip) {
		return flip.changes().stream().map(FlipPoint.Change::question).toList();
	}

}
