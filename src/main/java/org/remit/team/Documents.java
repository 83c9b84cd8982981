package org.remit.team;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The form in which answers are kept: JSON by keys. They are only ever read and written
 * as a whole. A mapper of its own writes them, so that no setting of the application
 * changes what is stored.
 */
final class Documents {

	private static final JsonMapper JSON = JsonMapper.builder()
		.changeDefaultVisibility((visibility) -> visibility.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
		.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
		.build();

	private static final TypeReference<Map<String, Vote>> VOTES = new TypeReference<>() {
	};

	private static final TypeReference<List<Assignment>> GRID = new TypeReference<>() {
	};

	private Documents() {
	}

	static String ofVotes(Map<String, Vote> votes) {
		return JSON.writeValueAsString(votes);
	}

	static Map<String, Vote> votes(String document) {
		return JSON.readValue(document, VOTES);
	}

	static String ofGrid(List<Assignment> assignments) {
		return JSON.writeValueAsString(assignments);
	}

	static List<Assignment> grid(String document) {
		return JSON.readValue(document, GRID);
	}

}
