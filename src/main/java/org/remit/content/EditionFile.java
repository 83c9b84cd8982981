package org.remit.content;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import org.jspecify.annotations.Nullable;
import org.remit.catalog.Catalog;
import org.remit.catalog.InvalidCatalogException;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MapperBuilder;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/**
 * An edition as a file that people download, keep, change by hand and bring back. It
 * holds what {@link EditionDocument} does, as JSON or as YAML. Nobody else has looked at
 * what comes in, so it is read strictly: a slip is refused, and its place is named.
 */
public final class EditionFile {

	/**
	 * The greatest size of a file that is read, in bytes: an edition with a thousand
	 * roles fits. The application takes no larger uploads either.
	 */
	public static final int LIMIT = 8 * 1024 * 1024;

	private static final ObjectMapper JSON = configured(
			JsonMapper.builder(JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build()));

	private static final ObjectMapper YAML = yaml(settings(0));

	private EditionFile() {
	}

	/*
	 * The whole text fits into the buffer: the YAML library stumbles over a character
	 * outside the basic plane that lies across the end of one.
	 */
	private static LoadSettings settings(int length) {
		return LoadSettings.builder()
			.setBufferSize(length + 2)
			.setCodePointLimit(LIMIT)
			.setAllowDuplicateKeys(false)
			.build();
	}

	private static ObjectMapper yaml(LoadSettings settings) {
		return configured(YAMLMapper.builder(YAMLFactory.builder()
			.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
			.disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
			.disable(YAMLWriteFeature.SPLIT_LINES)
			.loadSettings(settings)
			.build()));
	}

	private static ObjectMapper configured(MapperBuilder<?, ?> builder) {
		return builder
			.changeDefaultVisibility((visibility) -> visibility.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
			.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
			.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
					DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
			.enable(EnumFeature.READ_ENUMS_USING_TO_STRING, EnumFeature.WRITE_ENUMS_USING_TO_STRING)
			.build();
	}

	/**
	 * Writes a catalogue as JSON.
	 * @param catalog the catalogue
	 * @return the document, exactly as an edition of it is stored
	 */
	public static String json(Catalog catalog) {
		return EditionDocument.write(catalog);
	}

	/**
	 * The fingerprint of a catalogue: equal ones have the same.
	 * @param catalog the catalogue
	 * @return the SHA-256 of {@link #json}, as an edition of it bears it
	 */
	public static String sha256(Catalog catalog) {
		return EditionDocument.sha256(json(catalog));
	}

	/**
	 * Writes a catalogue as YAML.
	 * @param catalog the catalogue
	 * @return a document with the same content as {@link #json}
	 */
	public static String yaml(Catalog catalog) {
		return YAML.writeValueAsString(new EditionDocument(EditionDocument.FORMAT, catalog));
	}

	/**
	 * Reads a file.
	 * @param bytes what is in it: JSON if it begins with a brace, otherwise YAML
	 * @return the catalogue
	 * @throws UnreadableFileException if it is no edition; says where and why
	 */
	public static Catalog read(byte[] bytes) {
		if (bytes.length > LIMIT) {
			throw refused("The file has %,d bytes; at most %,d can be read.".formatted(bytes.length, LIMIT));
		}
		return read(text(bytes));
	}

	/**
	 * Reads a text.
	 * @param text JSON if it begins with a brace, otherwise YAML
	 * @return the catalogue
	 * @throws UnreadableFileException if it is no edition; says where and why
	 */
	public static Catalog read(String text) {
		if (text.isBlank()) {
			throw refused("There is nothing in it.");
		}
		try {
			if (text.stripLeading().startsWith("{")) {
				return read(text, JSON);
			}
			LoadSettings settings = settings(text.length());
			refuseTricks(text, settings);
			return read(text, yaml(settings));
		}
		catch (JacksonException ex) {
			throw refusal(ex);
		}
		catch (StackOverflowError ex) {
			throw refused("It is nested too deeply.");
		}
	}

	private static Catalog read(String text, ObjectMapper mapper) {
		int format = mapper.readTree(text).path("format").asInt(0);
		if (format < 1 || format > EditionDocument.FORMAT) {
			throw refused((format == 0)
					? "It does not say its format; an edition begins with “format”, a number from 1 to %d."
						.formatted(EditionDocument.FORMAT)
					: "It is written in format %d; this program reads formats 1 to %d.".formatted(format,
							EditionDocument.FORMAT));
		}
		Catalog catalog = mapper.readValue(text, EditionDocument.class).catalog();
		if (catalog == null) {
			throw refused("It has no “catalog”.");
		}
		return catalog;
	}

	/*
	 * An alias may stand for a thousand others, a tag for any class: nobody needs them.
	 */
	private static void refuseTricks(String text, LoadSettings settings) {
		try {
			for (Event event : new Parse(settings).parseString(text)) {
				if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
					throw refused(place(event) + ": anchors and aliases (& and *) are not read. Write it out.");
				}
				if (isTagged(event)) {
					throw refused(place(event) + ": tags (!) are not read. Leave it out.");
				}
			}
		}
		catch (MarkedYamlEngineException ex) {
			String where = ex.getProblemMark()
				.map((mark) -> "Line %d, column %d".formatted(mark.getLine() + 1, mark.getColumn() + 1))
				.orElse("The file");
			throw refused("%s: %s.".formatted(where, ex.getProblem()));
		}
		catch (YamlEngineException ex) {
			throw refused(String.valueOf(ex.getMessage()));
		}
	}

