package org.remit.operations;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;

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

	/** Those that are read one by one, and what they may be. */
	private static final List<Single<?>> SINGLES = List.of(
			new Single<>("remit.refresh", Duration.class, (every) -> every.isZero() || every.toMillis() >= 1,
					"is 0s for never, or at least 1ms"),
			new Single<>("remit.planned-publishing", Duration.class, (every) -> every.toSeconds() >= 1,
					"is at least 1s: nothing else publishes what is planned"),
			new Single<>("remit.wait-for-database", Duration.class, (wait) -> !wait.isNegative(), "is 0s or more"),
			new Single<>("remit.ask-again-after", Duration.class, (after) -> after.toMinutes() >= 1,
					"is at least 1m: a password that is asked for at once is asked for without end"),
			new Single<>("remit.least-free-space", DataSize.class, (least) -> !least.isNegative(), "is 0MB or more"),
			new Single<>("remit.newer-schema", NewerSchema.class, (any) -> true, ""),
			new Single<>("server.port", Integer.class, (port) -> port >= 0, "is 0 or more"),
			new Single<>("management.server.port", Integer.class, (port) -> port >= -1, "is -1 for none, or more"),
			new Single<>("spring.servlet.multipart.max-file-size", DataSize.class, (size) -> size.toBytes() >= 1,
					"is at least 1B"),
			new Single<>("spring.servlet.multipart.max-request-size", DataSize.class, (size) -> size.toBytes() >= 1,
					"is at least 1B"),
			new Single<>("spring.datasource.hikari.maximum-pool-size", Integer.class, (size) -> size >= 1,
					"is at least 1"));

	private Settings() {
	}

	/**
	 * Reads all settings, and forgets them.
	 * @param environment where they are
	 * @throws StartRefusal if one cannot be read
	 */
	static void check(ConfigurableEnvironment environment) {
		Binder binder = Binder.get(environment);
		try {
			SINGLES.forEach((single) -> single.check(binder));
			for (Class<?> group : groups()) {
				binder.bind(group.getAnnotation(ConfigurationProperties.class).value(), Bindable.of(group));
			}
		}
		catch (BindException ex) {
			throw refusal(ex);
		}
	}

	private static StartRefusal refusal(BindException problem) {
		ConfigurationProperty property = problem.getProperty();
		if (property != null && property.getName().equals(problem.getName())) {
			return refusal("The setting %s=%s cannot be read: %s".formatted(property.getName(), property.getValue(),
					reason(problem)));
		}
		// a group refuses itself, in words that name the setting; the property is only
		// the last that was read
		return refusal("A setting cannot be used: " + reason(problem));
	}

	private static StartRefusal refusal(String reason) {
		return new StartRefusal(reason + ".", "Correct it; docs/operations.md has each setting with its default.");
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

	/** The names of those that are read one by one. */
	static List<String> singles() {
		return SINGLES.stream().<String>map(Single::name).toList();
	}

	/**
	 * A setting that belongs to no group.
	 *
	 * @param name its whole name
	 * @param type how it is read
	 * @param fits whether Remit can do with a value
	 * @param rule which values those are, as the end of a sentence
	 */
	private record Single<T>(String name, Class<T> type, Predicate<T> fits, String rule) {

		void check(Binder binder) {
			binder.bind(this.name, Bindable.of(this.type)).ifBound((value) -> {
				if (!this.fits.test(value)) {
					throw refusal("The setting %s=%s cannot be used: it %s".formatted(this.name, value, this.rule));
				}
			});
		}

	}

	/** What {@code remit.newer-schema} may say. */
	private enum NewerSchema {

		REFUSE, ALLOW

	}

}
