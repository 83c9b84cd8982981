package org.remit.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.type.filter.AnnotationTypeFilter;

import static org.assertj.core.api.Assertions.assertThat;

class SettingsTests {

	/** Any text will do, or a wrong one ends the start before Remit looks. */
	private static final List<String> READ_BY_SPRING = List.of("spring.datasource.url", "spring.datasource.username",
			"spring.datasource.password", "logging.structured.format.console");

	@Test
	void everyGroupOfSettingsIsCheckedBeforeAStart() {
		var scanner = new ClassPathScanningCandidateComponentProvider(false);
		scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
		assertThat(Settings.groups()).extracting(Class::getName)
			.containsExactlyInAnyOrderElementsOf(scanner.findCandidateComponents("org.remit")
				.stream()
				.map((group) -> String.valueOf(group.getBeanClassName()))
				.toList());
	}

	@Test
	void openNothingToOperatorsButWhatTheyNeedAndOnlyOnThisMachine() {
		assertThat(shipped()).containsEntry("management.server.address", "127.0.0.1")
			.containsEntry("management.endpoints.access.default", "none")
			.containsEntry("management.endpoints.web.exposure.include", "health,info,metrics,prometheus")
			.containsEntry("management.endpoint.health.show-details", "never");
	}

	@Test
	void letTheDatabaseAndItsFolderDecideWhetherReadersAreLedHere() {
		assertThat(shipped()).containsEntry("management.endpoint.health.group.readiness.include",
				"readinessState,database,dataFolder");
	}

	private static Properties shipped() {
		YamlPropertiesFactoryBean file = new YamlPropertiesFactoryBean();
		file.setResources(new ClassPathResource("application.yml"));
		return Objects.requireNonNull(file.getObject());
	}

	@Test
	void everySettingThatIsReadIsDocumented() throws IOException {
		String table = Files.readString(Path.of("docs/operations.md")).split("## Settings\n")[1].split("\n## ")[0];
		Stream<String> documented = Pattern.compile("(?m)^\\| `(.+?)` \\|")
			.matcher(table)
			.results()
			.flatMap((row) -> Stream.of(row.group(1).split("`, `")));
		assertThat(documented).containsExactlyInAnyOrderElementsOf(
				Stream
					.of(Settings.singles().stream(), Settings.groups().stream().flatMap(SettingsTests::members),
							READ_BY_SPRING.stream())
					.flatMap(Function.identity())
					.toList());
	}

	private static Stream<String> members(Class<?> group) {
		String prefix = group.getAnnotation(ConfigurationProperties.class).value();
		return Stream.of(group.getRecordComponents())
			.map((member) -> prefix + "." + DataObjectPropertyName.toDashedForm(member.getName()));
	}

}
