package org.remit.content;

import java.nio.charset.StandardCharsets;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.remit.catalog.Catalog;
import org.remit.catalog.RandomCatalog;
import org.remit.trail.Deed;

import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever was exported comes back through the tables exactly as it was, whatever was in
 * them before: here the catalogue of the try before.
 */
class RestoreTests {

	private static ConfigurableApplicationContext content;

	@BeforeContainer
	static void start() {
		content = Database.h2("mem:restore").start();
	}

	@AfterContainer
	static void stop() {
		content.close();
	}

	@Provide
	Arbitrary<Catalog> catalogs() {
		return RandomCatalog.any();
	}

	@Property(tries = 25, shrinking = ShrinkingMode.OFF)
	void bringsBackWhatWasExported(@ForAll("catalogs") Catalog catalog, @ForAll boolean asYaml) {
		String file = asYaml ? EditionFile.yaml(catalog) : EditionFile.json(catalog);
		WorkingCopy workingCopy = content.getBean(WorkingCopy.class);
		content.getBean(Editing.class)
			.replaceWith(EditionFile.read(file.getBytes(StandardCharsets.UTF_8)), workingCopy.changes(), "editor",
					Deed.RESTORED, "For a test.");
		assertThat(workingCopy.toCatalog()).isEqualTo(catalog);
		assertThat(content.getBean(NextEdition.class).edition().sha256()).isEqualTo(EditionFile.sha256(catalog));
	}

}
