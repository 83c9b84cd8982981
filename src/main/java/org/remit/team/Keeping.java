package org.remit.team;

import java.time.Duration;
import java.time.LocalDate;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * How long a team check is kept.
 *
 * @param keep for so long after the last change, in whole days, at least one; setting
 * {@code remit.team.keep}
 */
@ConfigurationProperties("remit.team")
record Keeping(@DefaultValue("180d") Duration keep) {

	Keeping {
		Assert.isTrue(keep.toDays() >= 1, "remit.team.keep is at least one day, for example 180d");
	}

	long days() {
		return this.keep.toDays();
	}

	/**
	 * The last day on which a team is there.
	 * @param activeOn the day of its last change
	 * @return the day
	 */
	LocalDate until(LocalDate activeOn) {
		return activeOn.plusDays(days());
	}

}
