package org.remit.comparison;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.remit.catalog.Involvement;
import org.remit.catalog.Role;
import org.remit.catalog.SkillNeed;
import org.remit.catalog.Statement;
import org.remit.catalog.Topic;
import org.remit.catalog.TopicKind;
import org.remit.catalog.TopicPart;
import org.remit.web.Markdown;

/** Writes a comparison as Markdown (CommonMark with tables). */
final class ComparisonMarkdown {

	private final StringBuilder text = new StringBuilder();

	private final Origin origin;

	private ComparisonMarkdown(Origin origin) {
		this.origin = origin;
	}

	static String of(Comparison comparison, Origin origin) {
		return new ComparisonMarkdown(origin).write(comparison);
	}

	private String write(Comparison comparison) {
		line("# " + Markdown.escaped(this.origin.title()));
		comparison.roles().forEach((role) -> {
			line("");
			line("- **" + Markdown.escaped(role.heading()) + "**: " + cited(role.oneLine()) + " Asks: "
					+ cited(role.question()));
		});
		table("Side by side", comparison.roles());
		comparison.dimensions()
			.forEach((row) -> row(row.name(),
					row.cells().stream().map((cell) -> statements(cell.statements())).toList()));
		comparison.responsibilities().forEach((theme) -> {
			table("Who does what: " + theme.theme().label().toLowerCase(Locale.ROOT), comparison.roles());
			theme.rows()
				.forEach((row) -> row(row.name(), row.cells().stream().map((cell) -> said(cell.said())).toList()));
		});
		table("Skills", comparison.roles());
		comparison.skills()
			.forEach((group) -> group.rows()
				.forEach((row) -> row(row.name(), row.cells().stream().map((cell) -> need(cell.need())).toList())));
		topics("What they have in common", comparison.similarities());
		topics("Where the sources disagree", comparison.disagreements());
		topics("Working together", comparison.practices());
		topics("Examples", comparison.scenarios());
		topics("Watch out", comparison.cautions());
		this.text.append(Markdown.foot(this.origin.lookup().bibliography(comparison.cited()), this.origin.address(),
				this.origin.edition()));
		return this.text.toString();
	}

	private void table(String heading, List<Role> roles) {
		line("");
		line("## " + heading);
		line("");
		line("| | " + roles.stream().map((role) -> Markdown.escaped(role.heading())).collect(Collectors.joining(" | "))
				+ " |");
		line("|---".repeat(roles.size() + 1) + "|");
	}

	private void row(String name, List<String> cells) {
		line("| " + Markdown.escaped(name) + " | " + String.join(" | ", cells) + " |");
	}

	private String statements(List<Statement> statements) {
		return statements.isEmpty() ? "*no source says*"
				: statements.stream().map(this::cited).collect(Collectors.joining("; "));
	}

	private String said(List<Involvement> said) {
		return said.isEmpty() ? "*no source says*"
				: said.stream()
					.map((one) -> noted(one.raci().words(), one.note()) + marks(one.sources()))
					.collect(Collectors.joining("; "));
	}

	private static String noted(String words, @Nullable String note) {
		return Markdown.escaped((note != null) ? words + ": " + note : words);
	}

	private String need(@Nullable SkillNeed need) {
		return (need != null) ? noted(need.need().label(), need.note()) + marks(need.sources()) : "*not named*";
	}

	private void topics(String heading, List<Topic> topics) {
		if (topics.isEmpty()) {
			return;
		}
		line("");
		line("## " + heading);
		for (Topic topic : topics) {
			line("");
			line("**" + Markdown.escaped(topic.title()) + "** " + cited(topic.text()));
			line("");
			topic.parts()
				.forEach((part) -> line("- *" + Markdown.escaped(who(topic, part)) + "*: " + cited(part.statement())));
		}
	}

	/* A position on a disagreement names its role itself. */
	private String who(Topic topic, TopicPart part) {
		Role role = this.origin.lookup().role().get(part.role());
		String label = part.label();
		if (label != null && (role == null || topic.kind() == TopicKind.DISAGREEMENT)) {
			return label;
		}
		return Stream.of((role != null) ? role.heading() : null, label)
			.filter(Objects::nonNull)
			.collect(Collectors.joining(", "));
	}

	private String cited(Statement statement) {
		return Markdown.escaped(statement.text()) + marks(statement.sources());
	}

	private String marks(Collection<String> keys) {
		return this.origin.lookup().marks(keys);
	}

	private void line(String line) {
		this.text.append(line).append('\n');
	}

}
