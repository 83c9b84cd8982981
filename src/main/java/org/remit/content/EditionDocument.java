package org.remit.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import org.remit.catalog.Catalog;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The form in which an edition is kept: JSON with a format number. A mapper of its own
 * writes it, so that no setting of the application changes what is stored.
 *
 * @param format the number of the format; a program reads every number up to its own
 * @param catalog the content
 */
record EditionDocument(int format, Catalog catalog) {

	/** The format that this program writes. */
	static final int FORMAT = 2;

	/*
	 * A record's own components and nothing else: what isOwnReading() and its like tell
	 * is no content.
	 */
	private static final JsonMapper JSON = JsonMapper.builder()
		.changeDefaultVisibility((visibility) -> visibility.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
		.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.enable(EnumFeature.READ_ENUMS_USING_TO_STRING, EnumFeature.WRITE_ENUMS_USING_TO_STRING)
		.build();

	/**
	 * Writes a catalogue.
	 * @param catalog the catalogue
	 * @return JSON in the newest format; the same catalogue always gives the same text
	 */
	static String write(Catalog catalog) {
		return JSON.writeValueAsString(new EditionDocument(FORMAT, catalog));
	}

	/**
	 * Writes one item in the newest format.
	 * @param content the item's record
	 * @return JSON; the same record always gives the same text
	 */
	static String item(Record content) {
		return JSON.writeValueAsString(content);
	}

	/**
	 * Reads a document in this format or an older one.
	 * @param json what {@link #write} made
	 * @return the catalogue
	 * @throws IllegalArgumentException if it is no such document, or of a newer format
	 */
	static Catalog read(String json) {
		try {
			int format = JSON.readTree(json).path("format").asInt(0);
			if (format < 1 || format > FORMAT) {
				throw new IllegalArgumentException(
						"The edition is written in format %d; this program reads formats 1 to %d.".formatted(format,
								FORMAT));
			}
			Catalog catalog = JSON.readValue(json, EditionDocument.class).catalog();
			if (catalog == null) {
				throw new IllegalArgumentException("The edition cannot be read: it has no “catalog”.");
			}
			return catalog;
		}
		catch (JacksonException ex) {
			throw new IllegalArgumentException("The edition cannot be read: " + ex.getOriginalMessage(), ex);
		}
	}

	/**
	 * The fingerprint of a document.
	 * @param json the document
	 * @return its SHA-256, 64 lower-case hexadecimal digits
	 */
	static String sha256(String json) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
