package org.remit.team;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.remit.catalog.Catalog;
import org.remit.catalog.InvalidCatalogException;
import org.remit.catalog.Raci;
import org.remit.catalog.Responsibility;
import org.remit.catalog.Theme;
import org.remit.web.Complaints;
import org.remit.web.Field;
import org.remit.web.Typed;

/**
 * The form that says what the rows and columns of a RACI matrix mean, as it was filled in
 * so far; at first with what the names suggest.
 *
 * @param nonce the form's own secret, from which the link follows
 * @param matrix the matrix as text
 * @param complaints what is wrong
 * @param team the field for the team's name
 * @param people a line for each column
 * @param activities a line for each row
 * @param round what to set up, or {@code null} as long as something is wrong
 */
record ImportForm(Token nonce, String matrix, Complaints complaints, Field team, List<Person> people,
		List<Activity> activities, @Nullable Round round) {

	private static final String OWN = "own-";

	/** The form's own secret, as a hidden field carries it. */
	public String secret() {
		return this.nonce.value();
	}

	/**
	 * Proposes what rows and columns mean.
	 * @param matrix the matrix
	 * @param team the team's name
	 * @param catalog the catalogue
	 * @return the form
	 */
	static ImportForm propose(RaciMatrix matrix, String team, Catalog catalog) {
		Likeness likeness = new Likeness(catalog.responsibilities());
		Map<String, Responsibility> proposals = likeness
			.proposals(matrix.rows().stream().map(RaciMatrix.Row::activity).toList());
		Map<String, List<String>> fields = new HashMap<>();
		fields.put("team", List.of(team));
		for (int i = 0; i < matrix.columns().size(); i++) {
			String name = matrix.columns().get(i);
			Title title = SetUpForm.title(name, catalog);
			fields.put("person-" + i, List.of(name));
			fields.put("title-" + i, List.of((title != null && title.role() != null) ? title.role() : ""));
		}
		for (int i = 0; i < matrix.rows().size(); i++) {
			String activity = matrix.rows().get(i).activity();
			Responsibility proposal = proposals.get(activity);
			fields.put("row-" + i, List.of((proposal != null) ? proposal.slug() : OWN + likeness.theme(activity)));
		}
		return of(Typed.of(fields), matrix, catalog);
	}

	/**
	 * Judges what was filled in.
	 * @param typed the fields
	 * @param matrix the matrix
	 * @param catalog the catalogue
	 * @return the form, with what to set up if nothing is wrong
	 */
	static ImportForm of(Typed typed, RaciMatrix matrix, Catalog catalog) {
		Complaints complaints = new Complaints();
		String team = typed.text("team");
		complaints.text("team", team, "The team’s name", Member.LONGEST_NAME);
		List<Member> members = new ArrayList<>();
		List<Person> people = people(typed, matrix, catalog, members, complaints);
		List<Duty> duties = new ArrayList<>();
		List<Activity> activities = activities(typed, matrix, catalog, duties, complaints);
		Round round = null;
		if (complaints.isEmpty()) {
			try {
				round = new Round(team, 1, Mode.QUICK, members, duties, List.of(),
						assignments(matrix, people, activities));
			}
			catch (InvalidCatalogException ex) {
				ex.problems().forEach((problem) -> complaints.add("team", "Look again at this: " + problem + "."));
			}
		}
		return new ImportForm(Token.parse(typed.text("nonce")).orElseGet(Token::fresh), matrix.compact(), complaints,
				teamField(team, complaints), people, activities, round);
	}

	static Field teamField(String team, Complaints complaints) {
		return Field.line("team", "What is the team called?", team, Member.LONGEST_NAME, complaints);
	}

	private static List<Person> people(Typed typed, RaciMatrix matrix, Catalog catalog, List<Member> members,
			Complaints complaints) {
		List<Person> people = new ArrayList<>();
		Map<String, Integer> heard = new HashMap<>();
		for (int i = 0; i < matrix.columns().size(); i++) {
			String field = "person-" + i;
			String name = typed.text(field);
			String title = typed.text("title-" + i);
			Member member = null;
			if (!name.isEmpty()) {
				if (heard.putIfAbsent(name.toLowerCase(Locale.ROOT), i) != null) {
					complaints.add(field, "“%s” is there twice.".formatted(name));
				}
				member = member(field, i, name, catalog.role(title).map(Title::of).orElse(null), complaints);
			}
			if (member != null) {
				members.add(member);
			}
			people.add(new Person(i, matrix.columns().get(i), name, title, member, complaints.about(field)));
		}
		if (members.isEmpty() && complaints.isEmpty()) {
			complaints.add("person-0", "Keep at least one column.");
		}
		return people;
	}

	private static @Nullable Member member(String field, int number, String name, @Nullable Title title,
			Complaints complaints) {
		try {
			return new Member("m-" + (number + 1), name, title, null);
		}
		catch (InvalidCatalogException ex) {
			complaints.add(field, "The name %s.".formatted(ex.problems().get(0).what()));
			return null;
		}
	}

	private static List<Activity> activities(Typed typed, RaciMatrix matrix, Catalog catalog, List<Duty> duties,
			Complaints complaints) {
		Map<String, Responsibility> known = new HashMap<>();
		catalog.responsibilities().forEach((one) -> known.put(one.slug(), one));
		Map<String, String> taken = new HashMap<>();
		List<Activity> activities = new ArrayList<>();
		for (int i = 0; i < matrix.rows().size(); i++) {
			String field = "row-" + i;
			String chosen = typed.text(field);
			String name = matrix.rows().get(i).activity();
			Responsibility responsibility = known.get(chosen);
			Duty duty = null;
			try {
				duty = duty(i, name, chosen, responsibility);
			}
			catch (InvalidCatalogException ex) {
				complaints.add(field, "“%s” cannot be taken: %s.".formatted(name, ex.problems().get(0).what()));
			}
			String before = (responsibility != null) ? taken.putIfAbsent(chosen, name) : null;
			if (responsibility != null && before != null) {
				complaints.add(field, "“%s” and “%s” cannot both mean “%s”. Keep one of them as your own."
					.formatted(before, name, responsibility.name()));
			}
			if (duty != null) {
				duties.add(duty);
			}
			activities.add(new Activity(i, name, chosen, duty, complaints.about(field)));
		}
		if (duties.isEmpty()) {
			complaints.add("row-0", "Keep at least one row.");
		}
		return activities;
	}

	private static @Nullable Duty duty(int number, String name, String chosen,
			@Nullable Responsibility responsibility) {
		if (responsibility != null) {
			Duty plain = Duty.of(responsibility);
			return new Duty(plain.key(), name, plain.theme(), plain.description(), plain.responsibility());
		}
		for (Theme theme : Theme.values()) {
			if (chosen.equals(OWN + theme)) {
				return new Duty(OWN + (number + 1), name, theme, null, null);
			}
		}
		return null;
	}

	private static List<Assignment> assignments(RaciMatrix matrix, List<Person> people, List<Activity> activities) {
		List<Assignment> assignments = new ArrayList<>();
		for (Activity activity : activities) {
			Duty duty = activity.duty();
			for (Person person : people) {
				Member member = person.member();
				Set<Raci> parts = matrix.rows().get(activity.number()).parts().get(person.number());
				if (duty != null && member != null && !parts.isEmpty()) {
					assignments.add(new Assignment(duty.key(), member.key(), List.copyOf(parts)));
				}
			}
		}
		return assignments;
	}

	/**
	 * The line for a column.
	 *
	 * @param number counts from 0
	 * @param column its name in the matrix
	 * @param name what the member is called; empty to leave the column out
	 * @param title slug of the role that is their title, or empty
	 * @param member the member, or {@code null} if left out
	 * @param complaint what is wrong with it, or {@code null}
	 */
	record Person(int number, String column, String name, String title, @Nullable Member member,
			@Nullable String complaint) {

	}

	/**
	 * The line for a row.
	 *
	 * @param number counts from 0
	 * @param name its name in the matrix
	 * @param chosen slug of a responsibility, {@code own-} and a theme, or empty to leave
	 * the row out
	 * @param duty the duty, or {@code null} if left out
	 * @param complaint what is wrong with it, or {@code null}
	 */
	record Activity(int number, String name, String chosen, @Nullable Duty duty, @Nullable String complaint) {

	}

}
