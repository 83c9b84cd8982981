package org.remit.content;

import org.remit.content.CsvTable.Row;

/**
 * What one line of a table of roles says; empty where it says nothing.
 *
 * @param number its number in the file
 * @param role the role's name
 * @param roleDescription what the role is
 * @param responsibility a responsibility's name
 * @param responsibilityDescription what that is
 * @param skill a skill's name
 * @param skillDescription what that is
 * @param level how much of the skill the role needs
 */
record RoleLine(int number, String role, String roleDescription, String responsibility,
		String responsibilityDescription, String skill, String skillDescription, String level) {

	/**
	 * Reads a line.
	 * @param row the line
	 * @param columns how many headings there are
	 * @param mapping which column holds what
	 * @param placeholders told of every one
	 * @return what the line says
	 * @throws RefusedLineException if it makes no sense by itself
	 */
	static RoleLine of(Row row, int columns, RoleMapping mapping, Placeholders placeholders) {
		if (row.cells().size() > columns) {
			throw new RefusedLineException(
					"it has %d cells under %d headings; a text with a separator in it needs quotation marks"
						.formatted(row.cells().size(), columns));
		}
		Cells cells = (column) -> placeholders.without(mapping.cell(row, column));
		RoleLine line = new RoleLine(row.line(), cells.name(RoleColumn.ROLE), cells.text(RoleColumn.ROLE_DESCRIPTION),
				cells.name(RoleColumn.RESPONSIBILITY), cells.text(RoleColumn.RESPONSIBILITY_DESCRIPTION),
				cells.name(RoleColumn.SKILL), cells.text(RoleColumn.SKILL_DESCRIPTION), cells.name(RoleColumn.LEVEL));
		line.refuseNonsense();
		return line;
	}

	private void refuseNonsense() {
		refuse(this.role.isEmpty(), "it names no role");
		refuse(this.responsibility.isEmpty() && !this.responsibilityDescription.isEmpty(),
				"a responsibility is described but not named");
		refuse(this.skill.isEmpty() && !this.skillDescription.isEmpty(), "a skill is described but not named");
		refuse(this.skill.isEmpty() && !this.level.isEmpty(), "there is a level but no skill");
	}

	private static void refuse(boolean nonsense, String why) {
		if (nonsense) {
			throw new RefusedLineException(why);
		}
	}

	/** The cells of a line. */
	private interface Cells {

		String text(RoleColumn column);

		default String name(RoleColumn column) {
			return RoleNames.plain(text(column));
		}

	}

}
