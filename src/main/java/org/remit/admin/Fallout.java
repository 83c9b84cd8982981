package org.remit.admin;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.remit.content.Consequence;
import org.remit.content.DraftKind;
import org.remit.content.ItemLine;
import org.remit.web.Link;

/**
 * What becomes of the items of one kind when another item is removed, in words.
 *
 * @param heading their kind and how many they are
 * @param why why they go or change, a sentence; empty if each line tells
 * @param lines the items
 */
record Fallout(String heading, String why, List<Line> lines) {

	/**
	 * Puts consequences into words.
	 * @param removed the kind of the item that is removed
	 * @param consequences what becomes of others
	 * @param rules what the rules among them say, by key
	 * @return a group for each kind
	 */
	static List<Fallout> of(DraftKind removed, List<Consequence> consequences, Map<String, RuleWords> rules) {
		Map<DraftKind, List<Consequence>> kinds = consequences.stream()
			.collect(Collectors.groupingBy((one) -> one.item().kind(), () -> new EnumMap<>(DraftKind.class),
					Collectors.toList()));
		return kinds.entrySet()
			.stream()
			.map((kind) -> new Fallout("%s: %d".formatted(KindWords.of(kind.getKey()).plural(), kind.getValue().size()),
					kind.getValue().get(0).isRemoval() ? why(removed, kind.getKey()) : "",
					kind.getValue().stream().map((one) -> line(one, rules)).toList()))
			.toList();
	}

	private static String why(DraftKind removed, DraftKind kind) {
		if (removed == DraftKind.SOURCE) {
			return "Nothing else bears out what is said, or the role goes that it is about.";
		}
		return switch (kind) {
			case MOVE -> "Such a move begins or ends at this role.";
			case TOPIC -> "Too little would be left of such a topic.";
			case RULE -> (removed == DraftKind.ROLE) ? "What follows from such a rule is about this role."
					: "Such a rule waits for nothing else.";
			case EXAMPLE -> "The verdict of such an example names this role.";
			default -> "";
		};
	}

	private static Line line(Consequence consequence, Map<String, RuleWords> rules) {
		ItemLine item = consequence.item();
		List<String> changed = consequence.components();
		RuleWords rule = (item.kind() == DraftKind.RULE) ? rules.get(item.key()) : null;
		String title = (rule != null) ? "%s: %s".formatted(item.title(), rule.then()) : Stock.capital(item.title());
		return new Line(new Link(title, Content.item(item.kind(), item.key())),
				Blueprint.of(item.kind())
					.controls()
					.stream()
					.filter((control) -> changed.contains(control.path()))
					.map(Control::label)
					.collect(Collectors.joining("; ")),
				item.archived());
	}

	/**
	 * One item.
	 *
	 * @param link its title and its form
	 * @param changed which of its fields are changed, or empty
	 * @param archived whether editions leave it out
	 */
	record Line(Link link, String changed, boolean archived) {

	}

}
