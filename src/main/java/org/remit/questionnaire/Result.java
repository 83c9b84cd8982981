package org.remit.questionnaire;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.remit.catalog.Catalog;
import org.remit.catalog.Question;
import org.remit.catalog.Role;
import org.remit.catalog.Rule;
import org.remit.catalog.VerdictKind;
import org.remit.web.Link;

/**
 * An assessment as its page and its documents say it.
 *
 * @param visit the answers, and the edition that they belong to
 * @param assessment the assessment
 * @param headline the verdict in words
 * @param meaning what the kind of verdict means
 * @param paragraph everything in a paragraph
 * @param leading the verdict's first role, or {@code null} if it names none
 * @param bars each role's score as a bar
 * @param changes what would change the verdict, each with the verdict then
 * @param settling the one answer that would settle a verdict that is too close, or
 * {@code null}
 * @param cases cases that share answers with this one, the most alike first
 * @param entries every question that was asked, with its answer
 * @param next what to do next
 */
public record Result(Visit visit, Assessment assessment, String headline, String meaning, String paragraph,
		@Nullable Role leading, List<Bar> bars, List<Turn> changes, @Nullable Turn settling, List<Case> cases,
		List<Entry> entries, List<Link> next) {

	private static final int MOST_CASES = 3;

	static Result of(Visit visit, Assessor assessor) {
		Assessment assessment = assessor.explain(visit.answers());
		Catalog catalog = visit.edition().catalog();
		Advice advice = new Advice(catalog);
		List<Turn> changes = Turn.of(assessment.flipPoints(), advice);
		return new Result(visit, assessment, advice.headline(assessment.verdict()), advice.meaning(assessment),
				advice.paragraph(assessment),
				assessment.verdict().roles().stream().findFirst().flatMap(catalog::role).orElse(null),
				Bar.of(assessment), changes, settling(assessment, changes),
				Case.of(visit, assessor)
					.stream()
					.filter((one) -> one.alike() > 0)
					.sorted(Comparator.comparingInt(Case::alike).reversed())
					.limit(MOST_CASES)
					.toList(),
				visit.asked().stream().map((question) -> Entry.of(visit, question)).toList(),
				NextSteps.of(visit, assessment));
	}

	/* An open question settles better than a change of mind. */
	private static @Nullable Turn settling(Assessment assessment, List<Turn> changes) {
		if (assessment.verdict().kind() != VerdictKind.TOO_CLOSE) {
			return null;
		}
		return changes.stream()
			.filter((turn) -> turn.questions().size() == 1 && turn.verdict().kind() == VerdictKind.HIRE_ONE)
			.min(Comparator.comparing((turn) -> !assessment.answers().to(turn.questions().get(0)).isEmpty()))
			.orElse(null);
	}

	/**
	 * Whether this is about what suits a person.
	 * @return true for a fit, false for what a team needs
	 */
	public boolean isFit() {
		return this.assessment.verdict().kind() == VerdictKind.FIT;
	}

	/**
	 * The sources that are cited.
	 * @return their keys
	 */
	Set<String> cited() {
		Set<String> cited = new TreeSet<>();
		this.assessment.reasons().forEach((reason) -> add(reason.rule(), cited));
		this.assessment.objections().forEach((reason) -> add(reason.rule(), cited));
		if (isFit()) {
			this.assessment.scores()
				.forEach((score) -> score.contributions().forEach((reason) -> add(reason.rule(), cited)));
		}
		this.assessment.arrangements().forEach((rule) -> add(rule, cited));
		this.assessment.cautions().forEach((rule) -> add(rule, cited));
		this.cases.forEach((one) -> cited.addAll(one.example().story().sources()));
		return cited;
	}

	private static void add(Rule rule, Set<String> cited) {
		cited.addAll(rule.reason().sources());
	}

	/**
	 * Changes of answers that lead to the same verdict.
	 *
	 * @param questions the questions answered differently: one, or two
	 * @param answers the other answers in words, each of which leads there; of a choice
	 * of several options only the smallest that do
	 * @param verdict the verdict then
	 * @param headline the verdict in words
	 */
	public record Turn(List<Question> questions, List<String> answers, Verdict verdict, String headline) {

		static List<Turn> of(List<FlipPoint> flips, Advice advice) {
			Map<List<Object>, List<FlipPoint>> alike = new LinkedHashMap<>();
			flips.forEach((flip) -> alike
				.computeIfAbsent(List.of(questions(flip), flip.verdict()), (key) -> new ArrayList<>())
				.add(flip));
			return alike.values()
				.stream()
				.map((group) -> new Turn(questions(group.get(0)),
						group.stream().filter((flip) -> isSmallest(flip, group)).map(Turn::answer).toList(),
						group.get(0).verdict(), advice.headline(group.get(0).verdict())))
				.toList();
		}

		private static List<Question> questions(FlipPoint flip) {
			return flip.changes().stream().map(FlipPoint.Change::question).toList();
		}

		private static boolean isSmallest(FlipPoint flip, List<FlipPoint> group) {
			List<String> options = flip.changes().get(0).options();
			return flip.changes().size() > 1 || group.stream()
				.map((other) -> other.changes().get(0).options())
				.noneMatch((other) -> other.size() < options.size() && options.containsAll(other));
		}

		private static String answer(FlipPoint flip) {
			return flip.changes().stream().map(FlipPoint.Change::answer).collect(Collectors.joining(", and "));
		}

	}

	/**
	 * A role's score as a bar.
	 *
	 * @param score the score
	 * @param segments what speaks for the role, drawn one after the other
	 */
	public record Bar(Score score, List<Segment> segments) {

		private static final int FULL = 1000;

		static List<Bar> of(Assessment assessment) {
			int most = assessment.scores().stream().mapToInt((score) -> positive(score)).max().orElse(0);
			return assessment.scores().stream().map((score) -> new Bar(score, segments(score, most))).toList();
		}

		private static int positive(Score score) {
			return score.contributions().stream().mapToInt((one) -> Math.max(0, one.points())).sum();
		}

		private static List<Segment> segments(Score score, int most) {
			List<Segment> segments = new ArrayList<>();
			int x = 0;
			for (Contribution one : score.contributions()) {
				if (one.points() > 0) {
					int width = FULL * one.points() / Math.max(most, 1);
					segments.add(new Segment(x, Math.max(width - 6, 1), one.rule().reason().text()));
					x += width;
				}
			}
			return segments;
		}

	}

	/**
	 * One reason's part of a bar.
	 *
	 * @param x where it begins, in thousandths of the longest bar
	 * @param width how long it is, in the same measure
	 * @param reason the reason
	 */
	public record Segment(int x, int width, String reason) {

	}

}
