package org.remit.comparison;

import java.util.List;

import org.remit.catalog.Catalog;
import org.remit.catalog.Questionnaire;
import org.remit.catalog.Rule;

/**
 * The form by which a reader chooses what a job description has in it.
 *
 * @param sections the sections that there are
 * @param responsibilities the responsibilities that it speaks of; ticked are those to
 * leave out
 * @param questionnaires slug of the questionnaire whose reasons are carried along; one or
 * none
 * @param reasons keys of these reasons
 * @param ignored whether the address asked for something that there is not
 */
public record JobDescriptionForm(List<Box> sections, List<Box> responsibilities, List<String> questionnaires,
		List<String> reasons, boolean ignored) {

	static JobDescriptionForm of(Selection selection, JobDescription everything, Catalog catalog) {
		List<Box> sections = everything.parts()
			.stream()
			.map(JobDescription.Part::section)
			.map((one) -> new Box(one.toString(), one.label(), selection.sections().contains(one)))
			.toList();
		List<String> slugs = everything.responsibilities();
		List<Box> responsibilities = catalog.responsibilities()
			.stream()
			.filter((one) -> slugs.contains(one.slug()))
			.map((one) -> new Box(one.slug(), one.name(), selection.leftOut().contains(one.slug())))
			.toList();
		Questionnaire questionnaire = selection.reasons().questionnaire();
		return new JobDescriptionForm(sections, responsibilities,
				(questionnaire != null) ? List.of(questionnaire.slug()) : List.of(),
				selection.reasons().rules().stream().map(Rule::key).toList(), selection.ignored());
	}

	/**
	 * Whether some responsibility is left out.
	 * @return true if a box of a responsibility is ticked
	 */
	public boolean leavesOut() {
		return this.responsibilities.stream().anyMatch(Box::ticked);
	}

	/**
	 * A box to tick.
	 *
	 * @param value what the address says when it is ticked
	 * @param label what stands beside it
	 * @param ticked whether it is
	 */
	public record Box(String value, String label, boolean ticked) {

	}

}
