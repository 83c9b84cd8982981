package org.remit.content;

import org.remit.catalog.Catalog;
import org.remit.catalog.CatalogBuilder;
import org.remit.catalog.InvalidCatalogException;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What editors change: all content as the tables have it now. */
@Component
public class WorkingCopy {

	private final DraftSources sources;

	private final DraftRoles roles;

	private final DraftDimensions dimensions;

	private final DraftResponsibilities responsibilities;

	private final DraftSkills skills;

	private final DraftMoves moves;

	private final DraftTopics topics;

	private final DraftQuestionnaires questionnaires;

	WorkingCopy(DraftSources sources, DraftRoles roles, DraftDimensions dimensions,
			DraftResponsibilities responsibilities, DraftSkills skills, DraftMoves moves, DraftTopics topics,
			DraftQuestionnaires questionnaires) {
		this.sources = sources;
		this.roles = roles;
		this.dimensions = dimensions;
		this.responsibilities = responsibilities;
		this.skills = skills;
		this.moves = moves;
		this.topics = topics;
		this.questionnaires = questionnaires;
	}

	/**
	 * The content as readers would see it.
	 * @return a catalogue; nothing is published
	 * @throws InvalidCatalogException with all problems, if there are any
	 */
	@Transactional(readOnly = true)
	public Catalog toCatalog() {
		CatalogBuilder builder = new CatalogBuilder();
		this.sources.findAllByOrderByPositionAscIdAsc()
			.forEach((draft) -> builder.source(draft.key(), (problems) -> draft.toRecord()));
		this.roles.findAllByOrderByPositionAscIdAsc().forEach((draft) -> builder.role(draft.slug(), draft::toRecord));
		this.dimensions.findAllByOrderByPositionAscIdAsc()
			.forEach((draft) -> builder.dimension(draft.slug(), draft::toRecord));
		this.responsibilities.findAllByOrderByPositionAscIdAsc()
			.forEach((draft) -> builder.responsibility(draft.slug(), draft::toRecord));
		this.skills.findAllByOrderByPositionAscIdAsc().forEach((draft) -> builder.skill(draft.slug(), draft::toRecord));
		this.moves.findAllByOrderByPositionAscIdAsc().forEach((draft) -> builder.move(draft.key(), draft::toRecord));
		this.topics.findAllByOrderByKindAscPositionAscIdAsc()
			.forEach((draft) -> builder.topic(draft.slug(), draft::toRecord));
		this.questionnaires.findAllByOrderByPositionAscIdAsc()
			.forEach((draft) -> builder.questionnaire(draft.slug(), draft::toRecord));
		return builder.build();
	}

}
