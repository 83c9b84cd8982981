package org.remit.comparison;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.remit.catalog.Catalog;
import org.remit.catalog.Responsibility;
import org.remit.catalog.Role;

/**
 * What a job description is to have in it, as its address says. Nothing is kept of the
 * address but what the catalogue knows.
 *
 * @param sections the sections wanted; all if the address names none
 * @param leftOut slugs of responsibilities that are not wanted
 * @param reasons why the role is wanted
 * @param ignored whether the address asked for something that there is not
 */
record Selection(Set<Section> sections, Set<String> leftOut, Reasons reasons, boolean ignored) {

	private static final String INCLUDE = "include";

	private static final String LEAVE_OUT = "leave-out";

	/**
	 * Reads an address.
	 * @param parameters its parameters
	 * @param role the role of which the description is
	 * @param catalog what there is to choose from
	 * @return the selection
	 */
	static Selection of(Map<String, List<String>> parameters, Role role, Catalog catalog) {
		Set<String> words = values(parameters, INCLUDE);
		Set<Section> sections = words.stream()
			.flatMap((word) -> Section.of(word).stream())
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(Section.class)));
		Set<String> unwanted = values(parameters, LEAVE_OUT);
		Set<String> leftOut = catalog.responsibilities()
			.stream()
			.map(Responsibility::slug)
			.filter(unwanted::contains)
			.collect(Collectors.toCollection(LinkedHashSet::new));
		Set<String> rules = values(parameters, "reason");
		String questionnaire = values(parameters, "questionnaire").stream().findFirst().orElse(null);
		Reasons reasons = Reasons.of(questionnaire, rules, role, catalog);
		boolean ignored = sections.size() < words.size() || leftOut.size() < unwanted.size()
				|| !Reasons.known(questionnaire, catalog).containsAll(rules);
		return new Selection(sections.isEmpty() ? EnumSet.allOf(Section.class) : sections, leftOut, reasons, ignored);
	}

	private static Set<String> values(Map<String, List<String>> parameters, String name) {
		return parameters.getOrDefault(name, List.of())
			.stream()
			.filter((value) -> !value.isBlank())
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/**
	 * The query that leads to the same selection.
	 * @return a query with its question mark; empty if everything is wanted
	 */
	String query() {
		boolean all = this.sections.size() == Section.values().length;
		Stream<String> include = all ? Stream.empty() : parameters(INCLUDE, this.sections);
		return Stream.of(include, parameters(LEAVE_OUT, this.leftOut), this.reasons.parameters())
			.flatMap((parameters) -> parameters)
			.collect(Collectors.collectingAndThen(Collectors.joining("&"),
					(query) -> query.isEmpty() ? "" : "?" + query));
	}

	private static Stream<String> parameters(String name, Collection<?> values) {
		return values.stream().map((value) -> name + "=" + value);
	}

}
