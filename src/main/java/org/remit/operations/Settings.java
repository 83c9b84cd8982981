package org.remit.operations;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.springframework.boot.context.annotation.ImportCandidates;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.util.ClassUtils;
import org.springframework.util.unit.DataSize;

/** Reads every setting of Remit before anything is started, as it will be read then. */
final class Settings {

	/** Those that are read one by one, and how. */
	private static final Map<String, Class<?>> SINGLE = Map.of("remit.refresh", Duration.class,
			"remit.planned-publishing", Duration.class, "remit.wait-for-database", Duration.class,
			"remit.least-free-space", DataSize.class, "remit.newer-schema", NewerSchema.class, "server.port",
			Integer.class, "management.server.port", Integer.class);

	private Settings() {
	}

	/**
	 * Reads all settings, and forgets them.
	 * @param environment where they are
	 * @throws StartRefusal if one cannot be read
	 */
	static void check(ConfigurableEnvironment environment) {
		Binder binder = Binder.get(environment);
		SINGLE.forEach((name, type) -> read(binder, name, type));
		for (Class<?> group : groups()) {
			read(binder, group.getAnnotation(ConfigurationProperties.class).value(), group);
		}
	}

	private static void read(Binder binder, String name, Class<?> type) {
		try {
			binder.bind(name, Bindable.of(type));
		}
		catch (BindException ex) {
			throw refusal(ex);
		}
	}

	private static StartRefusal refusal(BindException problem) {
		ConfigurationProperty property = problem.getProperty();
		String which = (property != null) ? "The setting %s=%s".formatted(property.getName(), property.getValue())
				: "A setting";
		return new StartRefusal("%s cannot be read: %s.".formatted(which, reason(problem)),
				"Correct it; docs/operations.md has each setting with its default.");
	}

	/*
	 * The nearest cause that says something about a value is the one that we wrote
	 * ourselves.
	 */
	private static String reason(BindException problem) {
		Throwable cause = problem;
		while (cause.getCause() != null && !(cause instanceof IllegalArgumentException)) {
			cause = cause.getCause();
		}
		return String.valueOf(cause.getMessage()).lines().findFirst().orElse("").replaceFirst("[.]$", "");
	}

	/*
	 * They stand in a list, because a search through all classes would delay every start;
	 * a test holds the list complete.
	 */
	static List<Class<?>> groups() {
		ClassLoader loader = Settings.class.getClassLoader();
		return ImportCandidates.load(ConfigurationProperties.class, loader)
			.getCandidates()
			.stream()
			.<Class<?>>map((name) -> ClassUtils.resolveClassName(name, loader))
			.toList();
	}

	/** What {@code remit.newer-schema} may say. */
	private enum NewerSchema {

		REFUSE, ALLOW

	}

}
