package org.remit.trail;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** An entry of the trail as it is kept. Never changed once written. */
@Entity
@Immutable
@Table(name = "trail_entries")
class StoredEntry {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private Instant notedAt;

	private String who;

	@Enumerated(EnumType.STRING)
	private Deed deed;

	private String kind;

	private String subject;

	@Column(name = "before_text")
	private @Nullable String before;

	@Column(name = "after_text")
	private @Nullable String after;

	private String note;

	protected StoredEntry() {
	}

	StoredEntry(Instant notedAt, String who, Deed deed, Subject subject, @Nullable String before,
			@Nullable String after, String note) {
		this.notedAt = notedAt;
		this.who = who;
		this.deed = deed;
		this.kind = subject.kind();
		this.subject = subject.key();
		this.before = before;
		this.after = after;
		this.note = note;
	}

	Entry toRecord() {
		return new Entry(this.notedAt, this.who, this.deed, new Subject(this.kind, this.subject), this.before,
				this.after, this.note);
	}

}
