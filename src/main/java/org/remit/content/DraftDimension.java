package org.remit.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import org.remit.catalog.Dimension;
import org.remit.catalog.Problems;
import org.remit.catalog.Trait;

/** A dimension in the working copy, with the traits of all roles in it. */
@Entity
@Table(name = "dimensions")
public class DraftDimension extends DraftItem<Dimension> {

	private String slug;

	private String name;

	private String description;

	@ElementCollection
	@CollectionTable(name = "traits", joinColumns = @JoinColumn(name = "dimension_id"))
	private List<DraftTrait> traits;

	protected DraftDimension() {
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
	Dimension toRecord(Problems problems) {
		List<DraftTrait> inOrder = this.traits.stream()
			.sorted(Comparator.comparing(DraftTrait::role, Comparator.comparing(DraftRole::position))
				.thenComparing(DraftTrait::position))
			.toList();
		return new Dimension(this.slug, this.name, this.description,
				problems.takeAll("traits", inOrder, DraftTrait::toRecord));
	}

	@Override
	void become(Dimension content, Keys keys) {
		this.slug = content.slug();
		this.name = content.name();
		this.description = content.description();
		List<DraftTrait> all = new ArrayList<>();
		for (Trait trait : content.traits()) {
			DraftRole role = keys.role(trait.role());
			int before = (int) all.stream().filter((other) -> other.role() == role).count();
			all.add(new DraftTrait(role, before + 1, trait.statement()));
		}
		this.traits = all;
	}

}
