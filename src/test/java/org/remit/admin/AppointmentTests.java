package org.remit.admin;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.remit.web.Complaints;
import org.remit.web.Typed;

import static org.assertj.core.api.Assertions.assertThat;

class AppointmentTests {

	private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

	private final Complaints complaints = new Complaints();

	@Test
	void isInUtc() {
		assertThat(Appointment.in(typed("2026-12-01", "9:30"), NOW, this.complaints))
			.contains(Instant.parse("2026-12-01T09:30:00Z"));
		assertThat(this.complaints.isEmpty()).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "2026-02-30, 9:30, day, Enter a day as", "1.12.2026, 9:30, day, Enter a day as",
			"2026-12-01, 24:00, time, Enter a time from", "2026-12-01, '', time, Enter a time from",
			"2026-11-22, 12:00, day, Enter a time to come", "2028-01-01, 9:30, day, Enter a day within a year." })
	void saysWhatIsWrong(String day, String time, String field, String complaint) {
		assertThat(Appointment.in(typed(day, time), NOW, this.complaints)).isEmpty();
		assertThat(this.complaints.about(field)).startsWith(complaint);
	}

	private static Typed typed(String day, String time) {
		return Typed.of(Map.of("day", List.of(day), "time", List.of(time)));
	}

}
