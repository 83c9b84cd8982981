package org.remit.content;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps uploaded editions while somebody looks at what they would change. They are in the
 * database, so any instance can go on with them; after a day they are dropped.
 */
@Component
public class Imports {

	private static final Duration KEPT = Duration.ofDays(1);

	private static final int NAME_LIMIT = 200;

	private final StoredImports stored;

	private final Clock clock;

	Imports(StoredImports stored, Clock clock) {
		this.stored = stored;
		this.clock = clock;
	}

	/**
	 * Keeps a file; the working copy stays as it is.
	 * @param editor who brought it
	 * @param fileName what it was called, possibly empty
	 * @param bytes what is in it
	 * @return what was read
	 * @throws UnreadableFileException if it is no edition; says where and why, and
	 * nothing is kept
	 */
	@Transactional
	public Import keep(String editor, String fileName, byte[] bytes) {
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
		StoredImport upload = new StoredImport(UUID.randomUUID().toString(), now, editor, shortened(fileName),
				EditionFile.read(bytes));
		this.stored.deleteByUploadedAtBefore(now.minus(KEPT));
		this.stored.save(upload);
		return upload.toRecord();
	}

	/* Without control characters, which a browser may send and a database may refuse. */
	static String shortened(String fileName) {
		String plain = fileName.replaceAll("\\p{C}", "");
		return plain.substring(0,
				plain.offsetByCodePoints(0, Math.min(NAME_LIMIT / 2, plain.codePointCount(0, plain.length()))));
	}

	/**
	 * Finds an upload.
	 * @param id its id
	 * @return the upload, or nothing if there is none or it was dropped
	 */
	@Transactional(readOnly = true)
	public Optional<Import> find(String id) {
		return this.stored.findById(id).map(StoredImport::toRecord);
	}

}
