package org.remit.admin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.remit.catalog.Question;
import org.remit.catalog.Rule;
import org.remit.content.DraftKind;
import org.remit.content.ItemLine;
import org.remit.content.WorkingCopy;
import org.remit.questionnaire.RuleWording;

/**
 * A rule of the working copy in words.
 *
 * @param when its condition
 * @param then its effect
 * @param because its reason
 */
record RuleWords(String when, String then, String because) {

	/**
	 * Puts the rules of a list into words.
	 * @param lines items of any kind
	 * @param workingCopy where to find their records
	 * @return the words of each rule by its key; none if the items are no rules
	 */
	static Map<String, RuleWords> of(List<ItemLine> lines, WorkingCopy workingCopy) {
		List<String> questionnaires = lines.stream()
			.filter((line) -> line.kind() == DraftKind.RULE)
			.map(ItemLine::group)
			.distinct()
			.toList();
		if (questionnaires.isEmpty()) {
			return Map.of();
		}
		Map<String, String> roles = workingCopy.lines(DraftKind.ROLE)
			.stream()
			.collect(Collectors.toMap(ItemLine::key, ItemLine::title));
		Map<String, RuleWords> words = new HashMap<>();
		for (String questionnaire : questionnaires) {
			List<Question> questions = workingCopy.parts(DraftKind.QUESTION, questionnaire)
				.stream()
				.map((item) -> (Question) item.content())
				.toList();
			RuleWording wording = new RuleWording(questions);
			workingCopy.parts(DraftKind.RULE, questionnaire)
				.forEach((item) -> words.put(item.key(), of((Rule) item.content(), wording, roles)));
		}
		return words;
	}

	private static RuleWords of(Rule rule, RuleWording wording, Map<String, String> roles) {
		String role = Objects.requireNonNullElse(rule.effect().role(), "");
		return new RuleWords(wording.condition(rule.when()),
				RuleWording.effect(rule.effect(), roles.getOrDefault(role, role)), rule.reason().text());
	}

}
