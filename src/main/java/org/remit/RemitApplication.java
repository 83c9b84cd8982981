package org.remit;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Remit. */
@SpringBootApplication
public class RemitApplication {

	/**
	 * Starts the application.
	 * @param args Spring Boot's command line, for example {@code --server.port=8081}
	 */
	public static void main(String[] args) {
		SpringApplication.run(RemitApplication.class, args);
	}

}
