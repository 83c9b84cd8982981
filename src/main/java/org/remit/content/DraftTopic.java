package org.remit.content;

import java.util.ArrayList;
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
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.ListIndexBase;
import org.remit.catalog.Problems;
import org.remit.catalog.Topic;
import org.remit.catalog.TopicKind;
import org.remit.catalog.TopicPart;

/** A topic in the working copy, whatever its kind. */
@Entity
@Table(name = "topics")
public class DraftTopic {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@Version
	private int version;

	private int position;

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

	String slug() {
		return this.slug;
	}

	Topic toRecord(Problems problems) {
		return new Topic(this.slug, this.kind, this.title, this.text.toRecord("text", problems),
				this.roles.stream().map(DraftRole::slug).toList(), parts(problems));
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

}
