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
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.remit.catalog.Effect;
import org.remit.catalog.EffectKind;
import org.remit.catalog.Problems;
import org.remit.catalog.Rule;

/** A rule in the working copy. */
@Entity
@Table(name = "rules")
public class DraftRule extends DraftPart<Rule> {

	@Column(name = "rule_key")
	private String key;

	@Enumerated(EnumType.STRING)
	private EffectKind effect;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "role_id")
	private @Nullable DraftRole role;

	private int points;

	@Embedded
	@AttributeOverride(name = "text", column = @Column(name = "reason"))
	@AttributeOverride(name = "sources", column = @Column(name = "reason_sources"))
	private DraftStatement reason;

	@ElementCollection
	@CollectionTable(name = "rule_conditions", joinColumns = @JoinColumn(name = "rule_id"))
	private List<DraftChoice> when;

	protected DraftRule() {
	}

	@Override
	String key() {
		return this.key;
	}

	@Override
	String title() {
		return this.key;
	}

	@Override
	Rule toRecord(Problems problems) {
		return new Rule(this.key, DraftChoice.condition(this.when),
				new Effect(this.effect, (this.role != null) ? this.role.key() : null, this.points),
				this.reason.toRecord("reason", problems));
	}

	@Override
	void become(Rule content, Keys keys) {
		this.key = content.key();
		this.when = DraftChoice.all(content.when(), questionnaire());
		this.effect = content.effect().kind();
		this.role = keys.roleIfAny(content.effect().role());
		this.points = content.effect().points();
		this.reason = new DraftStatement(content.reason());
	}

}
