package org.remit.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;

import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

import org.springframework.util.FileSystemUtils;

/**
 * A browser with the application before it. Both programs are named, so that Selenium
 * looks for none and fetches none.
 */
final class Browser implements AutoCloseable {

	private final ChromeDriver driver;

	private final Path profile;

	private final String home;

	private Browser(ChromeDriver driver, Path profile, String home) {
		this.driver = driver;
		this.profile = profile;
		this.home = home;
	}

	/**
	 * Starts a browser with a profile of its own, which it leaves nothing of.
	 * @param chromium the browser and its driver
	 * @param home where the application is: scheme, host and port
	 * @return the browser
	 */
	static Browser start(Chromium chromium, String home) {
		Path profile = temporaryFolder();
		LoggingPreferences logs = new LoggingPreferences();
		logs.enable(LogType.BROWSER, Level.ALL);
		logs.enable(LogType.PERFORMANCE, Level.ALL);
		ChromeOptions options = new ChromeOptions();
		options.setBinary(chromium.program().toFile());
		options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
		options.addArguments("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
				"--disable-background-networking", "--disable-component-update", "--disable-sync",
				"--user-data-dir=" + profile);
		ChromeDriverService service = new ChromeDriverService.Builder()
			.usingDriverExecutable(chromium.driver().toFile())
			.withEnvironment(Map.of("TMPDIR", profile.toString()))
			.build();
		ChromeDriver driver = new ChromeDriver(service, options);
		driver.manage().timeouts().pageLoadTimeout(Duration.ofSeconds(30)).scriptTimeout(Duration.ofSeconds(30));
		return new Browser(driver, profile, home);
	}

	/** Wide, light, on screen and with scripts. */
	void reset() {
		size(1280, 900);
		look("", "light");
		scripts(true);
	}

	/**
	 * Gives the page this much room; below 800 pixels the browser is a telephone's.
	 * @param width in CSS pixels
	 * @param height in CSS pixels
	 */
	void size(int width, int height) {
		this.driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
				Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 800));
	}

	/**
	 * Sets what the reader prefers, and always that nothing moves: a colour on its way to
	 * another one cannot be measured.
	 * @param medium print, or nothing for what the browser itself takes
	 * @param scheme light or dark
	 */
	void look(String medium, String scheme) {
		this.driver.executeCdpCommand("Emulation.setEmulatedMedia",
				Map.of("media", medium, "features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme),
						Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
	}

	/**
	 * Lets pages run scripts or not.
	 * @param on whether they may
	 */
	void scripts(boolean on) {
		this.driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
	}

	/** Whether pages can run scripts, found out by a page with a script. */
	boolean runsScripts() {
		this.driver.get("data:text/html,<title>off</title><script>document.title = 'on'</script>");
		return "on".equals(title());
	}

	/**
	 * Opens a page and waits for it, its styles and its font.
	 * @param path the page's address after the port
	 */
	void open(String path) {
		this.driver.get(this.home + path);
	}

	void back() {
		this.driver.navigate().back();
	}

	/** Where the page is: its address after the port. */
	String path() {
		return this.driver.getCurrentUrl().substring(this.home.length());
	}

	String home() {
		return this.home;
	}

	String title() {
		return this.driver.getTitle();
	}

	WebElement find(String selector) {
		return this.driver.findElement(By.cssSelector(selector));
	}

	/**
	 * Waits until something is there.
	 * @param selector what to wait for
	 * @return it
	 */
	WebElement await(String selector) {
		return patience().until(ExpectedConditions.elementToBeClickable(By.cssSelector(selector)));
	}

	/**
	 * Waits until a page is there; a key that opens one does not wait for it.
	 * @param path its address after the port
	 */
	void awaitPath(String path) {
		patience().until(ExpectedConditions.urlToBe(this.home + path));
	}

	List<WebElement> findAll(String selector) {
		return this.driver.findElements(By.cssSelector(selector));
	}

	List<String> texts(String selector) {
		return findAll(selector).stream().map(WebElement::getText).toList();
	}

	/**
	 * Clicks the first link with this text.
	 * @param selector where to look for it
	 * @param text what it says, or a part of that
	 */
	void follow(String selector, String text) {
		findAll(selector + " a").stream()
			.filter((link) -> link.getText().contains(text))
			.findFirst()
			.orElseThrow(() -> new AssertionError(
					"No link \"%s\" in %s on %s".formatted(text, selector, this.driver.getCurrentUrl())))
			.click();
	}

	void press(CharSequence... keys) {
		new Actions(this.driver).sendKeys(keys).perform();
	}

	/**
	 * Drags something to the lower edge of something else and lets it go there.
	 * @param what what to take hold of
	 * @param where where to let it go
	 */
	void drag(WebElement what, WebElement where) {
		this.driver.executeScript("arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })", where);
		int edge = where.getRect().getHeight() / 2 - 2;
		new Actions(this.driver).moveToElement(what)
			.clickAndHold()
			.moveToElement(where)
			.moveToElement(where, 0, edge)
			.release()
			.perform();
	}

	/**
	 * Presses the tab key until this is focused.
	 * @param selector what shall be focused
	 */
	void tabTo(String selector) {
		for (int stop = 0; stop < 60; stop++) {
			press(Keys.TAB);
			if (Boolean.TRUE.equals(run("return document.activeElement.matches(arguments[0])", selector))) {
				return;
			}
		}
		throw new AssertionError("The tab key does not lead to %s on %s".formatted(selector, path()));
	}

	/**
	 * Runs a script in the page.
	 * @param <T> what is expected
	 * @param script its body
	 * @param arguments what it finds in {@code arguments}
	 * @return what it returns; of a promise, what comes of it
	 */
	@SuppressWarnings("unchecked") // what a script returns only the script knows
	<T> T run(String script, Object... arguments) {
		return (T) this.driver.executeScript(script, arguments);
	}

	/** Prints the page on A4 as a reader would who changes no setting. */
	byte[] print() {
		Object data = this.driver
			.executeCdpCommand("Page.printToPDF",
					Map.of("paperWidth", 8.27, "paperHeight", 11.69, "preferCSSPageSize", true))
			.get("data");
		return Base64.getDecoder().decode((String) data);
	}

	/** What the browser has logged since this was last asked, scripts' words included. */
	List<String> log() {
		return messages(LogType.BROWSER);
	}

	/** What happened in the network since this was last asked, as DevTools has it. */
	List<String> events() {
		return messages(LogType.PERFORMANCE);
	}

	/** How many cookies the browser holds, whoever set them. */
	int cookies() {
		return ((List<?>) this.driver.executeCdpCommand("Network.getAllCookies", Map.of()).get("cookies")).size();
	}

	@Override
	public void close() {
		this.driver.quit();
		try {
			FileSystemUtils.deleteRecursively(this.profile);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private WebDriverWait patience() {
		return new WebDriverWait(this.driver, Duration.ofSeconds(10));
	}

	private List<String> messages(String type) {
		return this.driver.manage().logs().get(type).getAll().stream().map(LogEntry::getMessage).toList();
	}

	private static Path temporaryFolder() {
		try {
			return Files.createTempDirectory("remit-browser");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
