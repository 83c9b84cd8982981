package org.remit.team;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** A member as it is kept. */
@Embeddable
public class StoredMember {

	private String memberKey;

	private String name;

	private @Nullable String title;

	private @Nullable String titleRole;

	private @Nullable Integer hundredths;

	protected StoredMember() {
	}

	StoredMember(Member member) {
		Title called = member.title();
		Hours available = member.available();
		this.memberKey = member.key();
		this.name = member.name();
		this.title = (called != null) ? called.text() : null;
		this.titleRole = (called != null) ? called.role() : null;
		this.hundredths = (available != null) ? available.hundredths() : null;
	}

	String key() {
		return this.memberKey;
	}

	Member toRecord() {
		return new Member(this.memberKey, this.name,
				(this.title != null) ? new Title(this.title, this.titleRole) : null,
				(this.hundredths != null) ? new Hours(this.hundredths) : null);
	}

}
