package org.remit;

import org.remit.operations.StartCheck;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.core.env.SimpleCommandLinePropertySource;

/** Starts Remit, or only tries whether it could. */
@SpringBootApplication
public class RemitApplication {

	/**
	 * Starts the application. With {@code --remit.check} it looks at configuration and
	 * database, says what is wrong, and ends: with 0 if all is well.
	 * @param args Spring Boot's command line, for example {@code --server.port=8081}
	 */
	public static void main(String[] args) {
		boolean onlyCheck = new SimpleCommandLinePropertySource(args).containsProperty("remit.check");
		SpringApplication application = new SpringApplication(onlyCheck ? Nothing.class : RemitApplication.class);
		if (onlyCheck) {
			application.setWebApplicationType(WebApplicationType.NONE);
		}
		application.addInitializers(new StartCheck());
		application.run(args);
	}

	/** What is started when nothing shall be. */
	private static final class Nothing {

	}

}
