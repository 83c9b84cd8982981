package org.remit.comparison;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.remit.catalog.Catalog;
import org.remit.catalog.Move;
import org.remit.catalog.Need;
import org.remit.catalog.Responsibility;
import org.remit.catalog.Role;
import org.remit.catalog.Skill;
import org.remit.catalog.Statement;

/**
 * The way from one role into another: what sources say of it, and what follows from what
 * the two roles hold and need.
 *
 * @param from the role that is left
 * @param to the role that is taken up
 * @param move what sources say, or {@code null} when none speaks of this move
 * @param carriedOver skills that both roles need
 * @param toLearn skills that only the new role needs, essential ones first
 * @param takenUp responsibilities that only the new role holds
 * @param handedOver responsibilities that only the old role holds
 */
public record Transition(Role from, Role to, @Nullable Move move, List<Skill> carriedOver, List<Skill> toLearn,
		List<Responsibility> takenUp, List<Responsibility> handedOver) {

	static Transition between(Role from, Role to, Catalog catalog) {
		Predicate<Skill> needed = (skill) -> skill.of(to).isPresent();
		Predicate<Skill> known = (skill) -> skill.of(from).isPresent();
		return new Transition(from, to, catalog.move(from, to).orElse(null),
				catalog.skills().stream().filter(needed.and(known)).toList(),
				Stream.of(Need.values())
					.flatMap((need) -> catalog.skills()
						.stream()
						.filter(needed.and(known.negate()))
						.filter((skill) -> skill.of(to).filter((own) -> own.need() == need).isPresent()))
					.toList(),
				held(catalog, to, from), held(catalog, from, to));
	}

	private static List<Responsibility> held(Catalog catalog, Role by, Role notBy) {
		return catalog.responsibilities()
			.stream()
			.filter((responsibility) -> responsibility.isHeldBy(by) && !responsibility.isHeldBy(notBy))
			.toList();
	}

	/**
	 * The address of this transition.
	 * @return a path
	 */
	public String path() {
		return Way.path(this.from.slug(), this.to.slug());
	}

	/**
	 * The sources that are cited.
	 * @return their keys
	 */
	Set<String> cited() {
		Set<String> cited = new TreeSet<>();
		Move stated = this.move;
		if (stated != null) {
			Stream.of(List.of(stated.howCommon()), stated.keep(), stated.learn(), stated.letGo(), stated.watch())
				.flatMap(List::stream)
				.map(Statement::sources)
				.forEach(cited::addAll);
		}
		Stream.concat(this.carriedOver.stream(), this.toLearn.stream())
			.forEach((skill) -> cited.addAll(skill.description().sources()));
		Stream.concat(this.takenUp.stream(), this.handedOver.stream())
			.forEach((responsibility) -> cited.addAll(responsibility.description().sources()));
		return cited;
	}

}
