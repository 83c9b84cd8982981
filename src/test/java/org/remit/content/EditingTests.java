package org.remit.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.remit.catalog.Catalog;
import org.remit.catalog.Choice;
import org.remit.catalog.Colour;
import org.remit.catalog.Condition;
import org.remit.catalog.Effect;
import org.remit.catalog.EffectKind;
import org.remit.catalog.InvalidCatalogException;
import org.remit.catalog.Involvement;
import org.remit.catalog.Need;
import org.remit.catalog.Option;
import org.remit.catalog.Question;
import org.remit.catalog.Raci;
import org.remit.catalog.Responsibility;
import org.remit.catalog.Role;
import org.remit.catalog.Rule;
import org.remit.catalog.Skill;
import org.remit.catalog.SkillNeed;
import org.remit.catalog.SmallCatalog;
import org.remit.catalog.Theme;
import org.remit.catalog.Topic;
import org.remit.content.RolePlan.Planned;
import org.remit.trail.Deed;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.remit.catalog.SmallCatalog.said;

/** What is true of editing on any database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class EditingTests {

	private static final String NEED = "which-role-do-we-need";

	private static final Catalog SMALL = small(new SmallCatalog());

	private ConfigurableApplicationContext content;

	private WorkingCopy workingCopy;

	private Editing editing;

	private JdbcTemplate tables;

	abstract Database empty() throws IOException;

	@BeforeAll
	void start() throws IOException {
		this.content = empty().start();
		this.workingCopy = this.content.getBean(WorkingCopy.class);
		this.editing = this.content.getBean(Editing.class);
		this.tables = this.content.getBean(JdbcTemplate.class);
	}

	@AfterAll
	void stop() throws IOException {
		if (this.content != null) {
			this.content.close();
		}
	}

	@BeforeEach
	void fillWithTheSmallCatalogue() {
		replaceWith(SMALL);
	}

	/* The working copy counts topics within their kind. */
	private static Catalog small(SmallCatalog small) {
		small.topics.sort(Comparator.comparing((Topic topic) -> topic.kind().name()));
		return small.build();
	}

	private void replaceWith(Catalog catalog) {
		this.editing.replaceWith(catalog, this.workingCopy.changes(), "editor", Deed.RESTORED, "For a test.");
	}

	@Test
	void becomesAnyCatalogueAndBack() {
		assertThat(this.workingCopy.toCatalog()).isEqualTo(SMALL);
		replaceWith(Seed.catalog());
		assertThat(this.workingCopy.toCatalog()).isEqualTo(Seed.catalog());
		replaceWith(SMALL);
		assertThat(this.workingCopy.toCatalog()).isEqualTo(SMALL);
		Catalog nothing = new Catalog(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
				List.of());
		replaceWith(nothing);
		assertThat(this.workingCopy.toCatalog()).isEqualTo(nothing);
	}

	@Test
	void replacesNothingThatHasChangedSinceSomebodyLooked() {
		long seen = this.workingCopy.changes();
		replaceWith(Seed.catalog());
		assertThatExceptionOfType(ChangedMeanwhileException.class)
			.isThrownBy(() -> this.editing.replaceWith(SMALL, seen, "editor", Deed.IMPORTED, "For a test."));
		assertThat(this.workingCopy.toCatalog()).isEqualTo(Seed.catalog());
	}

	@Test
	void takesTwoThousandLinesOfRolesAtOnceOrNothing() {
		RoleImports imports = this.content.getBean(RoleImports.class);
		StringBuilder lines = new StringBuilder("Role,Responsibility,Skill,Level\n");
		for (int i = 0; i < 2000; i++) {
			lines.append("Tester %d,Test part %d,\"Skill %d\",%d\n".formatted(i % 100, i, i % 500, i % 4 + 1));
		}
		RoleTable upload = imports.keep("editor", "roles.csv", lines.toString().getBytes(StandardCharsets.UTF_8));
		assertThat(imports.find(upload.id())).contains(upload);
		RoleMapping mapping = new RoleMapping(RoleColumn.guess(upload.table().headings()), imports.sources().get(0),
				"REMIT", Theme.DELIVERY, Raci.RESPONSIBLE, "What for?", Set.of("4"), Need.USEFUL);
		RolePlan plan = imports.plan(upload.table(), mapping);
		assertThat(plan.roles()).hasSize(100);
		long seen = this.workingCopy.changes();
		this.editing.archive(DraftKind.SKILL, "coaching", true, "another");
		assertThatExceptionOfType(ChangedMeanwhileException.class)
			.isThrownBy(() -> this.editing.take(plan, seen, "editor", "For a test."));
		this.editing.archive(DraftKind.SKILL, "coaching", false, "another");
		assertThat(this.workingCopy.toCatalog()).isEqualTo(SMALL);
		this.editing.take(plan, this.workingCopy.changes(), "editor", "For a test.");
		Catalog after = this.workingCopy.toCatalog();
		assertThat(after.roles()).startsWith(SMALL.roles().toArray(Role[]::new)).hasSize(SMALL.roles().size() + 100);
		assertThat(after.responsibilities()).hasSize(SMALL.responsibilities().size() + 2000);
		assertThat(after.skills()).hasSize(SMALL.skills().size() + 500);
		assertThat(imports.plan(upload.table(), mapping).isEmpty()).isTrue();
	}

	@Test
	void takesNothingOfRolesIfTheLastOfThemCannotBeTaken() {
		Role role = (Role) this.workingCopy.item(DraftKind.ROLE, "product-owner").orElseThrow().content();
		Role added = new Role("tester", "tester", "T", role.colour(), role.oneLine(), role.question(), role.summary(),
				List.of());
		Skill impossible = new Skill("care", "Care", role.summary(),
				List.of(new SkillNeed("nobody", Need.USEFUL, null, List.of("S0"))));
		RolePlan plan = new RolePlan(List.of(), List.of(new Planned<>("tester", true, added)), List.of(),
				List.of(new Planned<>("Care", true, impossible)), List.of(), List.of(), 0, 0, Map.of(), List.of());
		assertThatExceptionOfType(InvalidCatalogException.class)
			.isThrownBy(() -> this.editing.take(plan, this.workingCopy.changes(), "editor", "For a test."));
		assertThat(this.workingCopy.toCatalog()).isEqualTo(SMALL);
	}

	@Test
	void takesBackWhatWasInAnotherOrder() {
		SmallCatalog turned = new SmallCatalog();
		Role first = turned.roles.get(0);
		turned.roles.set(0, new Role(first.slug(), first.name(), first.abbreviation(), first.colour(), first.oneLine(),
				first.question(), first.summary(), List.of(first.titles().get(1), first.titles().get(0))));
		turned.moves.add(0, turned.moves.remove(1));
		turned.skills.add(0, turned.skills.remove(1));
		turned.questionnaires.add(0, turned.questionnaires.remove(1));
		Catalog catalog = small(turned);
		replaceWith(catalog);
		assertThat(this.workingCopy.toCatalog()).isEqualTo(catalog).isNotEqualTo(SMALL);
	}

	@Test
	void givesEveryItemBackAsItIs() {
		for (DraftKind kind : DraftKind.values()) {
			List<ItemLine> lines = this.workingCopy.lines(kind);
			assertThat(lines).as("%s", kind).isNotEmpty();
			for (ItemLine line : lines) {
				Item item = this.workingCopy.item(kind, line.key()).orElseThrow();
				assertThat(item.content()).isInstanceOf(kind.type());
				assertThat(this.editing.change(kind, line.key(), item.content(), item.version(), "editor"))
					.isEqualTo(item);
			}
		}
		assertThat(this.workingCopy.toCatalog()).isEqualTo(SMALL);
	}

	@Test
	void changesAnItemAndNotesIt() {
		Item before = this.workingCopy.item(DraftKind.ROLE, "product-owner").orElseThrow();
		long changes = this.workingCopy.changes();
		Item after = this.editing.change(DraftKind.ROLE, "product-owner", renamed(before, "owner of a product"),
				before.version(), "editor");
		assertThat(after.version()).isNotEqualTo(before.version());
		assertThat(this.workingCopy.item(DraftKind.ROLE, "product-owner")).contains(after);
		assertThat(this.workingCopy.toCatalog().role("product-owner").orElseThrow().name())
			.isEqualTo("owner of a product");
		assertThat(this.workingCopy.changes()).isGreaterThan(changes);
		assertThat(this.tables
			.queryForMap("SELECT who, deed, kind, subject, before_text, after_text FROM trail_entries ORDER BY id DESC "
					+ "FETCH FIRST 1 ROW ONLY"))
			.containsEntry("who", "editor")
			.containsEntry("deed", "CHANGED")
			.containsEntry("kind", "role")
			.containsEntry("subject", "product-owner")
			.containsEntry("before_text", before.json())
			.containsEntry("after_text", after.json());
	}

	@Test
	void refusesWhatWasWrittenOverAnotherVersion() {
		Item seen = this.workingCopy.item(DraftKind.ROLE, "product-owner").orElseThrow();
		Item present = this.editing.change(DraftKind.ROLE, "product-owner", renamed(seen, "first"), seen.version(),
				"editor");
		assertThatExceptionOfType(ChangedMeanwhileException.class)
			.isThrownBy(() -> this.editing.change(DraftKind.ROLE, "product-owner", renamed(seen, "second"),
					seen.version(), "another"))
			.satisfies((conflict) -> assertThat(conflict.present()).isEqualTo(present));
		assertThat(this.workingCopy.item(DraftKind.ROLE, "product-owner")).contains(present);
	}

	@Test
	void letsOneOfTwoRacersWin() throws Exception {
		Item seen = this.workingCopy.item(DraftKind.ROLE, "product-owner").orElseThrow();
		CyclicBarrier start = new CyclicBarrier(2);
		List<Callable<String>> racers = new ArrayList<>();
		for (String name : List.of("first", "second")) {
			racers.add(() -> {
				start.await();
				try {
					this.editing.change(DraftKind.ROLE, "product-owner", renamed(seen, name), seen.version(), name);
					return name;
				}
				catch (ChangedMeanwhileException ex) {
					return "refused";
				}
			});
		}
		List<String> outcomes = new ArrayList<>();
		ExecutorService editors = Executors.newFixedThreadPool(2);
		try {
			for (Future<String> outcome : editors.invokeAll(racers)) {
				outcomes.add(outcome.get());
			}
		}
		finally {
			editors.shutdownNow();
		}
		assertThat(outcomes).containsOnlyOnce("refused");
		outcomes.remove("refused");
		assertThat(this.workingCopy.toCatalog().role("product-owner").orElseThrow().name()).isEqualTo(outcomes.get(0));
	}

	@Test
	void saysWhenAnItemIsGone() {
		Item seen = this.workingCopy.item(DraftKind.SKILL, "coaching").orElseThrow();
		remove(DraftKind.SKILL, "coaching");
		assertThatExceptionOfType(ChangedMeanwhileException.class)
			.isThrownBy(
					() -> this.editing.change(DraftKind.SKILL, "coaching", seen.content(), seen.version(), "another"))
			.satisfies((conflict) -> assertThat(conflict.present()).isNull());
		this.editing.add(DraftKind.SKILL, "", seen.content(), "editor");
		assertThat(this.workingCopy.toCatalog()).isEqualTo(SMALL);
	}

	@Test
	void refusesAKeyThatIsTakenOrReserved() {
		Item there = this.workingCopy.item(DraftKind.ROLE, "product-owner").orElseThrow();
		assertThatExceptionOfType(InvalidCatalogException.class)
			.isThrownBy(() -> this.editing.add(DraftKind.ROLE, "", there.content(), "editor"))
			.withMessage("slug: “product-owner” is there already; choose another");
		Role old = (Role) there.content();
		Role reserved = new Role("new", "new role", "N", Colour.BLUE, old.oneLine(), old.question(), old.summary(),
				List.of());
		assertThatExceptionOfType(InvalidCatalogException.class)
			.isThrownBy(() -> this.editing.add(DraftKind.ROLE, "", reserved, "editor"))
			.withMessageContaining("choose another word");
	}

	@Test
	void leavesOutWhatIsArchivedUntilItIsTakenBack() {
		this.editing.archive(DraftKind.SKILL, "coaching", true, "editor");
		this.editing.archive(DraftKind.RULE, NEED + "~two-hats", true, "editor");
		assertThat(this.workingCopy.toCatalog().skills()).extracting((skill) -> skill.slug())
			.doesNotContain("coaching");
		assertThat(this.workingCopy.toCatalog().questionnaire(NEED).orElseThrow().rules()).extracting(Rule::key)
			.doesNotContain("two-hats");
		assertThat(this.workingCopy.lines(DraftKind.SKILL)).filteredOn(ItemLine::archived).hasSize(1);
		this.editing.archive(DraftKind.SKILL, "coaching", false, "editor");
		this.editing.archive(DraftKind.RULE, NEED + "~two-hats", false, "editor");
		assertThat(this.workingCopy.toCatalog()).isEqualTo(SMALL);
	}

	@Test
	void refusesAConditionOnALaterQuestion() {
		Item seen = this.workingCopy.item(DraftKind.QUESTION, NEED + "~size").orElseThrow();
		Question size = (Question) seen.content();
		Question later = new Question(size.key(), size.text(), size.help(), size.multiple(),
				new Condition(List.of(new Choice("trouble", "dates")), List.of(), List.of()), size.options());
		assertThatExceptionOfType(InvalidCatalogException.class)
			.isThrownBy(() -> this.editing.change(DraftKind.QUESTION, NEED + "~size", later, seen.version(), "editor"))
			.withMessage("questions/size: looks at “trouble=dates”, which no earlier question offers");
	}

	@Test
	void refusesAnOrderInWhichAQuestionLooksAhead() {
		assertThatExceptionOfType(InvalidCatalogException.class)
			.isThrownBy(() -> this.editing.reorder(DraftKind.QUESTION, NEED + "~size", 2, "editor"))
			.withMessage("questions/sprints: looks at “size=large”, which no earlier question offers");
		assertThat(this.workingCopy.toCatalog()).isEqualTo(SMALL);
	}

	@Test
	void movesAnItemAmongItsLike() {
		this.editing.reorder(DraftKind.ROLE, "scrum-master", -1, "editor");
		assertThat(this.workingCopy.lines(DraftKind.ROLE)).extracting(ItemLine::key)
			.containsExactly("product-manager", "project-manager", "scrum-master", "product-owner");
		this.editing.reorder(DraftKind.ROLE, "scrum-master", 9, "editor");
		assertThat(this.workingCopy.toCatalog()).isEqualTo(SMALL);
	}

	@Test
	void refusesToTakeAwayAnOptionThatARuleLooksAt() {
		Item seen = this.workingCopy.item(DraftKind.QUESTION, NEED + "~trouble").orElseThrow();
		Question trouble = (Question) seen.content();
		Question fewer = new Question(trouble.key(), trouble.text(), trouble.help(), trouble.multiple(),
				trouble.askedWhen(), List.of(trouble.options().get(0)));
		assertThatExceptionOfType(InvalidCatalogException.class)
			.isThrownBy(
					() -> this.editing.change(DraftKind.QUESTION, NEED + "~trouble", fewer, seen.version(), "editor"))
			.withMessage("rules/dates-slip: looks at “trouble=dates”, which no question offers");
	}

	@Test
	void addsAQuestionAndARuleThatLooksAtIt() {
		Question question = new Question("users", "Who speaks to users?", null, false, Condition.ALWAYS,
				List.of(new Option("nobody", "Nobody", null), new Option("we-do", "We do", null)));
		this.editing.add(DraftKind.QUESTION, NEED, question, "editor");
		Rule rule = new Rule("no-users", new Condition(List.of(new Choice("users", "nobody")), List.of(), List.of()),
				new Effect(EffectKind.WEIGHT, "product-manager", 2), said("Somebody has to.", "S0"));
		this.editing.add(DraftKind.RULE, NEED, rule, "editor");
		assertThat(this.workingCopy.toCatalog().questionnaire(NEED).orElseThrow()).satisfies((whole) -> {
			assertThat(whole.questions()).last().isEqualTo(question);
			assertThat(whole.rules()).last().isEqualTo(rule);
		});
	}

	@Test
	void removesARoleWithAllThatIsAboutIt() {
		this.editing.archive(DraftKind.TOPIC, "who-sets-the-vision", true, "editor");
		Removal removal = removal(DraftKind.ROLE, "product-owner");
		assertThat(removal.removed()).extracting((one) -> one.item().key())
			.containsExactly("product-owner-to-product-manager", "who-sets-the-vision", NEED + "~no-order");
		assertThat(removal.changed()).extracting((one) -> one.item().key())
			.containsExactly("owns", "measured-on", "set-the-vision", "order-the-backlog");
		long before = entries();
		remove(DraftKind.ROLE, "product-owner");
		assertThat(this.workingCopy.problems()).isEmpty();
		assertThat(this.workingCopy.removal(DraftKind.ROLE, "product-owner")).isEmpty();
		assertThat(this.workingCopy.lines(DraftKind.ROLE)).hasSize(3);
		assertThat(this.workingCopy.lines(DraftKind.MOVE)).hasSize(1);
		removal.changed()
			.forEach((change) -> assertThat(
					this.workingCopy.item(change.item().kind(), change.item().key()).orElseThrow().content())
				.isEqualTo(change.after()));
		assertThat(entries() - before).isEqualTo(8);
		assertThat(this.tables.queryForList("SELECT note FROM trail_entries ORDER BY id DESC FETCH FIRST 2 ROWS ONLY",
				String.class))
			.containsExactly("With it, others removed: 3, others changed: 4.",
					"Because the role “product-owner” was removed.");
		assertThat(this.tables.queryForObject("SELECT COUNT(*) FROM archived_items", Long.class)).isZero();
	}

	@Test
	void removesAQuestionWithWhatWaitsForItsAnswers() {
		Removal removal = removal(DraftKind.QUESTION, NEED + "~size");
		assertThat(removal.removed()).extracting((one) -> one.item().key())
			.containsExactly(NEED + "~two-hats", NEED + "~mind-the-time");
		assertThat(removal.changed()).extracting((one) -> one.item().key())
			.containsExactly(NEED + "~sprints", NEED + "~a-start-up");
		remove(DraftKind.QUESTION, NEED + "~size");
		assertThat(this.workingCopy.toCatalog().questionnaire(NEED)).hasValueSatisfying((whole) -> {
			assertThat(whole.questions()).extracting(Question::key).containsExactly("trouble", "sprints");
			assertThat(whole.questions().get(1).askedWhen()).isEqualTo(Condition.ALWAYS);
			assertThat(whole.rules()).hasSize(3);
			assertThat(whole.examples().get(0).answers()).containsExactly(new Choice("trouble", "direction"));
		});
	}

	@Test
	void removesASourceWithWhatNothingElseBearsOut() {
		remove(DraftKind.SOURCE, "SG");
		assertThat(this.workingCopy.problems()).isEmpty();
		assertThat(this.workingCopy.lines(DraftKind.ROLE)).extracting(ItemLine::key).doesNotContain("scrum-master");
		assertThat(this.workingCopy.lines(DraftKind.SKILL)).extracting(ItemLine::key)
			.containsExactly("strategic-thinking");
		assertThat(this.workingCopy.toCatalog().responsibilities()).hasSize(3)
			.flatExtracting(Responsibility::involvements)
			.extracting(Involvement::role)
			.contains("product-owner")
			.doesNotContain("scrum-master");
	}

	@Test
	void leavesNoReferenceToWhateverIsRemoved() {
		replaceWith(Seed.catalog());
		for (DraftKind kind : List.of(DraftKind.ROLE, DraftKind.QUESTION)) {
			String key = this.workingCopy.lines(kind).get(0).key();
			remove(kind, key);
			assertThat(this.workingCopy.problems()).as(key).isEmpty();
		}
		Item source = this.workingCopy.item(DraftKind.SOURCE, "S0").orElseThrow();
		remove(DraftKind.SOURCE, source.key());
		assertThat(this.workingCopy.problems()).filteredOn((problem) -> problem.what().contains("unknown")).isEmpty();
	}

	@Test
	void removesNothingOnceTheConsequencesAreOthers() {
		String seen = removal(DraftKind.ROLE, "scrum-master").version();
		Item skill = this.workingCopy.item(DraftKind.SKILL, "coaching").orElseThrow();
		this.editing.change(DraftKind.SKILL, "coaching", renamed((Skill) skill.content()), skill.version(), "another");
		Catalog before = this.workingCopy.toCatalog();
		assertThatExceptionOfType(ChangedMeanwhileException.class)
			.isThrownBy(() -> this.editing.remove(DraftKind.ROLE, "scrum-master", seen, "editor"));
		assertThat(this.workingCopy.toCatalog()).isEqualTo(before);
	}

	private static Skill renamed(Skill skill) {
		return new Skill(skill.slug(), "Another name", skill.description(), skill.needs());
	}

	private Removal removal(DraftKind kind, String key) {
		return this.workingCopy.removal(kind, key).orElseThrow();
	}

	private void remove(DraftKind kind, String key) {
		this.editing.remove(kind, key, removal(kind, key).version(), "editor");
	}

	private long entries() {
		return this.tables.queryForObject("SELECT COUNT(*) FROM trail_entries", Long.class);
	}

	@Test
	void tellsProblemsInsteadOfFailing() {
		assertThat(this.workingCopy.problems()).isEmpty();
		this.editing.archive(DraftKind.SOURCE, "SG", true, "editor");
		assertThat(this.workingCopy.problems()).isNotEmpty()
			.allSatisfy((problem) -> assertThat(problem.what()).isEqualTo("cites the unknown source “SG”"));
	}

	private static Role renamed(Item item, String name) {
		Role role = (Role) item.content();
		return new Role(role.slug(), name, role.abbreviation(), role.colour(), role.oneLine(), role.question(),
				role.summary(), role.titles());
	}

}
