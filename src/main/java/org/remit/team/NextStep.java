package org.remit.team;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.remit.catalog.Role;

/**
 * Something to do next. Each step is reckoned by itself, from how things are today.
 *
 * @param measure settle, reassign, combine or hire
 * @param duties what it is about
 * @param role the role that is missing, or {@code null}
 * @param from who hands over, or {@code null}
 * @param to who takes over, or {@code null} if that is open
 * @param words the same in a few sentences, with what it does to whoever takes over
 */
public record NextStep(Measure measure, List<Duty> duties, @Nullable Role role, @Nullable Member from,
		@Nullable Member to, String words) {

	/**
	 * The changes by which a "what if" tries this step.
	 * @return changes; none while it is open who takes over
	 */
	public List<Change> changes() {
		List<Change> changes = new ArrayList<>();
		if (this.measure == Measure.HIRE && this.role != null) {
			changes.add(new Change.Add(this.role.slug()));
		}
		Member next = this.to;
		if (next != null) {
			this.duties.forEach((duty) -> changes.add(new Change.Move(duty.key(), next.key())));
		}
		return changes;
	}

}
