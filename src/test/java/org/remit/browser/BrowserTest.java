package org.remit.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/**
 * Starts the application on a free port and hands a {@link Browser} to the test methods
 * that ask for one. One browser serves all methods of a class. The class imports the
 * database to use; classes that use the same one share an application.
 * <p>
 * Selenium warns at every start that it does not know this version's DevTools protocol.
 * The few commands used here are older than any version it knows.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith({ BrowserCondition.class, BrowserExtension.class })
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "logging.level.org.openqa.selenium.devtools.CdpVersionFinder=error",
				"logging.level.org.openqa.selenium.chromium.ChromiumDriver=error" })
@interface BrowserTest {

}
