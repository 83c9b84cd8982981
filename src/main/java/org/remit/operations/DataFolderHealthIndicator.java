package org.remit.operations;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Tells that the disk of the embedded database fills up, before the database closes
 * itself.
 */
@Component
class DataFolderHealthIndicator extends AbstractHealthIndicator implements HealthIndicator {

	private final Optional<Path> folder;

	private final DataSize least;

	DataFolderHealthIndicator(@Value("${spring.datasource.url}") String url,
			@Value("${remit.least-free-space:200MB}") DataSize least) {
		this.folder = DataFolder.of(url);
		this.least = least;
	}

	@Override
	protected void doHealthCheck(Health.Builder health) throws Exception {
		health.up();
		if (this.folder.isPresent()) {
			long free = Files.getFileStore(this.folder.get()).getUsableSpace();
			health.withDetail("free", free);
			if (free < this.least.toBytes()) {
				health.outOfService();
			}
		}
	}

}
