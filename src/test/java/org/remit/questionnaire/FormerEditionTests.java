package org.remit.questionnaire;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.remit.catalog.Catalog;
import org.remit.catalog.Edition;
import org.remit.catalog.Questionnaire;
import org.remit.catalog.SmallCatalog;
import org.remit.web.PublicAddress;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.util.MultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;

class FormerEditionTests {

	private static final String SLUG = "which-role-do-we-need";

	private final Edition former = SmallCatalog.edition();

	@Test
	void answersAsTheEditionOfTheAddressDidAndSaysThatAdviceHasChanged() {
		Edition today = edition(2, neededFrom(9));
		ExtendedModelMap model = result(today, "trouble=dates&edition=1");
		assertThat(((Result) model.get("result")).headline()).isEqualTo("Hire a project manager");
		assertThat(model.get("news")).isNotNull()
			.hasToString("News[edition=1, newest=2, changed=true, headline=No new role now, "
					+ "href=/questionnaires/which-role-do-we-need/result?trouble=dates&edition=2, lost=0]");
	}

	@Test
	void saysThatAdviceIsTheSame() {
		ExtendedModelMap model = result(edition(2, this.former.catalog()), "trouble=dates&edition=1");
		assertThat(model.get("news"))
			.hasToString("News[edition=1, newest=2, changed=false, " + "headline=Hire a project manager, "
					+ "href=/questionnaires/which-role-do-we-need/result?trouble=dates&edition=2, lost=0]");
	}

	@Test
	void saysHowManyAnswersMeanNothingAnyMore() {
		SmallCatalog small = new SmallCatalog();
		Questionnaire old = small.questionnaires.get(0);
		small.questionnaires.set(0,
				new Questionnaire(old.slug(), old.purpose(), old.title(), old.introduction(), old.neededFrom(),
						old.closeWithin(), List.of(old.questions().get(1)), old.rules().subList(0, 2), List.of()));
		ExtendedModelMap model = result(edition(2, small.build()), "size=small&trouble=dates&edition=1");
		assertThat(model.get("news").toString()).contains("lost=1");
	}

	@Test
	void saysThatTheQuestionnaireIsGone() {
		SmallCatalog small = new SmallCatalog();
		small.questionnaires.clear();
		ExtendedModelMap model = result(edition(2, small.build()), "trouble=dates&edition=1");
		assertThat(model.get("news").toString()).contains("changed=true", "headline=null");
	}

	@Test
	void saysNothingUnderTheNewestEdition() {
		assertThat(result(this.former, "trouble=dates&edition=1").get("news")).isNull();
	}

	private ExtendedModelMap result(Edition today, String query) {
		Shelf shelf = new Shelf(() -> today, (number) -> (number == 1) ? Optional.of(this.former) : Optional.empty());
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setQueryString(query);
		ExtendedModelMap model = new ExtendedModelMap();
		new ResultController(shelf, new PublicAddress("https://remit.example")).result(SLUG, parameters(query), request,
				model);
		return model;
	}

	private static MultiValueMap<String, String> parameters(String query) {
		MultiValueMap<String, String> parameters = MultiValueMap.fromMultiValue(new HashMap<>());
		for (String pair : query.split("&")) {
			parameters.add(pair.split("=")[0], pair.split("=")[1]);
		}
		return parameters;
	}

	private Catalog neededFrom(int points) {
		SmallCatalog small = new SmallCatalog();
		Questionnaire old = small.questionnaires.get(0);
		small.questionnaires.set(0, new Questionnaire(old.slug(), old.purpose(), old.title(), old.introduction(),
				points, old.closeWithin(), old.questions(), old.rules(), List.of()));
		return small.build();
	}

	private Edition edition(int number, Catalog catalog) {
		return new Edition(number, this.former.publishedAt(), "An editor", "New.",
				Map.of(1, "a", 2, "b").get(number).repeat(64), catalog);
	}

}
