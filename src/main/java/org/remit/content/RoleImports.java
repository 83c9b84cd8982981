package org.remit.content;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.remit.catalog.InvalidCatalogException;
import org.remit.catalog.Problems;
import org.remit.catalog.Responsibility;
import org.remit.catalog.Role;
import org.remit.catalog.Skill;
import org.remit.catalog.Source;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps uploaded tables of roles while somebody says how they are to be understood, and
 * works out what they would do. They are dropped after a day, as {@link Imports} are.
 */
@Component
public class RoleImports {

	private static final Duration KEPT = Duration.ofDays(1);

	private final StoredRoleTables stored;

	private final Drafts drafts;

	private final Clock clock;

	RoleImports(StoredRoleTables stored, Drafts drafts, Clock clock) {
		this.stored = stored;
		this.drafts = drafts;
		this.clock = clock;
	}

	/**
	 * Keeps a table; the working copy stays as it is.
	 * @param editor who brought it
	 * @param fileName what it was called, possibly empty
	 * @param bytes what is in it
	 * @return what was read
	 * @throws UnreadableFileException if it is no table; says where and why, and nothing
	 * is kept
	 */
	@Transactional
	public RoleTable keep(String editor, String fileName, byte[] bytes) {
		CsvText text = CsvText.of(bytes);
		CsvTable.of(text.text());
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
		StoredRoleTable upload = new StoredRoleTable(UUID.randomUUID().toString(), now, editor,
				Imports.shortened(fileName), text);
		this.stored.deleteByUploadedAtBefore(now.minus(KEPT));
		this.stored.save(upload);
		return upload.toRecord();
	}

	/**
	 * Finds an upload.
	 * @param id its id
	 * @return the upload, or nothing if there is none or it was dropped
	 */
	@Transactional(readOnly = true)
	public Optional<RoleTable> find(String id) {
		return this.stored.findById(id).map(StoredRoleTable::toRecord);
	}

	/**
	 * The sources that a table can be cited from.
	 * @return the sources of the working copy, without archived ones
	 */
	@Transactional(readOnly = true)
	public List<Source> sources() {
		Archived archived = this.drafts.archived();
		return records(DraftSource.class, Source.class).stream()
			.filter((source) -> !archived.contains(DraftKind.SOURCE, source.key()))
			.toList();
	}

	/**
	 * Works out what a table would do; nothing is done.
	 * @param table the table
	 * @param mapping how it is to be understood
	 * @return the plan
	 * @throws InvalidCatalogException if the source is archived, or if the tables hold an
	 * item in a state that nothing here can have led to
	 */
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public RolePlan plan(CsvTable table, RoleMapping mapping) {
		Archived archived = this.drafts.archived();
		if (archived.contains(DraftKind.SOURCE, mapping.source().key())) {
			throw Keys.refusal("key", "is that of an archived source; take it back first, or use another key");
		}
		return RolePlanner.plan(table, mapping,
				new Stock(records(DraftSource.class, Source.class), records(DraftRole.class, Role.class),
						records(DraftResponsibility.class, Responsibility.class),
						records(DraftSkill.class, Skill.class), archived));
	}

	private <D extends DraftItem<?>, R extends Record> List<R> records(Class<D> drafts, Class<R> type) {
		Problems problems = new Problems();
		List<R> records = this.drafts.all(drafts).stream().map((draft) -> type.cast(draft.toRecord(problems))).toList();
		problems.orThrow();
		return records;
	}

}
