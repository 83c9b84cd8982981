package org.remit.content;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a column of a table of roles can hold. */
public enum RoleColumn {

	/** The name of a role; the only one that a table must have. */
	ROLE("Role", Set.of("role", "rolename", "roletitle", "jobrole", "jobroletitle", "jobtitle", "title")),

	/** What the role is. */
	ROLE_DESCRIPTION("What the role is", Set.of("roledescription", "jobroledescription", "jobdescription")),

	/** The name of a piece of work that the role has. */
	RESPONSIBILITY("Responsibility",
			Set.of("responsibility", "responsibilityname", "task", "taskname", "keytask", "keytasks", "duty",
					"criticalworkfunction")),

	/** What that work is. */
	RESPONSIBILITY_DESCRIPTION("What the responsibility is",
			Set.of("responsibilitydescription", "taskdescription", "dutydescription")),

	/** The name of a skill that the role needs. */
	SKILL("Skill", Set.of("skill", "skillname", "skilltitle", "competency", "competencyname")),

	/** What that skill is. */
	SKILL_DESCRIPTION("What the skill is", Set.of("skilldescription", "competencydescription")),

	/** How much of the skill the role needs. */
	LEVEL("Level of the skill", Set.of("level", "skilllevel", "proficiency", "proficiencylevel", "competencylevel"));

	private final String label;

	private final Set<String> names;

	RoleColumn(String label, Set<String> names) {
		this.label = label;
		this.names = names;
	}

	/**
	 * What it is, in words.
	 * @return a short label with a capital
	 */
	public String label() {
		return this.label;
	}

	/**
	 * Guesses what the columns of a table hold.
	 * @param headings the headings
	 * @return the number of the column, from 0, for each thing that was recognised
	 */
	public static Map<RoleColumn, Integer> guess(List<String> headings) {
		Map<RoleColumn, Integer> guessed = new EnumMap<>(RoleColumn.class);
		for (int column = 0; column < headings.size(); column++) {
			String plain = headings.get(column).toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
			for (RoleColumn kind : values()) {
				if (kind.names.contains(plain)) {
					guessed.putIfAbsent(kind, column);
				}
			}
		}
		return guessed;
	}

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
