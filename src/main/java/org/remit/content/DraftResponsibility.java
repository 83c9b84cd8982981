package org.remit.content;

import java.util.ArrayList;
import java.util.Comparator;
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
import jakarta.persistence.Table;
import org.remit.catalog.Involvement;
import org.remit.catalog.Problems;
import org.remit.catalog.Responsibility;
import org.remit.catalog.Theme;

/** A responsibility in the working copy, with how all roles are involved in it. */
@Entity
@Table(name = "responsibilities")
public class DraftResponsibility extends DraftItem<Responsibility> {

	private String slug;

	@Enumerated(EnumType.STRING)
	private Theme theme;

	private String name;

	@Embedded
	@AttributeOverride(name = "text", column = @Column(name = "description"))
	@AttributeOverride(name = "sources", column = @Column(name = "description_sources"))
	private DraftStatement description;

	@ElementCollection
	@CollectionTable(name = "involvements", joinColumns = @JoinColumn(name = "responsibility_id"))
	private List<DraftInvolvement> involvements;

	protected DraftResponsibility() {
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
	String group() {
		return this.theme.toString();
	}

	@Override
	Responsibility toRecord(Problems problems) {
		List<DraftInvolvement> inOrder = this.involvements.stream()
			.sorted(Comparator.comparing(DraftInvolvement::role, Comparator.comparing(DraftRole::position))
				.thenComparing(DraftInvolvement::position))
			.toList();
		return new Responsibility(this.slug, this.theme, this.name, this.description.toRecord("description", problems),
				problems.takeAll("involvements", inOrder, DraftInvolvement::toRecord));
	}

	@Override
	void become(Responsibility content, Keys keys) {
		this.slug = content.slug();
		this.theme = content.theme();
		this.name = content.name();
		this.description = new DraftStatement(content.description());
		List<DraftInvolvement> all = new ArrayList<>();
		for (Involvement involvement : content.involvements()) {
			DraftRole role = keys.role(involvement.role());
			int before = (int) all.stream().filter((other) -> other.role() == role).count();
			all.add(new DraftInvolvement(role, before + 1, involvement));
		}
		this.involvements = all;
	}

}
