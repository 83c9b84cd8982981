package org.remit.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.test.context.DynamicPropertyRegistrar;
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

	@Bean
	DynamicPropertyRegistrar database(Folder folder, Environment environment) {
		String url = environment.getRequiredProperty("spring.datasource.url");
		return (properties) -> properties.add("spring.datasource.url",
				() -> url.replace("file:./data/", "file:" + folder.path() + "/"));
	}

	record Folder(Path path) {

		void delete() throws IOException {
			FileSystemUtils.deleteRecursively(this.path);
		}

	}

}
