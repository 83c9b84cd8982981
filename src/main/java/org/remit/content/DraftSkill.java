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
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import org.remit.catalog.Problems;
import org.remit.catalog.Skill;
import org.remit.catalog.SkillNeed;

/** A skill in the working copy, with which roles need it. */
@Entity
@Table(name = "skills")
public class DraftSkill extends DraftItem<Skill> {

	private String slug;

	private String name;

	@Embedded
	@AttributeOverride(name = "text", column = @Column(name = "description"))
	@AttributeOverride(name = "sources", column = @Column(name = "description_sources"))
	private DraftStatement description;

	@ElementCollection
	@CollectionTable(name = "skill_needs", joinColumns = @JoinColumn(name = "skill_id"))
	private List<DraftSkillNeed> needs;

	protected DraftSkill() {
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
	Skill toRecord(Problems problems) {
		List<DraftSkillNeed> inOrder = this.needs.stream()
			.sorted(Comparator.comparing(DraftSkillNeed::role, Comparator.comparing(DraftRole::position)))
			.toList();
		return new Skill(this.slug, this.name, this.description.toRecord("description", problems),
				problems.takeAll("needs", inOrder, DraftSkillNeed::toRecord));
	}

	@Override
	void become(Skill content, Keys keys) {
		this.slug = content.slug();
		this.name = content.name();
		this.description = new DraftStatement(content.description());
		List<DraftSkillNeed> all = new ArrayList<>();
		for (SkillNeed need : content.needs()) {
			all.add(new DraftSkillNeed(keys.role(need.role()), need));
		}
		this.needs = all;
	}

}
