package org.remit.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.remit.catalog.Catalog;
import org.remit.catalog.Edition;
import org.remit.catalog.InvalidCatalogException;
import org.remit.catalog.Move;
import org.remit.catalog.Problem;
import org.remit.catalog.SmallCatalog;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What is true of the content on any database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DatabaseTests {

	private Database database;

	private ConfigurableApplicationContext content;

	private JdbcTemplate tables;

	private WorkingCopy workingCopy;

	private NewestEdition newest;

	private Editions editions;

	/**
	 * Makes an empty database.
	 * @return the database
	 */
	abstract Database empty() throws Exception;

	@BeforeAll
	void start() throws Exception {
		this.database = empty();
		this.content = this.database.start();
		this.tables = this.content.getBean(JdbcTemplate.class);
		this.workingCopy = this.content.getBean(WorkingCopy.class);
		this.newest = this.content.getBean(NewestEdition.class);
		this.editions = this.content.getBean(Editions.class);
	}

	@AfterAll
	void stop() throws IOException {
		if (this.content != null) {
			this.content.close();
		}
	}

	@Test
	void takesEveryMigrationFromEmpty() {
		assertThat(this.tables.queryForList("SELECT script FROM flyway_schema_history WHERE success", String.class))
			.containsAll(Migration.all().stream().map(Migration::name).toList());
	}

	@Test
	void hasTheTablesThatTheEntitiesExpect() {
		assertThat(this.content.getEnvironment().getProperty("spring.jpa.hibernate.ddl-auto")).isEqualTo("validate");
	}

	@Test
	void hasEveryRowThatTheMigrationsWriteOut() {
		Map<String, Integer> rows = new TreeMap<>();
		Migration.rows().keySet().forEach((table) -> rows.put(table, count(table)));
		assertThat(rows).isEqualTo(Migration.rows()).hasSizeGreaterThanOrEqualTo(14);
	}

	@Test
	void putsEveryRowIntoTheCatalogue() {
		Catalog catalog = this.workingCopy.toCatalog();
		assertThat(catalog.sources()).hasSize(count("sources"));
		assertThat(catalog.roles()).hasSize(count("roles"));
		assertThat(catalog.dimensions()).hasSize(count("dimensions"));
		assertThat(catalog.responsibilities()).hasSize(count("responsibilities"));
		assertThat(catalog.skills()).hasSize(count("skills"));
		assertThat(catalog.moves()).hasSize(count("moves"));
		assertThat(catalog.topics()).hasSize(count("topics"));
		assertThat(all(catalog.roles(), (role) -> role.titles())).hasSize(count("role_titles"));
		assertThat(all(catalog.dimensions(), (dimension) -> dimension.traits())).hasSize(count("traits"));
		assertThat(all(catalog.responsibilities(), (responsibility) -> responsibility.involvements()))
			.hasSize(count("involvements"));
		assertThat(all(catalog.skills(), (skill) -> skill.needs())).hasSize(count("skill_needs"));
		assertThat(List.of(all(catalog.moves(), Move::keep), all(catalog.moves(), Move::learn),
				all(catalog.moves(), Move::letGo), all(catalog.moves(), Move::watch)))
			.extracting(List::size)
			.containsExactly(count("move_points WHERE aspect = 'KEEP'"), count("move_points WHERE aspect = 'LEARN'"),
					count("move_points WHERE aspect = 'LET_GO'"), count("move_points WHERE aspect = 'WATCH'"));
		assertThat(all(catalog.topics(), (topic) -> topic.roles())).hasSize(count("topic_roles"));
		assertThat(all(catalog.topics(), (topic) -> topic.parts())).hasSize(count("topic_parts"));
	}

	@Test
	void yieldsTheSameDocumentAsAnyOther() {
		assertThat(sha256(EditionDocument.write(this.workingCopy.toCatalog())))
			.isEqualTo(sha256(EditionDocument.write(Seed.catalog())));
	}

	@Test
	void keepsItsOrderWhicheverRowWasWrittenLast() {
		Catalog touched = undone(() -> {
			List.of("sources", "roles", "dimensions", "responsibilities", "skills", "moves", "topics")
				.forEach((table) -> this.tables
					.update("UPDATE %s SET version = version + 1 WHERE position = 1".formatted(table)));
			return this.workingCopy.toCatalog();
		});
		assertThat(touched).isEqualTo(Seed.catalog());
	}

	@Test
	void publishesTheSeedOnTheFirstStart() {
		Map<String, Object> first = this.tables
			.queryForMap("SELECT editor, note, sha256, catalog FROM editions WHERE number = 1");
		String document = (String) first.get("catalog");
		assertThat(document).isEqualTo(EditionDocument.write(Seed.catalog()));
		assertThat(first).containsEntry("editor", "Remit").containsEntry("sha256", sha256(document));
	}

	@Test
	void publishesNothingOnALaterStart() {
		int before = count("editions");
		Edition shown;
		try (ConfigurableApplicationContext again = this.database.start()) {
			shown = again.getBean(NewestEdition.class).current();
		}
		assertThat(count("editions")).isEqualTo(before);
		assertThat(shown).isEqualTo(this.newest.current());
	}

	@Test
	void keepsReadersOnTheirEditionUntilTheNextIsPublished() {
		Edition before = this.newest.current();
		this.tables.update("UPDATE roles SET abbreviation = 'OWN' WHERE slug = 'product-owner'");
		try {
			assertThat(this.newest.current()).isEqualTo(before);
			Edition after = this.newest.publish("An editor", "Another abbreviation.");
			assertThat(this.newest.current()).isEqualTo(after);
			assertThat(after.number()).isEqualTo(before.number() + 1);
			assertThat(after.editor()).isEqualTo("An editor");
			assertThat(after.note()).isEqualTo("Another abbreviation.");
			assertThat(after.publishedAt()).isBeforeOrEqualTo(Database.NOW).isAfter(Database.NOW.minusMillis(1));
			assertThat(after.catalog().role("product-owner").orElseThrow().abbreviation()).isEqualTo("OWN");
			assertThat(before.catalog().role("product-owner").orElseThrow().abbreviation()).isEqualTo("PO");
			assertThat(after.sha256()).isNotEqualTo(before.sha256());
		}
		finally {
			this.tables.update("UPDATE roles SET abbreviation = 'PO' WHERE slug = 'product-owner'");
		}
	}

	@Test
	void givesEveryEditionANumberOfItsOwn() throws Exception {
		int before = this.newest.current().number();
		CyclicBarrier start = new CyclicBarrier(4);
		Callable<Object> publisher = () -> {
			start.await();
			try {
				return this.newest.publish("An editor", "Published at the same time.").number();
			}
			catch (DataIntegrityViolationException ex) {
				return "refused";
			}
		};
		List<Object> outcomes = new ArrayList<>();
		ExecutorService editors = Executors.newFixedThreadPool(4);
		try {
			for (Future<Object> outcome : editors.invokeAll(List.of(publisher, publisher, publisher, publisher))) {
				outcomes.add(outcome.get());
			}
		}
		finally {
			editors.shutdownNow();
		}
		outcomes.removeIf("refused"::equals);
		List<Integer> numbers = IntStream.rangeClosed(before + 1, before + outcomes.size()).boxed().toList();
		assertThat(outcomes).isNotEmpty().containsExactlyInAnyOrderElementsOf(new ArrayList<Object>(numbers));
		assertThat(this.tables.queryForList("SELECT number FROM editions WHERE number > ? ORDER BY number",
				Integer.class, before))
			.isEqualTo(numbers);
		assertThat(this.newest.current().number()).isEqualTo(before + outcomes.size());
	}

	@Test
	void refusesANumberThatIsTaken() {
		StoredEdition again = new StoredEdition(1, Database.NOW, "An editor", "Again.", SmallCatalog.catalog());
		assertThatThrownBy(() -> this.editions.save(again)).isInstanceOf(DataIntegrityViolationException.class);
	}

	@Test
	void showsNoEditionThatWasChangedAfterwards() {
		StoredEdition changed = undone(() -> {
			insertEdition(1000, "0".repeat(64), EditionDocument.write(SmallCatalog.catalog()));
			return this.editions.findFirstByOrderByNumberDesc().orElseThrow();
		});
		assertThatIllegalStateException().isThrownBy(changed::toRecord)
			.withMessageContaining("Edition 1000 was changed after it was published");
	}

	@Test
	void showsNoEditionThatANewerProgramWrote() {
		String newer = "{\"format\":3,\"catalog\":{}}";
		StoredEdition stored = undone(() -> {
			insertEdition(1000, sha256(newer), newer);
			return this.editions.findFirstByOrderByNumberDesc().orElseThrow();
		});
		assertThatIllegalStateException().isThrownBy(stored::toRecord)
			.withMessage("Edition 1000: The edition is written in format 3; this program reads formats 1 to 2.");
	}

	@Test
	void reportsEveryFaultOfTheWorkingCopyAtOnce() {
		List<Problem> problems = undone(() -> {
			this.tables.update("UPDATE sources SET kind = 'ARTICLE', published = 'soon' WHERE source_key = 'REMIT'");
			this.tables.update("UPDATE roles SET question = ' ' WHERE slug = 'product-owner'");
			this.tables.update("UPDATE roles SET name = '' WHERE slug = 'scrum-master'");
			this.tables.update("UPDATE role_titles SET sources = ARRAY['S9'] WHERE text = 'PO'");
			this.tables.update("UPDATE traits SET text = '' WHERE text = 'What gets built, and why'");
			this.tables.update("UPDATE responsibilities SET description = '' WHERE slug = 'order-the-roadmap'");
			this.tables
				.update("UPDATE involvements SET note = '' WHERE note = 'Brings the limits of time and budget.'");
			this.tables.update("UPDATE skills SET description_sources = ARRAY['S0', 'S0'] WHERE slug = 'coaching'");
			this.tables.update("UPDATE skill_needs SET note = ' ' WHERE note = 'Above all about dates.'");
			this.tables.update("UPDATE moves SET how_common = '' WHERE position = 2");
			this.tables.update("UPDATE move_points SET text = '' WHERE text = 'Making a roadmap.'");
			this.tables.update("UPDATE topics SET text = '' WHERE slug = 'meet-regularly'");
			this.tables.update("UPDATE topic_parts SET text = '' WHERE label = 'The developers do'");
			return catchThrowableOfType(InvalidCatalogException.class, this.workingCopy::toCatalog).problems();
		});
		assertThat(problems).extracting(Problem::toString)
			.containsExactlyInAnyOrder("sources/REMIT/published: must be a date such as 2024-09-09, 2020-11 or 2020",
					"roles/product-owner/question/text: must not be empty",
					"roles/scrum-master/name: must not be empty",
					"roles/product-owner/titles: cites the unknown source “S9”",
					"dimensions/in-one-line/traits/1/text: must not be empty",
					"responsibilities/order-the-roadmap/description/text: must not be empty",
					"responsibilities/balance-needs/involvements/2/note: must not be empty",
					"skills/coaching/description/sources: has “S0” more than once",
					"skills/stakeholder-communication/needs/2/note: must not be empty",
					"moves/product-manager-to-project-manager/howCommon/text: must not be empty",
					"moves/project-manager-to-product-manager/learn/2/text: must not be empty",
					"topics/meet-regularly/text/text: must not be empty",
					"topics/who-decides-what-a-sprint-contains/parts/2/text: must not be empty");
	}

	@Test
	void publishesNothingThatIsFaulty() {
		int before = count("editions");
		Edition shown = this.newest.current();
		this.tables.update("UPDATE roles SET abbreviation = '' WHERE slug = 'product-owner'");
		try {
			assertThatThrownBy(() -> this.newest.publish("An editor", "Too soon."))
				.isInstanceOf(InvalidCatalogException.class);
		}
		finally {
			this.tables.update("UPDATE roles SET abbreviation = 'PO' WHERE slug = 'product-owner'");
		}
		assertThat(count("editions")).isEqualTo(before);
		assertThat(this.newest.current()).isSameAs(shown);
		assertThatCode(this.workingCopy::toCatalog).doesNotThrowAnyException();
	}

	private void insertEdition(int number, String sha256, String document) {
		this.tables.update(
				"INSERT INTO editions (number, published_at, editor, note, sha256, catalog) "
						+ "SELECT ?, published_at, editor, note, ?, ? FROM editions WHERE number = 1",
				number, sha256, document);
	}

	private <T> T undone(Supplier<T> work) {
		return new TransactionTemplate(this.content.getBean(PlatformTransactionManager.class))
			.execute((transaction) -> {
				transaction.setRollbackOnly();
				return work.get();
			});
	}

	private int count(String rows) {
		return this.tables.queryForObject("SELECT count(*) FROM " + rows, Integer.class);
	}

	private static <T> List<Object> all(List<T> items, Function<T, List<?>> parts) {
		return items.stream().flatMap((item) -> parts.apply(item).stream()).map(Object.class::cast).toList();
	}

	private static String sha256(String document) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(document.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/* Nobody waits for the clock: the watch looks when the test says so. */
	@Test
	void showsOnOneInstanceWhatAnotherPublished() {
		try (ConfigurableApplicationContext another = this.database.start()) {
			Edition published = this.content.getBean(NewestEdition.class).publish("An editor", "For both.");
			another.getBean(EditionWatch.class).look();
			assertThat(another.getBean(NewestEdition.class).current().number()).isEqualTo(published.number());
		}
	}

}
