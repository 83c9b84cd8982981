package org.remit.content;

import java.util.List;

import org.remit.catalog.Responsibility;
import org.remit.catalog.Role;
import org.remit.catalog.Skill;
import org.remit.catalog.Source;

/**
 * What the working copy has that a table of roles may speak of, archived items too.
 *
 * @param sources the sources
 * @param roles the roles
 * @param responsibilities the responsibilities
 * @param skills the skills
 * @param archived what editions leave out
 */
record Stock(List<Source> sources, List<Role> roles, List<Responsibility> responsibilities, List<Skill> skills,
		Archived archived) {

}
