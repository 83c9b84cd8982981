package org.remit.operations;

import org.junit.jupiter.api.Test;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
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

}
