package org.remit.content;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.remit.catalog.Source;
import org.remit.catalog.SourceKind;

/** A source in the working copy. */
@Entity
@Table(name = "sources")
public class DraftSource {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@Version
	private int version;

	private int position;

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

	String key() {
		return this.key;
	}

	Source toRecord() {
		return new Source(this.key, this.kind, this.title, this.publisher, this.published, this.url, this.about);
	}

}
