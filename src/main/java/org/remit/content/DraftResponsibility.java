package org.remit.content;

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
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.remit.catalog.Problems;
import org.remit.catalog.Responsibility;
import org.remit.catalog.Theme;

/** A responsibility in the working copy, with how all roles are involved in it. */
@Entity
@Table(name = "responsibilities")
public class DraftResponsibility {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@Version
	private int version;

	private int position;

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

	String slug() {
		return this.slug;
	}

	Responsibility toRecord(Problems problems) {
		List<DraftInvolvement> inOrder = this.involvements.stream()
			.sorted(Comparator.comparing(DraftInvolvement::role, Comparator.comparing(DraftRole::position))
				.thenComparing(DraftInvolvement::position))
			.toList();
		return new Responsibility(this.slug, this.theme, this.name, this.description.toRecord("description", problems),
				problems.takeAll("involvements", inOrder, DraftInvolvement::toRecord));
	}

}
