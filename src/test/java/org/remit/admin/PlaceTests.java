package org.remit.admin;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.remit.catalog.Problem;

import static org.assertj.core.api.Assertions.assertThat;

class PlaceTests {

	@ParameterizedTest
	@CsvSource({ "roles/product-owner/question, /admin/content/roles/product-owner#question",
			"roles/product-owner/titles/2/text, /admin/content/roles/product-owner#titles",
			"roles/product-owner, /admin/content/roles/product-owner", "roles, /admin/content/roles",
			"questionnaires/need/title, /admin/content/questionnaires/need#title",
			"questionnaires/need/rules, /admin/content/questionnaires/need#rules",
			"questionnaires/need/rules/no-order, /admin/content/rules/need~no-order",
			"questionnaires/need/questions/size/options/1, /admin/content/questions/need~size#options",
			"'', /admin/content" })
	void leadsToTheFormOfWhatIsAtFault(String where, String href) {
		assertThat(Place.of(new Problem(where, "is wrong")).href()).isEqualTo(href);
	}

}
