package org.remit.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.remit.comparison.JobDescription.Group;
import org.remit.comparison.JobDescription.Part;
import org.remit.comparison.JobDescription.Phrase;
import org.remit.comparison.JobDescription.Point;

/**
 * Writes a job description as a text file. Lines are not broken, as both kinds are meant
 * to be pasted into a form.
 */
final class JobDescriptionText {

	private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cc}\\u2028\\u2029]+");

	/* What opens a list or underlines a heading where a line begins. */
	private static final Pattern OPENING = Pattern.compile("^(\\d*)(?=[-+=.)])");

	private final StringBuilder text = new StringBuilder();

	private final Markup markup;

	private final Origin origin;

	private JobDescriptionText(Markup markup, Origin origin) {
		this.markup = markup;
		this.origin = origin;
	}

	/**
	 * Writes Markdown (CommonMark).
	 * @param draft the job description
	 * @param origin where it comes from
	 * @return the text
	 */
	static String markdown(JobDescription draft, Origin origin) {
		return new JobDescriptionText(new Markdown(), origin).write(draft);
	}

	/**
	 * Writes plain text.
	 * @param draft the job description
	 * @param origin where it comes from
	 * @return the text
	 */
	static String plain(JobDescription draft, Origin origin) {
		return new JobDescriptionText(new Plain(), origin).write(draft);
	}

	private String write(JobDescription draft) {
		this.text.append(this.markup.heading(1, oneLine(this.origin.title())));
		String titles = draft.titles().stream().map((title) -> said(List.of(title))).collect(Collectors.joining(", "));
		paragraph("Job description, draft.", titles.isEmpty() ? "" : "Also called " + titles + ".");
		paragraph(draft.advice());
		draft.parts().forEach(this::part);
		sources(draft);
		return this.text.toString();
	}

	private void part(Part part) {
		heading(2, part.section().label());
		if (part.section().isForHirers()) {
			paragraph("For those who hire.");
		}
		part.lead().forEach((phrase) -> paragraph(said(List.of(phrase))));
		part.groups().forEach(this::group);
	}

	private void group(Group group) {
		String heading = group.heading();
		if (heading != null) {
			heading(3, heading);
		}
		group.lead().forEach((phrase) -> paragraph(said(List.of(phrase))));
		if (!group.points().isEmpty()) {
			line("");
			group.points().forEach((point) -> line("- " + point(point)));
		}
	}

	private String point(Point point) {
		Phrase title = point.title();
		if (title == null) {
			return joined(said(point.said()), said(point.open()));
		}
		boolean ended = title.text().matches("(?s).*[.?!…]\\s*") || (point.said().isEmpty() && point.open().isEmpty());
		return joined(this.markup.strong(oneLine(title.text())) + marks(title) + (ended ? "" : ":"), said(point.said()),
				said(point.open()));
	}

	private void sources(JobDescription draft) {
		Map<String, String> sources = new LinkedHashMap<>();
		this.origin.lookup().bibliography(draft.cited()).forEach((mark, source) -> sources.put(mark, oneLine(source)));
		this.text.append(this.markup.foot(sources, this.origin));
	}

	private String said(List<Phrase> phrases) {
		return phrases.stream()
			.map((phrase) -> escaped(phrase.text()) + marks(phrase))
			.collect(Collectors.joining(" "));
	}

	private String marks(Phrase phrase) {
		return this.origin.lookup().marks(phrase.sources());
	}

	private String escaped(String content) {
		return this.markup.escaped(oneLine(content));
	}

	/* Whatever is in a text, it cannot pretend to be another line. */
	private static String oneLine(String content) {
		return BLANKS.matcher(content).replaceAll(" ").strip();
	}

	private void heading(int level, String heading) {
		line("");
		this.text.append(this.markup.heading(level, oneLine(heading)));
	}

	private void paragraph(String... words) {
		line("");
		line(joined(words));
	}

	private static String joined(String... words) {
		return Stream.of(words).filter((word) -> !word.isEmpty()).collect(Collectors.joining(" "));
	}

	private void line(String line) {
		this.text.append(line).append('\n');
	}

	/** What sets one kind of text apart from another. Contents have no line ends here. */
	private interface Markup {

		String heading(int level, String content);

		String strong(String content);

		String escaped(String content);

		String foot(Map<String, String> sources, Origin origin);

	}

	private static final class Markdown implements Markup {

		@Override
		public String heading(int level, String content) {
			return "#".repeat(level) + " " + escaped(content) + "\n";
		}

		@Override
		public String strong(String content) {
			return "**" + escaped(content) + "**";
		}

		@Override
		public String escaped(String content) {
			return OPENING.matcher(org.remit.web.Markdown.escaped(content)).replaceFirst("$1\\\\");
		}

		@Override
		public String foot(Map<String, String> sources, Origin origin) {
			return org.remit.web.Markdown.foot(sources, origin.address(), origin.edition());
		}

	}

	private static final class Plain implements Markup {

		@Override
		public String heading(int level, String content) {
			return switch (level) {
				case 1 -> content + "\n" + "=".repeat(content.codePointCount(0, content.length())) + "\n";
				case 2 -> content + "\n" + "-".repeat(content.codePointCount(0, content.length())) + "\n";
				default -> content + "\n";
			};
		}

		@Override
		public String strong(String content) {
			return content;
		}

		@Override
		public String escaped(String content) {
			return content;
		}

		@Override
		public String foot(Map<String, String> sources, Origin origin) {
			StringBuilder foot = new StringBuilder("\n" + heading(2, "Sources") + "\n");
			sources.forEach((mark, source) -> foot.append("- [%s] %s\n".formatted(mark, source)));
			return foot.append("\nFrom %s, edition %d.\n".formatted(origin.address(), origin.edition())).toString();
		}

	}

}
