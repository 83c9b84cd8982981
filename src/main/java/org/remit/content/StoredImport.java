package org.remit.content;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.remit.catalog.Catalog;
import org.springframework.data.domain.Persistable;

/** An uploaded file as it is kept until somebody decides about it. */
@Entity
@Immutable
@Table(name = "imports")
class StoredImport implements Persistable<String> {

	@Id
	private String id;

	private Instant uploadedAt;

	private String editor;

	private String fileName;

	private String catalog;

	protected StoredImport() {
	}

	StoredImport(String id, Instant uploadedAt, String editor, String fileName, Catalog catalog) {
		this.id = id;
		this.uploadedAt = uploadedAt;
		this.editor = editor;
		this.fileName = fileName;
		this.catalog = EditionDocument.write(catalog);
	}

	@Override
	public String getId() {
		return this.id;
	}

	@Override
	public boolean isNew() {
		return true;
	}

	Import toRecord() {
		return new Import(this.id, this.uploadedAt, this.editor, this.fileName, EditionDocument.read(this.catalog));
	}

}
