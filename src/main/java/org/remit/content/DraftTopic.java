package org.remit.content;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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
import org.remit.catalog.Problems;
import org.remit.catalog.Topic;
import org.remit.catalog.TopicKind;
import org.remit.catalog.TopicPart;

/** A topic in the working copy, whatever its kind. */
@Entity
@Table(name = "topics")
public class DraftTopic extends DraftItem<Topic> {

	private String slug;

	@Enumerated(EnumType.STRING)
	private TopicKind kind;

	private String title;

	@Embedded
	@AttributeOverride(name = "sources", column = @Column(name = "text_sources"))
	private DraftStatement text;

	@ManyToMany
	@JoinTable(name = "topic_roles", joinColumns = @JoinColumn(name = "topic_id"),
			inverseJoinColumns = @JoinColumn(name = "role_id"))
	@OrderColumn(name = "position")
	@ListIndexBase(1)
	private List<DraftRole> roles;

	@ElementCollection
	@CollectionTable(name = "topic_parts", joinColumns = @JoinColumn(name = "topic_id"))
	@OrderColumn(name = "position")
	@ListIndexBase(1)
	private List<DraftTopicPart> parts;

	protected DraftTopic() {
	}

	@Override
	String key() {
		return this.slug;
	}

	@Override
	String title() {
		return this.title;
	}

	@Override
	String group() {
		return this.kind.toString();
	}

	@Override
	Topic toRecord(Problems problems) {
		return new Topic(this.slug, this.kind, this.title, this.text.toRecord("text", problems),
				this.roles.stream().map(DraftRole::key).toList(), parts(problems));
	}

	/*
	 * A faulty part still counts: the others are positions in a disagreement all the
	 * same.
	 */
	private List<TopicPart> parts(Problems problems) {
		List<TopicPart> all = new ArrayList<>();
		for (DraftTopicPart part : this.parts) {
			all.add(problems.take("parts/" + (all.size() + 1), part::toRecord).orElse(DraftTopicPart.FAULTY));
		}
		return all;
	}

	TopicKind kind() {
		return this.kind;
	}

	@Override
	void become(Topic content, Keys keys) {
		this.slug = content.slug();
		this.kind = content.kind();
		this.title = content.title();
		this.text = new DraftStatement(content.text());
		this.roles = new ArrayList<>(keys.roles(content.roles()));
		this.parts = content.parts()
			.stream()
			.map((part) -> new DraftTopicPart(part, keys))
			.collect(Collectors.toCollection(ArrayList::new));
	}

}
