package org.remit.content;

import org.remit.catalog.Catalog;

import org.springframework.context.ConfigurableApplicationContext;

/** The content that comes with the application. */
public final class Seed {

	private static final Catalog CATALOG = read();

	private Seed() {
	}

	/**
	 * The content as the first edition has it, read once from an H2 database in memory.
	 * @return the catalogue
	 */
	public static Catalog catalog() {
		return CATALOG;
	}

	private static Catalog read() {
		try (ConfigurableApplicationContext content = Database.h2("mem:seed").start()) {
			return content.getBean(WorkingCopy.class).toCatalog();
		}
	}

}
