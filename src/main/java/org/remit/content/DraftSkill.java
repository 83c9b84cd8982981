package org.remit.content;

import java.util.Comparator;
import java.util.List;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.remit.catalog.Problems;
import org.remit.catalog.Skill;

/** A skill in the working copy, with which roles need it. */
@Entity
@Table(name = "skills")
public class DraftSkill {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@Version
	private int version;

	private int position;

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

	String slug() {
		return this.slug;
	}

	Skill toRecord(Problems problems) {
		List<DraftSkillNeed> inOrder = this.needs.stream()
			.sorted(Comparator.comparing(DraftSkillNeed::role, Comparator.comparing(DraftRole::position)))
			.toList();
		return new Skill(this.slug, this.name, this.description.toRecord("description", problems),
				problems.takeAll("needs", inOrder, DraftSkillNeed::toRecord));
	}

}
