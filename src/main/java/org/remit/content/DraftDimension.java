package org.remit.content;

import java.util.Comparator;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.remit.catalog.Dimension;
import org.remit.catalog.Problems;

/** A dimension in the working copy, with the traits of all roles in it. */
@Entity
@Table(name = "dimensions")
public class DraftDimension {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@Version
	private int version;

	private int position;

	private String slug;

	private String name;

	private String description;

	@ElementCollection
	@CollectionTable(name = "traits", joinColumns = @JoinColumn(name = "dimension_id"))
	private List<DraftTrait> traits;

	protected DraftDimension() {
	}

	String slug() {
		return this.slug;
	}

	Dimension toRecord(Problems problems) {
		List<DraftTrait> inOrder = this.traits.stream()
			.sorted(Comparator.comparing(DraftTrait::role, Comparator.comparing(DraftRole::position))
				.thenComparing(DraftTrait::position))
			.toList();
		return new Dimension(this.slug, this.name, this.description,
				problems.takeAll("traits", inOrder, DraftTrait::toRecord));
	}

}
