package org.remit.team;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.remit.catalog.Role;
import org.remit.catalog.Theme;
import org.remit.web.Wording;

/**
 * What comes out for one member.
 *
 * @param member the member
 * @param decides what they are agreed to decide, alone or with others
 * @param contested what some say they decide and others do not
 * @param does what they do without being agreed to decide it, by their own word; empty in
 * an anonymous round
 * @param hats what they decide, by role, the largest first; each duty is in exactly one
 * @param load hours a week that they say go into all of it, or {@code null} if not known
 * @param words the same in a few sentences
 */
public record PersonFinding(Member member, List<Duty> decides, List<Duty> contested, List<Duty> does, List<Hat> hats,
		@Nullable Hours load, String words) {

	/**
	 * Looks through all duties once, for all members.
	 * @param showing what the round shows
	 * @param duties what comes out for each duty
	 * @param remits whose a duty is
	 * @return what comes out for each member, in order
	 */
	static List<PersonFinding> all(Showing showing, List<DutyFinding> duties, Remits remits) {
		Map<String, Share> shares = new HashMap<>();
		showing.members().forEach((member) -> shares.put(member.key(), new Share()));
		for (int i = 0; i < duties.size(); i++) {
			share(duties.get(i), showing.duties().get(i), shares);
		}
		return showing.members()
			.stream()
			.map((member) -> of(member, shares.getOrDefault(member.key(), new Share()), remits))
			.toList();
	}

	private static void share(DutyFinding finding, Seen seen, Map<String, Share> shares) {
		Set<String> owners = finding.owners().stream().map(Member::key).collect(Collectors.toSet());
		List<Member> rivals = (finding.outcome() == Outcome.CONTESTED) ? finding.named() : List.of();
		Set<String> contesting = rivals.stream().map(Member::key).collect(Collectors.toSet());
		shares.forEach((member, share) -> {
			Own own = seen.own().getOrDefault(member, Own.UNKNOWN);
			if (owners.contains(member)) {
				share.decides.add(finding.duty());
			}
			else if (own.holds()) {
				share.does.add(finding.duty());
			}
			if (contesting.contains(member)) {
				share.contested.add(finding.duty());
			}
			Hours hours = own.hours();
			if (hours != null) {
				share.load = (share.load != null) ? share.load.plus(hours) : hours;
			}
		});
	}

	private static PersonFinding of(Member member, Share share, Remits remits) {
		List<Hat> hats = hats(member, share.decides, remits);
		return new PersonFinding(member, share.decides, share.contested, share.does, hats, share.load,
				words(member, share.decides, share.contested, share.does, hats, share.load));
	}

	private static List<Hat> hats(Member member, List<Duty> decides, Remits remits) {
		Map<Optional<Role>, List<Duty>> byRole = new LinkedHashMap<>();
		remits.roles().forEach((role) -> byRole.put(Optional.of(role), new ArrayList<>()));
		byRole.put(Optional.empty(), new ArrayList<>());
		for (Duty duty : decides) {
			byRole.computeIfAbsent(remits.home(duty, member), (role) -> new ArrayList<>()).add(duty);
		}
		return byRole.entrySet()
			.stream()
			.filter((hat) -> !hat.getValue().isEmpty())
			.map((hat) -> new Hat(hat.getKey().orElse(null), List.copyOf(hat.getValue())))
			.sorted(Comparator.comparingInt((Hat hat) -> -hat.count()))
			.toList();
	}

	private static String words(Member member, List<Duty> decides, List<Duty> contested, List<Duty> does,
			List<Hat> hats, @Nullable Hours load) {
		List<String> said = new ArrayList<>();
		if (decides.isEmpty()) {
			said.add(member.name() + " is not agreed to decide anything.");
		}
		else {
			said.add("%s decides %s: %s.".formatted(member.name(), responsibilities(decides.size()),
					Wording.list(hats.stream()
						.map((hat) -> hat.count()
								+ ((hat.role() != null) ? " as " + Remits.a(hat.role()) : " of the team’s own"))
						.toList())));
		}
		if (!contested.isEmpty()) {
			said.add("It is contested whether they decide %s.".formatted(Finding.quoted(contested)));
		}
		if (!does.isEmpty()) {
			said.add("They have a hand in %s.".formatted(Wording.count(does.size(), "other", "others")));
		}
		if (load != null) {
			said.add("%s a week go into it%s.".formatted(load.words(),
					(member.available() != null) ? ", of " + member.available().number() + " that they have" : ""));
		}
		return String.join(" ", said);
	}

	static String responsibilities(int count) {
		return Wording.count(count, "responsibility", "responsibilities");
	}

	/**
	 * How many of the duties they decide belong to each theme.
	 * @return counts by theme, in the pages' order; themes without one are left out
	 */
	public Map<Theme, Integer> themes() {
		Map<Theme, Integer> themes = new EnumMap<>(Theme.class);
		this.decides.forEach((duty) -> themes.merge(duty.theme(), 1, Integer::sum));
		return themes;
	}

	/**
	 * The number of roles whose work they decide.
	 * @return 0 or more; what is the team's own is no hat
	 */
	public int hatsWorn() {
		return (int) this.hats.stream().filter((hat) -> hat.role() != null).count();
	}

	/**
	 * Hours beyond those they have.
	 * @return more than 0, or {@code null} if they have enough or it is not known
	 */
	public @Nullable Hours excess() {
		Hours available = this.member.available();
		if (this.load == null || available == null || this.load.compareTo(available) <= 0) {
			return null;
		}
		return new Hours(this.load.hundredths() - available.hundredths());
	}

	/**
	 * Hours that they have left.
	 * @return 0 or more, or {@code null} if not known
	 */
	public @Nullable Hours free() {
		Hours available = this.member.available();
		if (this.load == null || available == null) {
			return null;
		}
		return new Hours(Math.max(0, available.hundredths() - this.load.hundredths()));
	}

	/* What has been found of one member so far. */
	private static final class Share {

		private final List<Duty> decides = new ArrayList<>();

		private final List<Duty> contested = new ArrayList<>();

		private final List<Duty> does = new ArrayList<>();

		private @Nullable Hours load;

	}

}
