package org.remit.browser;

import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import org.openqa.selenium.WebElement;
import org.slf4j.LoggerFactory;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * An application of its own for those who edit and publish, since what they do shows on
 * readers' pages. Nothing is configured: its first publisher has the password that the
 * log tells, and changes it.
 */
@TestConfiguration(proxyBeanMethods = false)
class Newsroom {

	/** Sends the page's own form; the button above it signs out. */
	static final String SUBMIT = "main > :not(nav) button[type=submit]";

	@Bean
	Publisher publisher() {
		Publisher publisher = new Publisher();
		Logger log = (Logger) LoggerFactory.getLogger("org.remit.account.FirstPublisher");
		log.setLevel(Level.WARN); // whatever another test has set before
		log.addAppender(publisher);
		publisher.setContext(log.getLoggerContext());
		publisher.start();
		return publisher;
	}

	/** Signs in, whoever it is. */
	static void signIn(String name, String password, Browser browser) {
		browser.open("/admin/sign-in");
		type("#name", name, browser);
		type("#password", password, browser);
		browser.find(SUBMIT).click();
	}

	/** Changes the password of whoever has signed in. */
	static void changePassword(String current, String wanted, Browser browser) {
		type("#current", current, browser);
		type("#password", wanted, browser);
		type("#again", wanted, browser);
		browser.find("main form[action='/admin/account'] button").click();
	}

	static void signOut(Browser browser) {
		browser.find(".admin-nav form[action='/admin/sign-out'] button").click();
		browser.awaitPath("/admin/sign-in?signed-out");
	}

	static void type(String selector, String text, Browser browser) {
		WebElement field = browser.find(selector);
		field.clear();
		field.sendKeys(text);
	}

	/** The one who is there from the beginning. */
	static final class Publisher extends AppenderBase<ILoggingEvent> {

		private static final Pattern TOLD = Pattern.compile("as publisher with the password (\\S+) and change it");

		private static final String OWN = "wide blue kettle street";

		private final AtomicReference<String> password = new AtomicReference<>("");

		@Override
		protected void append(ILoggingEvent event) {
			Matcher told = TOLD.matcher(event.getFormattedMessage());
			if (told.find() && this.password.get().isEmpty()) {
				this.password.set(told.group(1));
			}
		}

		/** Signs in; the first time the password has to be changed before all else. */
		void signIn(Browser browser) {
			boolean first = !this.password.get().equals(OWN);
			Newsroom.signIn("publisher", this.password.get(), browser);
			if (first) {
				browser.awaitPath("/admin/account");
				for (String path : new String[] { "/admin/editions", "/admin/users", "/admin/preview" }) {
					browser.open(path);
					browser.awaitPath("/admin/account");
				}
				changePassword(this.password.get(), "publisher12345", browser);
				browser.await(".error-summary");
				changePassword(this.password.get(), OWN, browser);
				browser.awaitPath("/admin/account?changed");
				browser.await("[role=status]");
				this.password.set(OWN);
			}
			browser.open("/admin");
			browser.await(".admin-nav");
		}

	}

}
