package org.remit.team;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;

class H2KeptChecksTests extends KeptChecksTests {

	@TempDir
	static Path folder;

	@Override
	List<String> empty() throws Exception {
		PropertySource<?> settings = new YamlPropertySourceLoader()
			.load("application", new ClassPathResource("application.yml"))
			.get(0);
		return List.of(settings.getProperty("spring.datasource.url")
			.toString()
			.replace("file:./data/remit", "file:" + folder.resolve("remit")), "remit", "remit");
	}

}
