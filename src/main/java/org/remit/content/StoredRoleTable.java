package org.remit.content;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/** An uploaded table of roles as it is kept until somebody decides about it. */
@Entity
@Immutable
@Table(name = "role_tables")
class StoredRoleTable implements Persistable<String> {

	@Id
	private String id;

	private Instant uploadedAt;

	private String editor;

	private String fileName;

	private String encoding;

	private String content;

	protected StoredRoleTable() {
	}

	StoredRoleTable(String id, Instant uploadedAt, String editor, String fileName, CsvText text) {
		this.id = id;
		this.uploadedAt = uploadedAt;
		this.editor = editor;
		this.fileName = fileName;
		this.encoding = text.encoding();
		this.content = text.text();
	}

	@Override
	public String getId() {
		return this.id;
	}

	@Override
	public boolean isNew() {
		return true;
	}

	RoleTable toRecord() {
		return new RoleTable(this.id, this.uploadedAt, this.editor, this.fileName, this.encoding,
				CsvTable.of(this.content));
	}

}
