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
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.remit.catalog.Move;
import org.remit.catalog.Problems;
import org.remit.catalog.Statement;

/** A move from one role into another in the working copy. */
@Entity
@Table(name = "moves")
public class DraftMove extends DraftItem<Move> {

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "from_role_id")
	private DraftRole from;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "to_role_id")
	private DraftRole to;

	@Embedded
	@AttributeOverride(name = "text", column = @Column(name = "how_common"))
	@AttributeOverride(name = "sources", column = @Column(name = "how_common_sources"))
	private DraftStatement howCommon;

	@ElementCollection
	@CollectionTable(name = "move_points", joinColumns = @JoinColumn(name = "move_id"))
	private List<DraftMovePoint> points;

	protected DraftMove() {
	}

	@Override
	String key() {
		return this.from.key() + "-to-" + this.to.key();
	}

	@Override
	String title() {
		return this.from.title() + " to " + this.to.title();
	}

	@Override
	Move toRecord(Problems problems) {
		return new Move(this.from.key(), this.to.key(), this.howCommon.toRecord("howCommon", problems),
				points("keep", DraftMovePoint.Aspect.KEEP, problems),
				points("learn", DraftMovePoint.Aspect.LEARN, problems),
				points("letGo", DraftMovePoint.Aspect.LET_GO, problems),
				points("watch", DraftMovePoint.Aspect.WATCH, problems));
	}

	private List<Statement> points(String where, DraftMovePoint.Aspect aspect, Problems problems) {
		List<DraftMovePoint> inOrder = this.points.stream()
			.filter((point) -> point.aspect() == aspect)
			.sorted(Comparator.comparing(DraftMovePoint::position))
			.toList();
		return problems.takeAll(where, inOrder, DraftMovePoint::toRecord);
	}

	@Override
	void become(Move content, Keys keys) {
		this.from = keys.role(content.from());
		this.to = keys.role(content.to());
		this.howCommon = new DraftStatement(content.howCommon());
		List<DraftMovePoint> all = new ArrayList<>();
		all.addAll(DraftMovePoint.all(DraftMovePoint.Aspect.KEEP, content.keep()));
		all.addAll(DraftMovePoint.all(DraftMovePoint.Aspect.LEARN, content.learn()));
		all.addAll(DraftMovePoint.all(DraftMovePoint.Aspect.LET_GO, content.letGo()));
		all.addAll(DraftMovePoint.all(DraftMovePoint.Aspect.WATCH, content.watch()));
		this.points = all;
	}

}
