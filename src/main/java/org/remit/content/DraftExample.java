package org.remit.content;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import org.hibernate.annotations.ListIndexBase;
import org.remit.catalog.Example;
import org.remit.catalog.Problems;
import org.remit.catalog.VerdictKind;

/** An example in the working copy. */
@Entity
@Table(name = "examples")
public class DraftExample extends DraftPart<Example> {

	@Column(name = "example_key")
	private String key;

	private String title;

	@Embedded
	@AttributeOverride(name = "text", column = @Column(name = "story"))
	@AttributeOverride(name = "sources", column = @Column(name = "story_sources"))
	private DraftStatement story;

	@Enumerated(EnumType.STRING)
	private VerdictKind verdict;

	@ManyToMany
	@JoinTable(name = "example_answers", joinColumns = @JoinColumn(name = "example_id"),
			inverseJoinColumns = @JoinColumn(name = "option_id"))
	private List<DraftOption> answers;

	@ManyToMany
	@JoinTable(name = "example_roles", joinColumns = @JoinColumn(name = "example_id"),
			inverseJoinColumns = @JoinColumn(name = "role_id"))
	@OrderColumn(name = "position")
	@ListIndexBase(1)
	private List<DraftRole> roles;

	protected DraftExample() {
	}

	@Override
	String key() {
		return this.key;
	}

	@Override
	String title() {
		return this.title;
	}

	@Override
	Example toRecord(Problems problems) {
		return new Example(this.key, this.title, this.story.toRecord("story", problems),
				this.answers.stream().sorted().map(DraftOption::choice).toList(), this.verdict,
				this.roles.stream().map(DraftRole::key).toList());
	}

	@Override
	void become(Example content, Keys keys) {
		this.key = content.key();
		this.title = content.title();
		this.story = new DraftStatement(content.story());
		this.answers = content.answers()
			.stream()
			.map(questionnaire()::option)
			.collect(Collectors.toCollection(ArrayList::new));
		this.verdict = content.verdict();
		this.roles = new ArrayList<>(keys.roles(content.roles()));
	}

}
