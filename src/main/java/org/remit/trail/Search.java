package org.remit.trail;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import org.jspecify.annotations.Nullable;
import org.remit.web.Complaints;
import org.remit.web.Typed;

/**
 * What somebody looks for in the trail. Every word has to stand somewhere in an entry;
 * what is empty does not matter.
 *
 * @param words the words
 * @param who who did it, or empty
 * @param kind what kind of thing it was done to, or empty
 * @param from the first day in UTC, or {@code null}
 * @param to the last day in UTC, or {@code null}
 * @param page which page, from 1
 */
record Search(List<String> words, String who, String kind, @Nullable LocalDate from, @Nullable LocalDate to, int page) {

	static final int LIMIT = 200;

	private static final int MOST_WORDS = 10;

	private static final List<String> TEXTS = List.of("who", "subject", "before", "after", "note");

	Search {
		words = List.copyOf(words);
	}

	static Search of(Typed typed, Complaints complaints) {
		complaints.limit("q", typed.text("q"), "The search", LIMIT);
		List<String> words = typed.text("q").isEmpty() ? List.of() : Arrays.asList(typed.text("q").split("\\s+"));
		if (words.size() > MOST_WORDS) {
			complaints.add("q", "A search takes at most %d words.".formatted(MOST_WORDS));
		}
		return new Search(words, typed.text("who"), typed.text("kind"), day("from", typed, complaints),
				day("to", typed, complaints), page(typed.text("page")));
	}

	private static @Nullable LocalDate day(String field, Typed typed, Complaints complaints) {
		String text = typed.text(field);
		if (text.isEmpty()) {
			return null;
		}
		try {
			LocalDate day = LocalDate.parse(text);
			if (day.getYear() >= 2000 && day.getYear() <= 9999) {
				return day;
			}
		}
		catch (DateTimeParseException ex) {
			// told below
		}
		complaints.add(field, "Enter a day such as 2026-11-22.");
		return null;
	}

	private static int page(String text) {
		return text.matches("[1-9]\\d{0,5}") ? Integer.parseInt(text) : 1;
	}

	Predicate[] conditions(CriteriaBuilder builder, Root<StoredEntry> entry) {
		List<Predicate> all = new ArrayList<>();
		if (!this.who.isEmpty()) {
			all.add(builder.equal(entry.get("who"), this.who));
		}
		if (!this.kind.isEmpty()) {
			all.add(builder.equal(entry.get("kind"), this.kind));
		}
		if (this.from != null) {
			all.add(builder.greaterThanOrEqualTo(entry.get("notedAt"),
					this.from.atStartOfDay(ZoneOffset.UTC).toInstant()));
		}
		if (this.to != null) {
			all.add(builder.lessThan(entry.get("notedAt"),
					this.to.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant()));
		}
		this.words.forEach((word) -> all.add(builder
			.or(TEXTS.stream().map((text) -> contains(builder, entry.get(text), word)).toArray(Predicate[]::new))));
		return all.toArray(Predicate[]::new);
	}

	private static Predicate contains(CriteriaBuilder builder, Expression<String> text, String word) {
		String plain = word.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0");
		return builder.like(builder.lower(text), "%" + plain + "%", '!');
	}

}
