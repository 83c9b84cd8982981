package org.remit.questionnaire;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What a newer edition says to the same answers.
 *
 * @param edition the number of the edition that the address names
 * @param newest the number of the newest
 * @param changed whether the advice is another one today
 * @param headline today's advice, or {@code null} if the questionnaire is gone
 * @param href today's result, or {@code null} if the questionnaire is gone
 * @param lost how many of the answers mean nothing any more
 */
record News(int edition, int newest, boolean changed, @Nullable String headline, @Nullable String href, int lost) {

	/*
	 * Under a newer edition the same answers may lead elsewhere; whoever kept an address
	 * should know.
	 */
	static Optional<News> of(Visit visit, Shelf shelf) {
		if (visit.edition().number() == shelf.newest().number()) {
			return Optional.empty();
		}
		Optional<Visit> today = visit.under(shelf.newest());
		if (today.isEmpty()) {
			return Optional.of(new News(visit.edition().number(), shelf.newest().number(), true, null, null, 0));
		}
		Verdict then = shelf.assessor(visit.edition(), visit.questionnaire()).verdict(visit.answers());
		Verdict now = shelf.assessor(shelf.newest(), today.get().questionnaire()).verdict(today.get().answers());
		int lost = visit.answers().choices().size() - today.get().answers().choices().size();
		return Optional.of(new News(visit.edition().number(), shelf.newest().number(), !then.equals(now),
				new Advice(shelf.newest().catalog()).headline(today.get().answers(), now), today.get().result(), lost));
	}

}