	private static boolean isTagged(Event event) {
		return (event instanceof ScalarEvent scalar && scalar.getTag().isPresent())
				|| (event instanceof CollectionStartEvent start && start.getTag().isPresent());
	}

	private static String place(Event event) {
		return event.getStartMark()
			.map((mark) -> "Line %d, column %d".formatted(mark.getLine() + 1, mark.getColumn() + 1))
			.orElse("The file");
	}

	private static String place(@Nullable TokenStreamLocation location) {
		return (location == null || location.getLineNr() < 1) ? "The file"
				: "Line %d, column %d".formatted(location.getLineNr(), Math.max(location.getColumnNr(), 1));
	}

	private static String text(byte[] bytes) {
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
			.onMalformedInput(CodingErrorAction.REPORT)
			.onUnmappableCharacter(CodingErrorAction.REPORT);
		ByteBuffer in = ByteBuffer.wrap(bytes);
		CharBuffer out = CharBuffer.allocate(bytes.length);
		CoderResult result = decoder.decode(in, out, true);
		if (result.isError()) {
			long line = 1 + out.flip().chars().filter((character) -> character == '\n').count();
			throw refused(
					"Line %d, byte %,d: this is not UTF-8. Save the file as UTF-8.".formatted(line, in.position() + 1));
		}
		String text = out.flip().toString();
		return text.startsWith("\ufeff") ? text.substring(1) : text;
	}

	private static UnreadableFileException refusal(JacksonException problem) {
		String path = path(problem);
		String where = path.isEmpty() ? place(problem.getLocation()) : path;
		if (problem.getCause() instanceof InvalidCatalogException invalid) {
			return new UnreadableFileException(
					invalid.problems().stream().map((one) -> "%s: %s".formatted(where, one)).toList());
		}
		if (problem instanceof UnrecognizedPropertyException unknown) {
			return refused("%s: there is no field “%s” here.".formatted(where, unknown.getPropertyName()));
		}
		return refused("%s: %s".formatted(where, problem.getOriginalMessage()));
	}

	/*
	 * The path within the document, for example "catalog.roles[2].summary"; empty if it
	 * is not known.
	 */
	private static String path(JacksonException problem) {
		StringBuilder path = new StringBuilder();
		for (JacksonException.Reference step : problem.getPath()) {
			if (step.getPropertyName() == null) {
				path.append(String.format(Locale.ROOT, "[%d]", step.getIndex() + 1));
			}
			else {
				path.append((path.length() == 0) ? "" : ".").append(step.getPropertyName());
			}
		}
		return path.toString();
	}

	private static UnreadableFileException refused(String reason) {
		return new UnreadableFileException(List.of(reason));
	}

}
