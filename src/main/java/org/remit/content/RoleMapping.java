package org.remit.content;

import java.util.Map;
import java.util.Set;

import org.remit.catalog.Need;
import org.remit.catalog.Raci;
import org.remit.catalog.Source;
import org.remit.catalog.Theme;
import org.remit.content.CsvTable.Row;

/**
 * How a table of roles is to be understood, and what stands in where it says nothing.
 *
 * @param columns the number of the column, from 0, for each thing that the table has;
 * {@link RoleColumn#ROLE} among them
 * @param source what everything in the table is cited from; it may be new
 * @param own the key of the source that is cited for what the table does not say
 * @param theme what new responsibilities belong to
 * @param raci how roles are involved in their responsibilities
 * @param question the question that new roles ask until somebody writes a better one
 * @param essential the levels, as the table has them, that make a skill essential
 * @param need how much a skill without a level is needed
 */
public record RoleMapping(Map<RoleColumn, Integer> columns, Source source, String own, Theme theme, Raci raci,
		String question, Set<String> essential, Need need) {

	public RoleMapping {
		columns = Map.copyOf(columns);
		essential = Set.copyOf(essential);
	}

	String cell(Row row, RoleColumn column) {
		Integer number = this.columns.get(column);
		return (number != null) ? row.cell(number) : "";
	}

	Need need(String level) {
		if (level.isEmpty()) {
			return this.need;
		}
		return this.essential.contains(level) ? Need.ESSENTIAL : Need.USEFUL;
	}

}
