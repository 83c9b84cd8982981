package org.remit.content;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.remit.catalog.Catalog;
import org.remit.catalog.Edition;
import org.springframework.data.domain.Persistable;

/** An edition as it is kept. Never changed once written. */
@Entity
@Immutable
@Table(name = "editions")
public class StoredEdition implements Persistable<Integer> {

	@Id
	private int number;

	private Instant publishedAt;

	private String editor;

	private String note;

	private String sha256;

	private String catalog;

	protected StoredEdition() {
	}

	StoredEdition(int number, Instant publishedAt, String editor, String note, Catalog catalog) {
		this.number = number;
		this.publishedAt = publishedAt;
		this.editor = editor;
		this.note = note;
		this.catalog = EditionDocument.write(catalog);
		this.sha256 = EditionDocument.sha256(this.catalog);
	}

	@Override
	public Integer getId() {
		return this.number;
	}

	/* An edition is only ever added: the database refuses a number that is taken. */
	@Override
	public boolean isNew() {
		return true;
	}

	int number() {
		return this.number;
	}

	/**
	 * The edition as readers get it.
	 * @return the edition
	 * @throws IllegalStateException if the stored document is not the one that was
	 * published, or cannot be read
	 */
	Edition toRecord() {
		if (!EditionDocument.sha256(this.catalog).equals(this.sha256)) {
			throw new IllegalStateException(
					"Edition %d was changed after it was published: its SHA-256 does not match. Restore the editions table from a backup."
						.formatted(this.number));
		}
		try {
			return new Edition(this.number, this.publishedAt, this.editor, this.note, this.sha256,
					EditionDocument.read(this.catalog));
		}
		catch (IllegalArgumentException ex) {
			throw new IllegalStateException("Edition %d: %s".formatted(this.number, ex.getMessage()), ex);
		}
	}

}
