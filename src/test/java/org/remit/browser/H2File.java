package org.remit.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.util.FileSystemUtils;

/**
 * The database that Remit comes with, in a folder that goes when the application ends.
 */
@TestConfiguration(proxyBeanMethods = false)
class H2File {

	@Bean(destroyMethod = "delete")
	Folder folder() throws IOException {
		return new Folder(Files.createTempDirectory("remit-h2"));
	}

	/*
	 * Not a property: filters ask for the database before dynamic properties are there.
	 */
	@Bean
	JdbcConnectionDetails database(Folder folder, Environment environment) {
		String url = environment.getRequiredProperty("spring.datasource.url")
			.replace("file:./data/", "file:" + folder.path() + "/");
		return new Connection(url, environment.getRequiredProperty("spring.datasource.username"),
				environment.getRequiredProperty("spring.datasource.password"));
	}

	/** Where the database is, and who is let in with what. */
	record Connection(String getJdbcUrl, String getUsername, String getPassword) implements JdbcConnectionDetails {

	}

	record Folder(Path path) {

		void delete() throws IOException {
			FileSystemUtils.deleteRecursively(this.path);
		}

	}

}
