package org.remit.questionnaire;

import org.remit.catalog.Footnote;
import org.remit.catalog.Lookup;
import org.remit.catalog.Question;
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
					(bar) -> line("- " + Markdown.escaped(bar.score().role().heading()) + ": " + bar.score().points()));
		heading("Why");
		result.assessment().reasons().forEach((reason) -> line("- " + cited(reason.rule().reason())));
		if (!result.assessment().objections().isEmpty()) {
			heading("What speaks against it");
			result.assessment().objections().forEach((reason) -> line("- " + cited(reason.rule().reason())));
		}
		if (!result.assessment().cautions().isEmpty()) {
			heading("Watch out");
			result.assessment().cautions().forEach((rule) -> line("- " + cited(rule.reason())));
		}
		heading("What would change this");
		result.changes().forEach((turn) -> {
			line("- " + Markdown.escaped(String.join(" ", turn.questions().stream().map(Question::text).toList())) + " "
					+ Markdown.escaped(String.join(" / ", turn.answers())));
			line("  → " + Markdown.escaped(turn.headline()));
		});
		heading("The answers");
		result.entries()
			.forEach((entry) -> line(
					"- " + Markdown.escaped(entry.question().text()) + " " + Markdown.escaped(entry.answer())));
		heading("Sources");
		for (Footnote note : this.lookup.footnotes(result.cited())) {
			line("- [" + note.label() + "] " + Markdown.escaped(note.source().title()) + ", "
					+ Markdown.escaped(note.source().publisher()));
		}
		line("");
		line("From <" + address + ">, edition " + result.visit().edition().number() + ".");
		return this.text.toString();
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
