package org.remit.team;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.remit.web.Csv;
import org.remit.web.Markdown;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A remit sheet as a file to take away. */
final class SheetFile {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

	private final RemitSheet sheet;

	private SheetFile(RemitSheet sheet) {
		this.sheet = sheet;
	}

	/**
	 * Writes a sheet.
	 * @param sheet the sheet
	 * @param kind {@code md}, {@code csv} or {@code json}
	 * @return the file, or nothing for another kind
	 */
	static Optional<ResponseEntity<Object>> of(RemitSheet sheet, String kind) {
		SheetFile file = new SheetFile(sheet);
		return switch (kind) {
			case "md" -> Optional
				.of(file.answer(kind, new MediaType("text", "markdown", StandardCharsets.UTF_8), file.markdown()));
			case "csv" ->
				Optional.of(file.answer(kind, new MediaType("text", "csv", StandardCharsets.UTF_8), file.csv()));
			case "json" -> Optional.of(file.answer(kind, MediaType.APPLICATION_JSON, file.json()));
			default -> Optional.empty();
		};
	}

	private ResponseEntity<Object> answer(String kind, MediaType type, Object body) {
		return ResponseEntity.ok()
			.contentType(type)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment()
						.filename("remit-sheet-%s.%s".formatted(this.sheet.key(), kind))
						.build()
						.toString())
			.body(body);
	}

	String csv() {
		Csv csv = new Csv(5).line(List.of("Theme", "Responsibility", "Decides", "Stands in", "From"));
		this.sheet.lines()
			.forEach((line) -> csv.line(List.of(line.duty().theme().label(), line.duty().name(), line.owner().name(),
					line.standIn(), line.date().toString())));
		this.sheet.open().forEach((duty) -> csv.line(List.of(duty.theme().label(), duty.name())));
		return csv.toString();
	}

	String markdown() {
		StringBuilder text = new StringBuilder("# Remit sheet: %s\n\n%s, round %d\n"
			.formatted(Markdown.escaped(this.sheet.title()), Markdown.escaped(this.sheet.team()), this.sheet.round()));
		if (this.sheet.member() == null) {
			list(text, "Settled", this.sheet.decided().stream().map((line) -> settled(line, true)).toList());
			list(text, "Still open", this.sheet.open().stream().map((duty) -> Markdown.escaped(duty.name())).toList());
		}
		else {
			list(text, "Decides", this.sheet.decided().stream().map((line) -> settled(line, false)).toList());
			list(text, "Stands in", this.sheet.deputised().stream().map((line) -> settled(line, true)).toList());
		}
		return text.toString();
	}

	private static String settled(RemitSheet.Line line, boolean owned) {
		return "**%s**%s%s, from %s on".formatted(Markdown.escaped(line.duty().name()),
				owned ? ": " + Markdown.escaped(line.owner().name()) : "",
				(line.deputy() != null) ? ", with %s as deputy".formatted(Markdown.escaped(line.standIn())) : "",
				DAY.format(line.date()));
	}

	private static void list(StringBuilder text, String heading, List<String> lines) {
		if (!lines.isEmpty()) {
			text.append("\n## ").append(heading).append("\n\n");
			lines.forEach((line) -> text.append("- ").append(line).append('\n'));
		}
	}

	private Document json() {
		Member member = this.sheet.member();
		return new Document(this.sheet.team(), this.sheet.round(), (member != null) ? member.name() : null,
				this.sheet.lines()
					.stream()
					.map((line) -> new Settled(line.duty().theme().toString(), line.duty().name(), line.owner().name(),
							(line.deputy() != null) ? line.standIn() : null, line.date()))
					.toList(),
				this.sheet.open().stream().map(Duty::name).toList());
	}

	/**
	 * A sheet as JSON.
	 *
	 * @param team the team's name
	 * @param round the number of the round
	 * @param person whose sheet it is; {@code null} for the team's
	 * @param settled what is settled
	 * @param open what is not
	 */
	record Document(String team, int round, @Nullable String person, List<Settled> settled, List<String> open) {

	}

	/**
	 * What is settled about one responsibility, as JSON.
	 *
	 * @param theme the theme
	 * @param responsibility its name
	 * @param decides who decides it
	 * @param standsIn who stands in, or {@code null}
	 * @param from the day from which it holds
	 */
	record Settled(String theme, String responsibility, String decides, @Nullable String standsIn, LocalDate from) {

	}

}
