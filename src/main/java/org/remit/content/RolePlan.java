package org.remit.content;

import java.util.List;
import java.util.Map;

import org.remit.catalog.Responsibility;
import org.remit.catalog.Role;
import org.remit.catalog.Skill;
import org.remit.catalog.Source;

/**
 * What a table of roles would do to the working copy. Nothing is done yet.
 *
 * @param sources what would be added: one source or none
 * @param roles what would be added; a role that is there stays as it is
 * @param responsibilities what would be added or changed
 * @param skills what would be added or changed
 * @param refused the lines of which nothing is taken, each with its reason
 * @param remarks what is taken in another way than the line says
 * @param merged how many lines say what an earlier line has said
 * @param known how many lines say what the working copy has already
 * @param placeholders how many cells held which placeholder
 * @param open what somebody has to write before it is good, though nothing keeps it from
 * being published
 */
public record RolePlan(List<Source> sources, List<Planned<Role>> roles, List<Planned<Responsibility>> responsibilities,
		List<Planned<Skill>> skills, List<Line> refused, List<Line> remarks, int merged, int known,
		Map<String, Integer> placeholders, List<String> open) {

	public RolePlan {
		sources = List.copyOf(sources);
		roles = List.copyOf(roles);
		responsibilities = List.copyOf(responsibilities);
		skills = List.copyOf(skills);
		refused = List.copyOf(refused);
		remarks = List.copyOf(remarks);
		open = List.copyOf(open);
	}

	/**
	 * Whether there is nothing to take.
	 * @return true if the working copy would stay as it is
	 */
	public boolean isEmpty() {
		return this.roles.isEmpty() && this.responsibilities.isEmpty() && this.skills.isEmpty();
	}

	/**
	 * What would become of one item.
	 *
	 * @param <R> its kind
	 * @param name what it is called
	 * @param isNew whether it would be added; otherwise it would be changed
	 * @param content the record that it would be
	 */
	public record Planned<R extends Record>(String name, boolean isNew, R content) {

	}

	/**
	 * Something about one line.
	 *
	 * @param number the line's number in the file
	 * @param what a sentence
	 */
	public record Line(int number, String what) {

	}

}
