package org.remit.questionnaire;

import java.util.regex.Pattern;

import org.remit.catalog.Footnote;
import org.remit.catalog.Lookup;
import org.remit.catalog.Question;
import org.remit.catalog.Statement;

/** Writes a result as Markdown, to paste where the decision is made. */
final class ResultMarkdown {

	private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_{}\\[\\]<>#|~&]");

	private final StringBuilder text = new StringBuilder();

	private final Lookup lookup;

	private ResultMarkdown(Lookup lookup) {
		this.lookup = lookup;
	}

	static String of(Result result, String address) {
		return new ResultMarkdown(result.visit().edition().catalog().lookup()).write(result, address);
	}

	private String write(Result result, String address) {
		line("# " + escaped(result.headline()));
		line("");
		line(escaped(result.paragraph()));
		heading("How the answers add up");
		result.bars()
			.forEach((bar) -> line("- " + escaped(bar.score().role().heading()) + ": " + bar.score().points()));
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
			line("- " + escaped(String.join(" ", turn.questions().stream().map(Question::text).toList())) + " "
					+ escaped(String.join(" / ", turn.answers())));
			line("  → " + escaped(turn.headline()));
		});
		heading("The answers");
		result.entries()
			.forEach((entry) -> line("- " + escaped(entry.question().text()) + " " + escaped(entry.answer())));
		heading("Sources");
		for (Footnote note : this.lookup.footnotes(result.cited())) {
			line("- [" + note.label() + "] " + escaped(note.source().title()) + ", "
					+ escaped(note.source().publisher()));
		}
		line("");
		line("From <" + address + ">, edition " + result.visit().edition().number() + ".");
		return this.text.toString();
	}

	private String cited(Statement statement) {
		StringBuilder marks = new StringBuilder();
		statement.sources().forEach((key) -> {
			Footnote note = this.lookup.footnote().get(key);
			if (note != null) {
				marks.append(" [").append(note.label()).append(']');
			}
		});
		return escaped(statement.text()) + marks;
	}

	private void heading(String heading) {
		line("");
		line("## " + heading);
		line("");
	}

	private static String escaped(String plain) {
		return SPECIAL.matcher(plain).replaceAll("\\\\$0").replace("\n", " ");
	}

	private void line(String line) {
		this.text.append(line).append('\n');
	}

}
