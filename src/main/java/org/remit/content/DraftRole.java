package org.remit.content;

import java.util.List;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import org.hibernate.annotations.ListIndexBase;
import org.remit.catalog.Colour;
import org.remit.catalog.Problems;
import org.remit.catalog.Role;

/** A role in the working copy. */
@Entity
@Table(name = "roles")
public class DraftRole extends DraftItem<Role> {

	private String slug;

	private String name;

	private String abbreviation;

	@Enumerated(EnumType.STRING)
	private Colour colour;

	@Embedded
	@AttributeOverride(name = "text", column = @Column(name = "one_line"))
	@AttributeOverride(name = "sources", column = @Column(name = "one_line_sources"))
	private DraftStatement oneLine;

	@Embedded
	@AttributeOverride(name = "text", column = @Column(name = "question"))
	@AttributeOverride(name = "sources", column = @Column(name = "question_sources"))
	private DraftStatement question;

	@Embedded
	@AttributeOverride(name = "text", column = @Column(name = "summary"))
	@AttributeOverride(name = "sources", column = @Column(name = "summary_sources"))
	private DraftStatement summary;

	@ElementCollection
	@CollectionTable(name = "role_titles", joinColumns = @JoinColumn(name = "role_id"))
	@OrderColumn(name = "position")
	@ListIndexBase(1)
	private List<DraftStatement> titles;

	protected DraftRole() {
	}

	@Override
	String key() {
		return this.slug;
	}

	@Override
	String title() {
		return this.name;
	}

	@Override
	Role toRecord(Problems problems) {
		return new Role(this.slug, this.name, this.abbreviation, this.colour,
				this.oneLine.toRecord("oneLine", problems), this.question.toRecord("question", problems),
				this.summary.toRecord("summary", problems),
				problems.takeAll("titles", this.titles, DraftStatement::toRecord));
	}

	@Override
	void become(Role content, Keys keys) {
		this.slug = content.slug();
		this.name = content.name();
		this.abbreviation = content.abbreviation();
		this.colour = content.colour();
		this.oneLine = new DraftStatement(content.oneLine());
		this.question = new DraftStatement(content.question());
		this.summary = new DraftStatement(content.summary());
		this.titles = DraftStatement.all(content.titles());
	}

}
