package org.remit.content;

import java.time.Instant;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** All uploads that are still kept. */
interface StoredImports extends Repository<StoredImport, String> {

	StoredImport save(StoredImport upload);

	Optional<StoredImport> findById(String id);

	long deleteByUploadedAtBefore(Instant time);

}
