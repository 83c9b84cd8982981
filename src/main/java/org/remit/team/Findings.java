package org.remit.team;

import java.util.ArrayList;
import java.util.List;

import org.remit.catalog.Catalog;

/**
 * Everything that comes out of a round. {@code docs/team-check.md} explains each measure.
 *
 * @param showing what the round shows; everything else follows from it
 * @param duties what comes out for each duty, in order; empty if nothing is shown yet
 * @param agreement how far people agree over all
 * @param people what comes out for each member, in order
 * @param notes what stands out, by measure and then in order
 * @param coverage how much of each role's remit is covered, in the catalogue's order
 * @param next what to do next, the most pressing first
 * @param headline the result in one or two sentences
 * @param paragraph the result as it is read aloud
 */
public record Findings(Showing showing, List<DutyFinding> duties, Agreement agreement, List<PersonFinding> people,
		List<Finding> notes, List<RoleCoverage> coverage, List<NextStep> next, String headline, String paragraph) {

	public Findings {
		duties = List.copyOf(duties);
		people = List.copyOf(people);
		notes = List.copyOf(notes);
		coverage = List.copyOf(coverage);
		next = List.copyOf(next);
	}

	/**
	 * Computes all findings.
	 * @param round the round
	 * @param catalog the catalogue
	 * @return the findings; of an anonymous round with fewer than three ballots only that
	 * nothing is shown
	 */
	public static Findings of(Round round, Catalog catalog) {
		return of(Showing.of(round), catalog);
	}

	static Findings of(Showing showing, Catalog catalog) {
		if (showing.tooFew()) {
			String nothing = "Fewer than three people have answered, so nothing is shown.";
			return new Findings(showing, List.of(), new Agreement(0, 0, null, nothing), List.of(), List.of(), List.of(),
					List.of(), nothing, nothing);
		}
		Remits remits = new Remits(catalog);
		Roster roster = showing.roster();
		List<DutyFinding> duties = showing.duties()
			.stream()
			.map((seen) -> DutyFinding.of(seen, showing, roster))
			.toList();
		List<PersonFinding> people = PersonFinding.all(showing, duties, remits);
		List<Finding> notes = new ArrayList<>(Claims.of(showing, duties));
		notes.addAll(Risks.of(showing, duties, people, remits));
		notes.sort((left, right) -> left.measure().compareTo(right.measure()));
		List<RoleCoverage> coverage = catalog.roles()
			.stream()
			.map((role) -> RoleCoverage.of(role, duties, remits))
			.toList();
		Agreement agreement = Agreement.of(showing, duties);
		List<NextStep> next = Advice.of(showing, duties, people, remits);
		Story story = new Story(showing, duties, agreement, notes, next);
		return new Findings(showing, duties, agreement, people, notes, coverage, next, story.headline(),
				story.paragraph());
	}

	/**
	 * Whether anything is shown.
	 * @return false for an anonymous round with fewer than three ballots
	 */
	public boolean shown() {
		return !this.showing.tooFew();
	}

	/**
	 * The duties with one outcome.
	 * @param outcome the outcome
	 * @return what comes out for each, in order
	 */
	public List<DutyFinding> duties(Outcome outcome) {
		return this.duties.stream().filter((one) -> one.outcome() == outcome).toList();
	}

	/**
	 * What stands out by one measure.
	 * @param measure the measure
	 * @return findings, in order
	 */
	public List<Finding> notes(Measure measure) {
		return this.notes.stream().filter((note) -> note.measure() == measure).toList();
	}

	/**
	 * What stands out about a member.
	 * @param member the member
	 * @return findings, in order
	 */
	public List<Finding> about(Member member) {
		return this.notes.stream().filter((note) -> note.members().contains(member)).toList();
	}

	/**
	 * What stands out about a duty alone.
	 * @param duty the duty
	 * @return findings about this and no other duty, in order
	 */
	public List<Finding> about(Duty duty) {
		return this.notes.stream().filter((note) -> note.duties().equals(List.of(duty))).toList();
	}

}
