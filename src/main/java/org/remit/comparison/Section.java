package org.remit.comparison;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A section of a job description. The order is that of the page. */
public enum Section {

	/** The reasons that a questionnaire gave. */
	WHY("Why this role"),

	/** What the role is for. */
	PURPOSE("Purpose"),

	/** The responsibilities in which it has the last word. */
	ACCOUNTABILITIES("You decide"),

	/** The responsibilities in which it does the work. */
	DUTIES("You do"),

	/** The responsibilities in which others ask it or tell it. */
	ASKED_AND_TOLD("You are asked, you are told"),

	/** The people it spends most time with. */
	WORKS_WITH("You work with"),

	/** What shows whether the work was done well. */
	MEASURED_ON("You are measured on"),

	/** What a person has to be good at. */
	SKILLS("Skills"),

	/** What is somebody else's. */
	NOT_YOURS("This role does not …"),

	/** How the first months go. */
	FIRST_90_DAYS("The first 90 days"),

	/** What sources leave open. */
	AGREE("Agree before hiring"),

	/** What to ask a candidate. */
	INTERVIEW("Interview questions"),

	/** Warnings. */
	CAUTIONS("Worth saying to candidates");

	private final String label;

	Section(String label) {
		this.label = label;
	}

	/**
	 * Reads the word of an address.
	 * @param word for example {@code works-with}
	 * @return the section, or nothing for any other word
	 */
	static Optional<Section> of(String word) {
		return Arrays.stream(values()).filter((section) -> section.toString().equals(word)).findFirst();
	}

	/**
	 * The section's heading.
	 * @return a few words with a capital
	 */
	public String label() {
		return this.label;
	}

	/**
	 * Whether it is for those who hire, as opposed to those who apply.
	 * @return true if an advert would leave it out
	 */
	public boolean isForHirers() {
		return this == WHY || this == AGREE || this == INTERVIEW || this == CAUTIONS;
	}

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
