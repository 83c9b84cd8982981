package org.remit.trail;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.Assert;

/**
 * Notes who did what, and finds it again. An entry is written in the transaction of the
 * change that it tells of: both are kept, or neither. Nothing here alters an entry or
 * takes one away. An entry never holds a password or anything about a visitor.
 */
@Component
public class Trail {

	/** Who acts when nobody does, for example on a first start. */
	public static final String REMIT = "Remit";

	/** Whoever it was: nobody had signed in. */
	public static final String SOMEBODY = "somebody";

	/** The greatest number of characters of a note. */
	public static final int NOTE_LIMIT = 2000;

	private final Entries entries;

	private final EntityManager entityManager;

	private final Clock clock;

	Trail(Entries entries, EntityManager entityManager, Clock clock) {
		this.entries = entries;
		this.entityManager = entityManager;
		this.clock = clock;
	}

	/**
	 * Notes a deed that leaves no text behind, for example a sign-in.
	 * @param who the name of the account, {@link #REMIT} or {@link #SOMEBODY}; at most 80
	 * characters
	 * @param deed what was done
	 * @param subject what it was done to
	 * @param note more about it, possibly empty; what is beyond {@link #NOTE_LIMIT} is
	 * cut off
	 * @throws IllegalTransactionStateException outside of a transaction
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void note(String who, Deed deed, Subject subject, String note) {
		note(who, deed, subject, null, null, note);
	}

	/**
	 * Notes a change.
	 * @param who the name of the account, {@link #REMIT} or {@link #SOMEBODY}; at most 80
	 * characters
	 * @param deed what was done
	 * @param subject what it was done to
	 * @param before how it was, as text of any length, or {@code null} if it was not
	 * there
	 * @param after how it is, as text of any length, or {@code null} if it is gone
	 * @param note more about it, possibly empty; what is beyond {@link #NOTE_LIMIT} is
	 * cut off
	 * @throws IllegalTransactionStateException outside of a transaction
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void note(String who, Deed deed, Subject subject, @Nullable String before, @Nullable String after,
			String note) {
		Assert.isTrue(!who.isBlank() && who.length() <= 80, "Somebody did it");
		this.entries.save(new StoredEntry(this.clock.instant().truncatedTo(ChronoUnit.MICROS), who, deed, subject,
				before, after, (note.length() <= NOTE_LIMIT) ? note : note.substring(0, NOTE_LIMIT)));
	}

	/** Finds entries, the newest first. */
	@Transactional(readOnly = true)
	Findings find(Search search) {
		long all = count(search);
		int pages = (int) Math.max(1, (all + Findings.PER_PAGE - 1) / Findings.PER_PAGE);
		int page = Math.min(search.page(), pages);
		CriteriaBuilder builder = this.entityManager.getCriteriaBuilder();
		CriteriaQuery<StoredEntry> query = builder.createQuery(StoredEntry.class);
		Root<StoredEntry> entry = query.from(StoredEntry.class);
		query.where(search.conditions(builder, entry)).orderBy(builder.desc(entry.get("id")));
		List<Entry> found = this.entityManager.createQuery(query)
			.setFirstResult((page - 1) * Findings.PER_PAGE)
			.setMaxResults(Findings.PER_PAGE)
			.getResultStream()
			.map(StoredEntry::toRecord)
			.toList();
		return new Findings(found, all, page, pages);
	}

	private long count(Search search) {
		CriteriaBuilder builder = this.entityManager.getCriteriaBuilder();
		CriteriaQuery<Long> query = builder.createQuery(Long.class);
		Root<StoredEntry> entry = query.from(StoredEntry.class);
		query.select(builder.count(entry)).where(search.conditions(builder, entry));
		return this.entityManager.createQuery(query).getSingleResult();
	}

	/** Everybody who is in the trail. */
	List<String> people() {
		return this.entries.people();
	}

	/** Every kind of thing that is in the trail. */
	List<String> kinds() {
		return this.entries.kinds();
	}

}
