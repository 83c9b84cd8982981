package org.remit.questionnaire;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

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
 * @param firmness how firm it is, in words to stand after the band
 * @param paragraph everything in a paragraph
 * @param leading the verdict's first role, or {@code null} if it names none
 * @param bars each role's score as a bar
 * @param changes what would change the verdict, each with the verdict then
 * @param unknowns answers without which the verdict would be another, each with that
 * @param settling what would settle a verdict that is too close, for each of its roles;
 * else empty
 * @param arrangements what shaped how the roles go together
 * @param overruled what speaks for one person in all roles but had to give way
 * @param cases cases that share answers with this one, the most alike first
 * @param entries every question that was asked, with its answer
 * @param next what to do next
 */
public record Result(Visit visit, Assessment assessment, String headline, String meaning, String firmness,
		String paragraph, @Nullable Role leading, List<Bar> bars, List<Turn> changes, List<Turn> unknowns,
		List<Settling> settling, List<RuleLine> arrangements, List<RuleLine> overruled, List<Case> cases,
		List<Entry> entries, List<Link> next) {

	private static final int MOST_CASES = 3;

	static Result of(Visit visit, Assessor assessor) {
		Assessment assessment = assessor.explain(visit.answers());
		Catalog catalog = visit.edition().catalog();
		Advice advice = new Advice(catalog);
		return new Result(visit, assessment, advice.headline(assessment.answers(), assessment.verdict()),
				advice.meaning(assessment), advice.firmness(assessment), advice.paragraph(assessment),
				assessment.verdict().roles().stream().findFirst().flatMap(catalog::role).orElse(null),
				Bar.of(assessment), turns(assessment, false, advice), turns(assessment, true, advice),
				assessment.settlements()
					.stream()
					.map((one) -> new Settling(advice.headline(new Verdict(VerdictKind.HIRE_ONE, List.of(one.role()))),
							one.questions(), one.questions().stream().allMatch((question) -> isOpen(question, visit)),
							one.answers()))
					.toList(),
				lines(assessment.arrangements(), visit), lines(assessment.overruled(), visit),
				Case.of(visit, assessor)
					.stream()
					.filter((one) -> one.alike() > 0)
					.sorted(Comparator.comparingInt(Case::alike).reversed())
					.limit(MOST_CASES)
					.toList(),
				visit.asked().stream().map((question) -> Entry.of(visit, question)).toList(),
				NextSteps.of(visit, assessment));
	}

	private static List<Turn> turns(Assessment assessment, boolean takingBack, Advice advice) {
		return Turn.of(assessment.flipPoints().stream().filter((flip) -> flip.isTakingBack() == takingBack).toList(),
				advice);
	}

	private static boolean isOpen(Question question, Visit visit) {
		return visit.answers().to(question).isEmpty();
	}

	private static List<RuleLine> lines(List<Rule> rules, Visit visit) {
		RuleWording wording = new RuleWording(visit.questionnaire().questions());
		return rules.stream().map((rule) -> RuleLine.of(rule, wording, visit.edition().catalog())).toList();
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
		this.assessment.overruled().forEach((rule) -> add(rule, cited));
		this.assessment.cautions().forEach((rule) -> add(rule, cited));
		this.cases.forEach((one) -> cited.addAll(one.example().story().sources()));
		return cited;
	}

	private static void add(Rule rule, Set<String> cited) {
		cited.addAll(rule.reason().sources());
	}

	/**
	 * What would settle a verdict for one of its roles.
	 *
	 * @param headline the verdict then
	 * @param questions the question whose answer settles it, or two; none if nothing
	 * would
	 * @param open whether they are open
	 * @param answers the answers in words, each of which settles it
	 */
	public record Settling(String headline, List<Question> questions, boolean open, List<String> answers) {

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
