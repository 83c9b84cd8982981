package org.remit.browser;

import java.util.List;
import java.util.stream.Stream;

/** Every kind of page that Remit has. */
final class Pages {

	static final String TWO = "/compare/product-manager-vs-project-manager";

	static final String THREE = TWO + "-vs-product-owner";

	static final String FOUR = THREE + "-vs-technical-program-manager";

	static final String NEED = "/questionnaires/which-role-do-we-need";

	static final String RESULT = NEED
			+ "/result?company=growing&work-ends=goes-on&main-problem=delivery&deadlines=clear-but-late&work=many-parties&edition=1";

	static final String CLOSE = NEED
			+ "/result?stage=steady&work=no-status&way-of-working=scrum&backlog=unaccepted&team=somebody&edition=1";

	static final String SEVERAL = NEED
			+ "/result?company=large&work-ends=goes-on&stage=dated-roadmap&main-problem=both&work=several-initiatives&edition=1";

	static final String FIT = "/questionnaires/which-role-suits-me"
			+ "/result?problems=clear-goal&good-week=on-time&structure=structure&technology=not-deep&today=product-owner&edition=1";

	static final String EXAMPLE_TEAM = "/teams/example";

	private static final List<String> KINDS = List.of("/", "/roles", "/roles/project-manager", "/compare",
			"/compare?role=product-manager&role=project-manager&role=product-owner&role=scrum-master&role=delivery-manager",
			TWO, THREE, FOUR, THREE + "?show=differences", TWO + "?show=common",
			"/moves/project-manager-to-product-manager", "/moves/scrum-master-to-technical-program-manager", "/sources",
			"/sources/S0", "/sources/REMIT", "/questions", "/questionnaires", NEED, NEED + "/stage?edition=1",
			NEED + "/all?edition=1", NEED + "/next?at=stage&edition=1", NEED + "/result?edition=1", RESULT, CLOSE,
			SEVERAL, NEED + "/result?edition=99", NEED + "/rules", "/questionnaires/which-role-suits-me",
			"/questionnaires/which-role-suits-me/result?edition=1", FIT, "/roles/product-owner/job-description",
			"/search", "/search?q=PM", "/search?q=qqqqqqqq", "/search?q=" + "a".repeat(201), "/changes", "/changes/1",
			"/developers", "/teams", "/teams/new", "/teams/import", "/teams/measures", EXAMPLE_TEAM,
			EXAMPLE_TEAM + "?change=remove:tech-lead", EXAMPLE_TEAM + "/sheets", EXAMPLE_TEAM + "/sheets/product-owner",
			"/no-such-page", TWO + "?show=everything", "/%zz");

	private static final List<String> OTHER_ROLES = List.of("/roles/product-manager", "/roles/product-owner",
			"/roles/technical-program-manager", "/roles/scrum-master", "/roles/delivery-manager");

	private Pages() {
	}

	/** One page of each kind, errors included. */
	static Stream<String> kinds() {
		return KINDS.stream();
	}

	/** The same, and every role. */
	static Stream<String> all() {
		return Stream.concat(KINDS.stream(), OTHER_ROLES.stream());
	}

	/** All that show a comparison. */
	static Stream<String> comparisons() {
		return KINDS.stream().filter((path) -> path.startsWith(TWO) && !path.endsWith("everything"));
	}

}
