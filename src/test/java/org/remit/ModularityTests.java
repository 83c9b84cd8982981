package org.remit;

import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.remit.web.Private;
import org.remit.web.Typed;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

class ModularityTests {

	private static final ApplicationModules modules = ApplicationModules.of(RemitApplication.class);

	private static final JavaClasses classes = new ClassFileImporter()
		.withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages("org.remit");

	@Test
	void usesOtherPackagesOnlyAsAllowed() {
		modules.verify();
	}

	@Test
	void keepsTheCatalogFreeOfFrameworks() {
		classes().that()
			.resideInAPackage("org.remit.catalog..")
			.should()
			.onlyDependOnClassesThat()
			.resideInAnyPackage("java..", "org.jspecify.annotations..", "org.springframework.modulith..",
					"org.remit.catalog..")
			.check(classes);
	}

	@Test
	void keepsTheDatabaseToThosePackagesThatWrite() {
		noClasses().that()
			.resideOutsideOfPackages("org.remit.account..", "org.remit.content..", "org.remit.operations..",
					"org.remit.team..", "org.remit.trail..")
			.and()
			.doNotHaveFullyQualifiedName("org.remit.web.Outage") // asks nothing, only
																	// tells exceptions
																	// apart
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql..", "org.springframework.data..",
					"org.hibernate..")
			.check(classes);
	}

	@Test
	void namesClassesByWordsOfTheDomain() {
		noClasses().should()
			.haveNameMatching(".*(Service|Impl|Manager|Helper|Utils?|Dto|Entity)(\\$.*)?")
			.check(classes);
	}

	@Test
	void keepsControllersToTheirPackages() {
		classes().that().areMetaAnnotatedWith(Controller.class).should().bePackagePrivate().check(classes);
	}

	@Test
	void keepsWhatIsBehindASecretOrASignInPrivate() {
		assertThat(handlers().filter((handler) -> paths(handler).anyMatch(
				(path) -> (path.startsWith("/admin") && !path.equals("/admin/sign-in")) || path.contains("{token}"))))
			.isNotEmpty()
			.allSatisfy((handler) -> assertThat(handler.getDeclaringClass()).hasAnnotation(Private.class));
	}

	@Test
	void bindsNoRequestToAnObject() {
		assertThat(handlers().flatMap((handler) -> Stream.of(handler.getParameters())))
			.allSatisfy((parameter) -> assertThat(parameter.isAnnotationPresent(ModelAttribute.class)).isFalse())
			.filteredOn((parameter) -> parameter.getType().getName().startsWith("org.remit."))
			.isNotEmpty()
			.allSatisfy((parameter) -> assertThat(parameter.getType()).isEqualTo(Typed.class));
	}

	private static Stream<Method> handlers() {
		return classes.stream()
			.filter((one) -> one.isMetaAnnotatedWith(Controller.class))
			.map(JavaClass::reflect)
			.flatMap((controller) -> Stream.of(controller.getDeclaredMethods()))
			.filter((method) -> AnnotatedElementUtils.hasAnnotation(method, RequestMapping.class));
	}

	private static Stream<String> paths(Method handler) {
		return Stream.of(pathsAt(handler.getDeclaringClass()))
			.flatMap((first) -> Stream.of(pathsAt(handler)).map((second) -> first + second));
	}

	private static String[] pathsAt(AnnotatedElement place) {
		RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(place, RequestMapping.class);
		return (mapping != null && mapping.path().length > 0) ? mapping.path() : new String[] { "" };
	}

	@Test
	void keepsPackagesFlat() {
		classes().should().resideInAnyPackage(packages().map(Package::getName).toArray(String[]::new)).check(classes);
	}

	@Test
	void allowsNullOnlyWhereSaid() {
		assertThat(packages().filter((one) -> !one.isAnnotationPresent(NullMarked.class)
				&& !one.getName().equals(RemitApplication.class.getPackageName())))
			.isEmpty();
	}

	@Test
	void describesEachPackageAsTheArchitectureDoes() throws IOException {
		Map<String, List<String>> told = new TreeMap<>();
		Matcher row = Pattern.compile("(?m)^\\| `([a-z]+)` \\| (.+?) \\| (.+?) \\|$")
			.matcher(Files.readString(Path.of("docs/architecture.md")));
		while (row.find()) {
			told.put(row.group(1), List.of(row.group(2), row.group(3)));
		}
		Map<String, List<String>> real = new TreeMap<>();
		modules.forEach((module) -> {
			Package self = packageOf(module.getBasePackage().getName());
			real.put(module.getIdentifier().toString(), List.of(sentence(self), mayUse(self)));
		});
		assertThat(told).isEqualTo(real);
	}

	private static String sentence(Package described) {
		Path file = Path.of("src/main/java", described.getName().replace('.', '/'), "package-info.java");
		try {
			String text = Files.readString(file);
			return text.substring(text.indexOf("/**") + 3, text.indexOf("*/"))
				.lines()
				.map((line) -> line.strip().replaceFirst("^\\* ?", ""))
				.filter((line) -> !line.isEmpty())
				.collect(Collectors.joining(" "));
		}
		catch (IOException ex) {
			throw new IllegalStateException("Every package has a " + file.getFileName(), ex);
		}
	}

	private static String mayUse(Package described) {
		ApplicationModule module = AnnotatedElementUtils.getMergedAnnotation(described, ApplicationModule.class);
		assertThat(module).as("@ApplicationModule of %s", described).isNotNull();
		return (module.allowedDependencies().length == 0) ? "nothing" : String.join(", ", module.allowedDependencies());
	}

	private static Stream<Package> packages() {
		return Stream.concat(Stream.of(RemitApplication.class.getPackage()),
				modules.stream().map((module) -> packageOf(module.getBasePackage().getName())));
	}

	private static Package packageOf(String name) {
		try {
			return Class.forName(name + ".package-info").getPackage();
		}
		catch (ClassNotFoundException ex) {
			throw new IllegalStateException(name + " has no package-info.java", ex);
		}
	}

}
