package org.remit.web;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

/**
 * What somebody typed into a form, field by field, before anybody has judged it. A
 * controller takes it as a parameter instead of an object, so that a request can set
 * nothing but what the controller looks at. Texts are in Unicode's normal form C, with
 * line feeds as line ends and without white space around them. A text of which nothing is
 * to be seen, such as one of zero-width or directional characters, is empty.
 */
public final class Typed {

	/*
	 * Also fillers, the empty Braille pattern and what chooses between forms of a letter.
	 */
	private static final Pattern UNSEEN = Pattern
		.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}\\u034F\\u115F\\u1160\\u2800\\u3164\\uFE00-\\uFE0F\\uFFA0]*");

	private final Map<String, List<String>> values;

	private Typed(Map<String, List<String>> values) {
		this.values = values;
	}

	/**
	 * Takes what a request carries, in its address or its body.
	 * @param request the request
	 * @return its fields, in the order in which they came
	 */
	public static Typed in(HttpServletRequest request) {
		Map<String, List<String>> values = new LinkedHashMap<>();
		request.getParameterMap().forEach((name, all) -> values.put(name, Arrays.asList(all)));
		return of(values);
	}

	/**
	 * Takes fields from elsewhere, for example from a test.
	 * @param values the values of each field
	 * @return the fields
	 */
	public static Typed of(Map<String, List<String>> values) {
		Map<String, List<String>> clean = new LinkedHashMap<>();
		values.forEach((name, all) -> clean.put(name, all.stream().map(Typed::clean).toList()));
		return new Typed(clean);
	}

	/**
	 * The text of a field.
	 * @param field its name
	 * @return the text, empty if there is none; the first if there are several
	 */
	public String text(String field) {
		List<String> all = all(field);
		return all.isEmpty() ? "" : all.get(0);
	}

	/**
	 * Everything that was chosen or typed under one name.
	 * @param field the name
	 * @return the values in order, possibly none
	 */
	public List<String> all(String field) {
		return this.values.getOrDefault(field, List.of());
	}

	/**
	 * Whether a field came at all; a box that is not ticked does not.
	 * @param field its name
	 * @return true if it did, even if it is empty
	 */
	public boolean has(String field) {
		return this.values.containsKey(field);
	}

	/**
	 * The names of all fields.
	 * @return the names, in the order in which they came
	 */
	public List<String> fields() {
		return new ArrayList<>(this.values.keySet());
	}

	/**
	 * The same with another value for a field.
	 * @param field its name
	 * @param all its values
	 * @return the fields with these values
	 */
	public Typed with(String field, String... all) {
		Map<String, List<String>> changed = new LinkedHashMap<>(this.values);
		changed.put(field, List.of(all));
		return of(changed);
	}

	private static String clean(String text) {
		if (UNSEEN.matcher(text).matches()) {
			return "";
		}
		String lines = text.replace("\r\n", "\n").replace('\r', '\n');
		return Normalizer.normalize(lines, Normalizer.Form.NFC).strip();
	}

}
