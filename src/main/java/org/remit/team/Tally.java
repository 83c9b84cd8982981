package org.remit.team;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How often which answer to "who decides this?" was given for one duty.
 *
 * @param answers how many answered, "not sure" included
 * @param cells the answers with how often each was given, most frequent first; of equals
 * the one that names members who stand first
 * @param rest how many gave other answers, which are not broken down
 * @param rounded whether the first cell and the rest together are exact but neither
 * alone: up to two of the rest may belong to the first
 * @param basis what it rests on
 */
public record Tally(int answers, List<Cell> cells, int rest, boolean rounded, Basis basis) {

	/** No answer, or too few to show any. */
	static final Tally NONE = new Tally(0, List.of(), 0, false, Basis.GIVEN);

	public Tally {
		cells = List.copyOf(cells);
	}

	static Tally of(Map<Decider, Integer> counts, Roster roster) {
		List<Cell> cells = new ArrayList<>(counts.size());
		int answers = 0;
		for (Map.Entry<Decider, Integer> count : counts.entrySet()) {
			cells.add(new Cell(count.getKey(), count.getValue()));
			answers += count.getValue();
		}
		cells.sort(Comparator.comparingInt((Cell cell) -> -cell.count()).thenComparing(Cell::decider, roster.order()));
		return new Tally(answers, cells, 0, false, Basis.GIVEN);
	}

	static Tally supposed(Decider decider) {
		return new Tally(1, List.of(new Cell(decider, 1)), 0, false, Basis.SUPPOSED);
	}

	/**
	 * The same answers if a member were not in the team: whoever named others too names
	 * these alone, whoever named nobody else names nobody.
	 * @param member the member's key
	 * @param roster who is left
	 * @return the tally; this one if no answer names the member
	 */
	Tally without(String member, Roster roster) {
		if (naming(member) == 0) {
			return this;
		}
		Map<Decider, Integer> counts = new HashMap<>();
		for (Cell cell : this.cells) {
			counts.merge(cell.decider().without(member), cell.count(), Integer::sum);
		}
		return new Tally(this.answers, of(counts, roster).cells, this.rest, this.rounded,
				supposed() ? Basis.SUPPOSED : Basis.WITHOUT_SOMEBODY);
	}

	/**
	 * Whether nobody answered this.
	 * @return true if it is what a "what if" supposes
	 */
	public boolean supposed() {
		return this.basis == Basis.SUPPOSED;
	}

	/**
	 * What may be shown of this in an anonymous round: nothing for fewer than three
	 * answers; no answer that fewer than three gave; and where only one or two gave other
	 * answers than those shown, the most frequent one is rounded down by so much that
	 * nobody can tell whether there were two, one or none.
	 * @return a tally every number of which stands for at least three people, or may as
	 * well be nought
	 */
	Tally published() {
		int fewest = Round.FEWEST_ANONYMOUS;
		if (this.answers < fewest) {
			return NONE;
		}
		List<Cell> shown = new ArrayList<>(this.cells.stream().filter((cell) -> cell.count() >= fewest).toList());
		int others = this.answers - shown.stream().mapToInt(Cell::count).sum();
		if (others >= fewest) {
			return new Tally(this.answers, shown, others, false, this.basis);
		}
		Cell first = shown.get(0);
		int least = Math.max(fewest, first.count() + others - (fewest - 1));
		shown.set(0, new Cell(first.decider(), least));
		return new Tally(this.answers, shown, first.count() + others - least, true, this.basis);
	}

	/**
	 * How often an answer was given.
	 * @param decider the answer
	 * @return how often, as far as it is shown; the least if rounded
	 */
	public int count(Decider decider) {
		for (Cell cell : this.cells) {
			if (cell.decider().equals(decider)) {
				return cell.count();
			}
		}
		return 0;
	}

	/**
	 * How many could say.
	 * @return the answers other than "not sure"
	 */
	public int definite() {
		return this.answers - count(Decider.NOT_SURE);
	}

	/**
	 * The most frequent answer other than "not sure".
	 * @return it, or nothing
	 */
	public Optional<Cell> leading() {
		return this.cells.stream().filter((cell) -> !cell.decider().equals(Decider.NOT_SURE)).findFirst();
	}

	/**
	 * How far people agree: the share of all answers that are the most frequent one; "not
	 * sure" counts as an answer but never as the most frequent one.
	 * @return 0 to 1; 0 without answers; the least if rounded
	 */
	public double agreement() {
		return leading().map((cell) -> (double) cell.count() / this.answers).orElse(0.0);
	}

	/**
	 * How many name a member, alone or with others.
	 * @param member the member's key
	 * @return how many, as far as it is shown
	 */
	public int naming(String member) {
		int naming = 0;
		for (Cell cell : this.cells) {
			if (cell.decider().names(member)) {
				naming += cell.count();
			}
		}
		return naming;
	}

	/**
	 * How many name each member, alone or with others.
	 * @return how many by the member's key, as far as it is shown; nobody whom no answer
	 * names
	 */
	Map<String, Integer> naming() {
		Map<String, Integer> naming = new HashMap<>();
		for (Cell cell : this.cells) {
			cell.decider().members().forEach((member) -> naming.merge(member, cell.count(), Integer::sum));
		}
		return naming;
	}

	/**
	 * One answer and how often it was given.
	 *
	 * @param decider the answer
	 * @param count how often, at least once
	 */
	public record Cell(Decider decider, int count) {

	}

	/** What a tally rests on. */
	public enum Basis {

		/** People answered so. */
		GIVEN,

		/** People answered so, and a "what if" takes somebody away whom they named. */
		WITHOUT_SOMEBODY,

		/** Nobody answered so; a "what if" supposes it. */
		SUPPOSED

	}

}
