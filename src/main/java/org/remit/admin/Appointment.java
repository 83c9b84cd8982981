package org.remit.admin;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;

import org.remit.web.Complaints;
import org.remit.web.Typed;

/** A day and a time as somebody types them, in UTC. */
final class Appointment {

	static final String DAY = "day";

	static final String TIME = "time";

	private static final DateTimeFormatter DAYS = DateTimeFormatter.ofPattern("uuuu-MM-dd")
		.withResolverStyle(ResolverStyle.STRICT);

	private static final DateTimeFormatter TIMES = DateTimeFormatter.ofPattern("H:mm")
		.withResolverStyle(ResolverStyle.STRICT);

	private static final Duration HORIZON = Duration.ofDays(366);

	private Appointment() {
	}

	/**
	 * Reads an appointment.
	 * @param typed what was typed
	 * @param now the time
	 * @param complaints told of what is wrong
	 * @return the time, or nothing if there is something to complain about
	 */
	static Optional<Instant> in(Typed typed, Instant now, Complaints complaints) {
		LocalDate day = null;
		LocalTime time = null;
		try {
			day = LocalDate.parse(typed.text(DAY), DAYS);
		}
		catch (DateTimeParseException ex) {
			complaints.add(DAY, "Enter a day as year, month and day, for example 2026-12-01.");
		}
		try {
			time = LocalTime.parse(typed.text(TIME), TIMES);
		}
		catch (DateTimeParseException ex) {
			complaints.add(TIME, "Enter a time from 0:00 to 23:59, for example 9:30.");
		}
		if (day == null || time == null) {
			return Optional.empty();
		}
		Instant due = day.atTime(time).toInstant(ZoneOffset.UTC);
		if (!due.isAfter(now)) {
			complaints.add(DAY, "Enter a time to come; it is %s now.".formatted(EditionLine.minute(now)));
			return Optional.empty();
		}
		if (due.isAfter(now.plus(HORIZON))) {
			complaints.add(DAY, "Enter a day within a year.");
			return Optional.empty();
		}
		return Optional.of(due);
	}

}
