package org.remit.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as CSV (RFC 4180, UTF-8 with byte order mark, every field quoted). No field
 * starts a formula: a spreadsheet that opens the file computes nothing.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">CSV injection</a>
 */
public final class Csv {

	private static final String FORMULA_STARTS = "=+-@\t\r\n\0＝＋－＠";

	private final StringBuilder text = new StringBuilder("\uFEFF");

	private final int columns;

	/**
	 * Begins a table.
	 * @param columns the number of fields of each line
	 */
	public Csv(int columns) {
		this.columns = columns;
	}

	/**
	 * Adds a line. Every line has as many fields as the first, or a strict reader refuses
	 * the file.
	 * @param fields the fields, at most as many as there are columns; the rest is empty
	 * @return this table
	 */
	public Csv line(List<String> fields) {
		List<String> filled = new ArrayList<>(fields);
		filled.addAll(Collections.nCopies(this.columns - fields.size(), ""));
		this.text.append(filled.stream().map(Csv::quoted).collect(Collectors.joining(","))).append("\r\n");
		return this;
	}

	/* An apostrophe keeps a spreadsheet from reading the field as a formula. */
	static String quoted(String field) {
		String safe = (!field.isEmpty() && FORMULA_STARTS.indexOf(field.charAt(0)) >= 0) ? "'" + field : field;
		return '"' + safe.replace("\"", "\"\"") + '"';
	}

	/** The table as the file has it. */
	@Override
	public String toString() {
		return this.text.toString();
	}

}
