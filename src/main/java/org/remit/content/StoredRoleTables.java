package org.remit.content;

import java.time.Instant;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** All tables of roles that are still kept. */
interface StoredRoleTables extends Repository<StoredRoleTable, String> {

	StoredRoleTable save(StoredRoleTable upload);

	Optional<StoredRoleTable> findById(String id);

	long deleteByUploadedAtBefore(Instant time);

}
