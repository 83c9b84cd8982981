package org.remit.operations;

import java.util.Objects;
import java.util.Properties;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.type.filter.AnnotationTypeFilter;

import static org.assertj.core.api.Assertions.assertThat;

class SettingsTests {

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

}
