package org.remit.content;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.remit.catalog.Problems;
import org.remit.catalog.Source;
import org.remit.catalog.SourceKind;

/** A source in the working copy. */
@Entity
@Table(name = "sources")
public class DraftSource extends DraftItem<Source> {

	@Column(name = "source_key")
	private String key;

	@Enumerated(EnumType.STRING)
	private SourceKind kind;

	private String title;

	private String publisher;

	private @Nullable String published;

	private @Nullable String url;

	private String about;

	protected DraftSource() {
	}

	@Override
	String key() {
		return this.key;
	}

	@Override
	String title() {
		return this.title;
	}

	@Override
	Source toRecord(Problems problems) {
		return new Source(this.key, this.kind, this.title, this.publisher, this.published, this.url, this.about);
	}

	@Override
	void become(Source content, Keys keys) {
		this.key = content.key();
		this.kind = content.kind();
		this.title = content.title();
		this.publisher = content.publisher();
		this.published = content.published();
		this.url = content.url();
		this.about = content.about();
	}

}
