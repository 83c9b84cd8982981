package org.remit.questionnaire;

import java.util.Arrays;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.remit.catalog.Purpose;
import org.remit.catalog.VerdictKind;
import org.remit.questionnaire.Analysis.Finding;
import org.remit.questionnaire.Analysis.Reached;

/**
 * Proves things about a questionnaire's rules, over the whole answer space and exactly.
 * Never runs away: beyond a budget of states it says that it gave up.
 */
public final class Analyst {

	/** The budget that is enough for a questionnaire of ordinary size. */
	public static final int BUDGET = 3_000_000;

	private final RuleTable table;

	private final Scale scale;

	private final int budget;

	private Analyst(Assessor assessor, int budget) {
		this.table = assessor.table();
		this.scale = assessor.scale();
		this.budget = budget;
	}

	/**
	 * Analyses rules.
	 * @param assessor the rules
	 * @param budget the greatest number of states kept; {@link #BUDGET} is usual
	 * @return what was found
	 */
	public static Analysis analyse(Assessor assessor, int budget) {
		return new Analyst(assessor, budget).analyse();
	}

	private Analysis analyse() {
		try {
			Fold fold = new Fold(this.table, this.budget, -1);
			return read(fold, fold.run());
		}
		catch (ArithmeticException ex) {
			return without("There are more ways through the questions than can be counted.");
		}
		catch (TooEntangledException ex) {
			return without(ex.getMessage());
		}
	}

	/* What cannot be walked once is not walked again for each rule. */
	private Analysis without(@Nullable String obstacle) {
		return new Analysis(0, 0, Map.of(), Map.of(), List.of(), 0, List.of(), findings(0), obstacle);
	}

	private List<Finding> findings(int budget) {
		return new Findings(this.table, this.scale, budget).all();
	}

	private Analysis read(Fold fold, StateMap states) {
		int[] scores = new int[this.table.roles().size()];
		Map<Long, Tally> tallies = new HashMap<>();
		long paths = 0;
		long ties = 0;
		for (int state = 0; state < states.size(); state++) {
			fold.packing().scores(states.sum(state), scores);
			long code = this.scale.verdict(scores, fold.packing().flags(states.sum(state)));
			int witness = state;
			tallies.computeIfAbsent(code, (key) -> new Tally(witness)).paths += states.count(state);
			paths = Math.addExact(paths, states.count(state));
			ties += isTie(scores) ? states.count(state) : 0;
		}
		return report(fold, states.size(), tallies, paths, ties);
	}

	private static boolean isTie(int[] scores) {
		int highest = 0;
		int holders = 0;
		for (int score : scores) {
			if (score > highest) {
				highest = score;
				holders = 1;
			}
			else if (score == highest) {
				holders++;
			}
		}
		return highest > 0 && holders > 1;
	}

	private Analysis report(Fold fold, int states, Map<Long, Tally> tallies, long paths, long ties) {
		List<Reached> reached = new ArrayList<>();
		EnumMap<VerdictKind, Double> kinds = new EnumMap<>(VerdictKind.class);
		Map<String, Double> roles = new LinkedHashMap<>();
		this.table.roles().forEach((role) -> roles.put(role, 0.0));
		tallies.forEach((code, tally) -> {
			double share = (double) tally.paths / paths;
			Verdict verdict = this.scale.decode(code);
			reached.add(new Reached(verdict, tally.paths, share, this.table.decode(fold.witness(tally.witness))));
			kinds.merge(verdict.kind(), share, Double::sum);
			verdict.roles().forEach((role) -> roles.merge(role, share, Double::sum));
		});
		reached
			.sort(Comparator.comparingLong(Reached::paths).reversed().thenComparing((one) -> one.verdict().toString()));
		return new Analysis(paths, states, byShare(kinds), roles, reached, (double) ties / paths, unreached(kinds),
				findings(this.budget), null);
	}

	private static Map<VerdictKind, Double> byShare(Map<VerdictKind, Double> kinds) {
		Map<VerdictKind, Double> sorted = new LinkedHashMap<>();
		kinds.entrySet()
			.stream()
			.sorted(Map.Entry.<VerdictKind, Double>comparingByValue().reversed())
			.forEach((entry) -> sorted.put(entry.getKey(), entry.getValue()));
		return sorted;
	}

	private List<VerdictKind> unreached(Map<VerdictKind, Double> kinds) {
		boolean fit = this.table.questionnaire().purpose() == Purpose.FIT;
		return Arrays.stream(VerdictKind.values())
			.filter((kind) -> (kind == VerdictKind.FIT) == fit && !kinds.containsKey(kind))
			.toList();
	}

	private static final class Tally {

		private final int witness;

		private long paths;

		Tally(int witness) {
			this.witness = witness;
		}

	}

}
