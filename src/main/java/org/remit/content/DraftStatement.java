package org.remit.content;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.remit.catalog.CatalogBuilder;
import org.remit.catalog.Problems;
import org.remit.catalog.Statement;

/** A statement in the working copy. Sources are cited by key, in order. */
@Embeddable
public class DraftStatement {

	private String text;

	@JdbcTypeCode(SqlTypes.ARRAY)
	private List<String> sources;

	protected DraftStatement() {
	}

	DraftStatement(Statement statement) {
		this.text = statement.text();
		this.sources = new ArrayList<>(statement.sources());
	}

	static List<DraftStatement> all(List<Statement> statements) {
		return statements.stream().map(DraftStatement::new).collect(Collectors.toCollection(ArrayList::new));
	}

	Statement toRecord() {
		return new Statement(this.text, this.sources);
	}

	Statement toRecord(String where, Problems problems) {
		return problems.take(where, this::toRecord).orElse(CatalogBuilder.FAULTY);
	}

}
