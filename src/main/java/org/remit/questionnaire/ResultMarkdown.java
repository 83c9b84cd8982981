package org.remit.questionnaire;

import java.util.List;
import java.util.stream.Collectors;

import org.remit.catalog.Lookup;
import org.remit.catalog.Question;
import org.remit.catalog.Rule;
import org.remit.catalog.Statement;
import org.remit.web.Markdown;

/** Writes a result as Markdown, to paste where the decision is made. */
final class ResultMarkdown {

	private final StringBuilder text = new StringBuilder();

	private final Lookup lookup;

	private ResultMarkdown(Lookup lookup) {
		this.lookup = lookup;
	}

	static String of(Result result, String address) {
		return new ResultMarkdown(result.visit().edition().catalog().lookup()).write(result, address);
	}

	private String write(Result result, String address) {
		line("# " + Markdown.escaped(result.headline()));
		line("");
		line(Markdown.escaped(result.paragraph()));
		heading("How the answers add up");
		result.bars()
			.forEach(
					(bar) -> line("- " + Markdown.escaped(bar.score().role().heading()) + ": " + bar.score().figure()));
		reasons("Why", result.assessment().reasons().stream().map(Contribution::rule).toList());
		reasons("How the roles go together", result.assessment().arrangements());
		reasons("Outweighed by this", result.assessment().overruled());
		reasons("What speaks against it", result.assessment().objections().stream().map(Contribution::rule).toList());
		reasons("Watch out", result.assessment().cautions());
		if (!result.settling().isEmpty()) {
			heading("What would settle it");
			result.settling().forEach(this::settling);
		}
		turns("What would change this", result.changes());
		turns("If this were not known", result.unknowns());
		heading("The answers");
		result.entries()
			.forEach((entry) -> line(
					"- " + Markdown.escaped(entry.question().text()) + " " + Markdown.escaped(entry.answer())));
		this.text.append(
				Markdown.foot(this.lookup.bibliography(result.cited()), address, result.visit().edition().number()));
		return this.text.toString();
	}

	private void reasons(String heading, List<Rule> rules) {
		if (!rules.isEmpty()) {
			heading(heading);
			rules.forEach((rule) -> line("- " + cited(rule.reason())));
		}
	}

	private void turns(String heading, List<Turn> turns) {
		if (!turns.isEmpty()) {
			heading(heading);
			turns.forEach((turn) -> {
				line("- " + texts(turn.questions()) + " " + Markdown.escaped(String.join(" / ", turn.answers())));
				line("  → " + Markdown.escaped(turn.headline()));
			});
		}
	}

	private void settling(Result.Settling one) {
		String how = one.questions().isEmpty() ? "no one or two other answers would do."
				: texts(one.questions()) + " " + Markdown.escaped(String.join(" / ", one.answers()));
		line("- " + Markdown.escaped(one.headline()) + ": " + how);
	}

	private static String texts(List<Question> questions) {
		return Markdown.escaped(questions.stream().map(Question::text).collect(Collectors.joining(" ")));
	}

	private String cited(Statement statement) {
		return Markdown.escaped(statement.text()) + this.lookup.marks(statement.sources());
	}

	private void heading(String heading) {
		line("");
		line("## " + heading);
		line("");
	}

	private void line(String line) {
		this.text.append(line).append('\n');
	}

}
