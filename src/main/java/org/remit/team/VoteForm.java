package org.remit.team;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.remit.catalog.InvalidCatalogException;
import org.remit.catalog.Raci;
import org.remit.web.Choices;
import org.remit.web.Complaints;
import org.remit.web.Typed;

/**
 * The questions of one sheet with the answers so far.
 *
 * @param sheet the sheet
 * @param questions a question for each duty
 * @param ticks whether members are ticked; otherwise they are chosen from lists
 * @param votes the answers that can be taken, by duty
 * @param complaints what is wrong with the others
 */
record VoteForm(Sheet sheet, List<Question> questions, boolean ticks, Map<String, Vote> votes, Complaints complaints) {

	/** The greatest number of members that are ticked. */
	static final int MOST_TICKS = 12;

	private static final String NOBODY = "-nobody";

	private static final String NOT_SURE = "-not-sure";

	private static final String SEVERAL = "-several";

	private static final Map<Raci, String> PARTS = parts();

	private static Map<Raci, String> parts() {
		Map<Raci, String> parts = new LinkedHashMap<>();
		parts.put(Raci.ACCOUNTABLE, "I decide");
		parts.put(Raci.RESPONSIBLE, "I do it");
		parts.put(Raci.CONSULTED, "I am asked");
		parts.put(Raci.INFORMED, "I am told");
		parts.put(Raci.NOT_INVOLVED, "Not me");
		return parts;
	}

	static VoteForm of(Sheet sheet, Round round, Ballot ballot) {
		Map<String, List<String>> values = new LinkedHashMap<>();
		for (Duty duty : sheet.duties()) {
			Vote vote = ballot.on(duty);
			values.put("who-" + duty.key(), chosen(vote.decider()));
			Raci part = vote.part();
			Hours hours = vote.hours();
			values.put("part-" + duty.key(), (part != null) ? List.of(part.toString()) : List.of());
			values.put("hours-" + duty.key(), (hours != null) ? List.of(hours.number()) : List.of());
		}
		return of(sheet, round, Typed.of(values));
	}

	private static List<String> chosen(@Nullable Decider decider) {
		if (decider == null) {
			return List.of();
		}
		return switch (decider.kind()) {
			case NOBODY -> List.of(NOBODY);
			case NOT_SURE -> List.of(NOT_SURE);
			case ONE, SEVERAL -> decider.members().isEmpty() ? List.of(SEVERAL) : decider.members();
		};
	}

	static VoteForm of(Sheet sheet, Round round, Typed typed) {
		Complaints complaints = new Complaints();
		Map<String, Vote> votes = new LinkedHashMap<>();
		List<Question> questions = new ArrayList<>();
		boolean ticks = round.members().size() <= MOST_TICKS;
		for (Duty duty : sheet.duties()) {
			Vote vote = vote(duty, round, typed, complaints);
			String complaint = complaints.about("duty-" + duty.key());
			if (complaint == null) {
				votes.put(duty.key(), vote);
			}
			List<String> who = typed.all("who-" + duty.key()).stream().filter((one) -> !one.isEmpty()).toList();
			questions.add(new Question(duty, who(duty, round, who), second(duty, round, who, ticks),
					new Choices("part-" + duty.key(), "And you?", null,
							PARTS.entrySet()
								.stream()
								.map((part) -> new Choices.Item(part.getKey().toString(), part.getValue(), null,
										part.getKey().toString().equals(typed.text("part-" + duty.key()))))
								.toList(),
							null),
					typed.text("hours-" + duty.key()), complaint));
		}
		return new VoteForm(sheet, questions, ticks, votes, complaints);
	}

	private static Choices who(Duty duty, Round round, List<String> chosen) {
		List<Choices.Item> items = new ArrayList<>(members(round, (key) -> chosen.contains(key) ? key : ""));
		items.add(new Choices.Item(NOBODY, "Nobody", null, chosen.contains(NOBODY)));
		items.add(new Choices.Item(NOT_SURE, "Not sure", null, chosen.contains(NOT_SURE)));
		if (chosen.contains(SEVERAL)) {
			items.add(new Choices.Item(SEVERAL, "Several people", null, true));
		}
		return new Choices("who-" + duty.key(), "Who decides this today?", null, items, null);
	}

	/* Of a large team one list names one person; a second one is for a second person. */
	private static @Nullable Choices second(Duty duty, Round round, List<String> chosen, boolean ticks) {
		if (ticks) {
			return null;
		}
		String other = (chosen.size() > 1) ? chosen.get(1) : "";
		return new Choices("who-" + duty.key(), "Together with", null,
				members(round, (key) -> key.equals(other) ? key : ""), null);
	}

	private static List<Choices.Item> members(Round round, UnaryOperator<String> chosen) {
		return round.members()
			.stream()
			.map((member) -> new Choices.Item(member.key(), member.name(), null, !chosen.apply(member.key()).isEmpty()))
			.toList();
	}

	private static Vote vote(Duty duty, Round round, Typed typed, Complaints complaints) {
		String field = "duty-" + duty.key();
		Decider decider = decider(field, duty, round,
				typed.all("who-" + duty.key()).stream().filter((one) -> !one.isEmpty()).distinct().toList(),
				complaints);
		String part = typed.text("part-" + duty.key());
		Raci own = PARTS.keySet().stream().filter((one) -> one.toString().equals(part)).findFirst().orElse(null);
		if (own == null && !part.isEmpty()) {
			complaints.add(field, "“%s”: choose your own part again.".formatted(duty.name()));
		}
		String typedHours = typed.text("hours-" + duty.key());
		Hours hours = null;
		try {
			hours = typedHours.isEmpty() ? null : Hours.parse(typedHours);
		}
		catch (InvalidCatalogException ex) {
			complaints.add(field, "“%s”: the hours %s.".formatted(duty.name(), ex.problems().get(0).what()));
		}
		return new Vote(decider, own, hours);
	}

	private static @Nullable Decider decider(String field, Duty duty, Round round, List<String> chosen,
			Complaints complaints) {
		if (chosen.isEmpty()) {
			return null;
		}
		if (chosen.equals(List.of(NOBODY))) {
			return Decider.NOBODY;
		}
		if (chosen.equals(List.of(NOT_SURE))) {
			return Decider.NOT_SURE;
		}
		if (chosen.equals(List.of(SEVERAL))) {
			return new Decider(Decider.Kind.SEVERAL, List.of());
		}
		List<String> members = chosen.stream().filter((one) -> !one.startsWith("-")).toList();
		if (members.size() < chosen.size() && !chosen.contains(SEVERAL)) {
			complaints.add(field,
					"“%s”: choose people, or “nobody”, or “not sure”, but not two of these.".formatted(duty.name()));
			return null;
		}
		if (members.stream().anyMatch((one) -> round.member(one).isEmpty())) {
			complaints.add(field,
					"“%s”: somebody whom you chose is not in the team any more. Choose again.".formatted(duty.name()));
			return null;
		}
		return Decider.of(members);
	}

	/**
	 * What is asked about one duty.
	 *
	 * @param duty the duty
	 * @param who who decides it
	 * @param second a second list of members in a large team, or {@code null}
	 * @param part one's own part
	 * @param hours hours as typed
	 * @param complaint what is wrong, or {@code null}
	 */
	record Question(Duty duty, Choices who, @Nullable Choices second, Choices part, String hours,
			@Nullable String complaint) {

	}

}
