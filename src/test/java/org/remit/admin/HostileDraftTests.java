package org.remit.admin;

import java.io.StringReader;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.remit.catalog.Catalog;
import org.remit.catalog.PublishedCatalog;
import org.remit.catalog.SmallCatalog;
import org.remit.catalog.Spoilt;
import org.remit.content.DraftKind;
import org.remit.content.Editing;
import org.remit.content.WorkingCopy;
import org.remit.trail.Deed;
import org.xml.sax.InputSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What editors write is text on their own pages too, whatever it looks like. Walks from
 * page to page, so that none is forgotten.
 */
@SpringBootTest(properties = { "remit.address=https://remit.example",
		"spring.datasource.url=jdbc:h2:mem:hostile-draft;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH" })
class HostileDraftTests {

	/* Asked of every template language; nothing else on a page says so by chance. */
	private static final String PRODUCT = "${1031*1033}";

	private static final String EVALUATED = "1065023";

	private static final Set<String> LEADING = Set.of("href", "src", "action", "formaction");

	/* The preview has neither teams nor the description of the interface. */
	private static final Pattern PAGES = Pattern
		.compile("/(?!admin/preview/(teams|v3)/)(admin|changes|compare)([/?].*)?");

	private static final Pattern FILES = Pattern
		.compile("(application/(atom\\+xml|json|xml|yaml)|text/(csv|markdown|plain))(;.*)?");

	@Autowired
	private WorkingCopy workingCopy;

	@Autowired
	private Editing editing;

	@Autowired
	private Publishing publishing;

	@Autowired
	@Qualifier("newestEdition")
	private PublishedCatalog readers;

	private final MockMvcTester mvc;

	/* Of all filters only the one that leads into the preview; nobody has to sign in. */
	HostileDraftTests(@Autowired WebApplicationContext context,
			@Autowired FilterRegistrationBean<PreviewAddresses> preview) {
		this.mvc = MockMvcTester.from(context,
				(builder) -> builder.addFilters(Objects.requireNonNull(preview.getFilter())).build());
	}

	static Stream<String> texts() {
		return Stream.of("\"><script>alert(1)</script>[[%s]]".formatted(PRODUCT),
				"'\"><img src=x onerror=alert(1)>__%s__".formatted(PRODUCT), "=[x](javascript:alert(1))--></textarea>");
	}

	@ParameterizedTest
	@MethodSource("texts")
	void isInertOnEveryPageOfTheEditors(String hostile) throws Exception {
		fill(spoilt(hostile));
		this.publishing.publish("editor", hostile + "Once.", this.publishing.manuscript().fingerprint());
		fill(spoilt(hostile + "!"));
		this.publishing.publish("editor", hostile + "Twice.", this.publishing.manuscript().fingerprint());
		fill(spoilt(hostile + "?"));
		int number = this.readers.current().number();
		Map<String, MvcTestResult> seen = walk("/admin", "/admin/preview",
				"/admin/content/questions/new?in=which-role-do-we-need",
				"/admin/content/rules/new?in=which-role-do-we-need",
				"/admin/content/examples/new?in=which-role-do-we-need",
				"/admin/editions/compare?from=%d&to=%d".formatted(number - 1, number), "/admin/editions/new",
				"/admin/problems", "/admin/questionnaires/which-role-do-we-need/trial?size=small&trouble=direction",
				"/admin/preview/questionnaires/which-role-do-we-need/result?size=small&trouble=direction", "/changes",
				"/changes/" + number, "/changes/atom.xml", "/compare/product-manager-vs-project-manager.csv",
				"/compare/product-manager-vs-project-manager.md", "/roles/product-manager/job-description.md");
		assertThat(seen).hasSizeGreaterThan(150);
		assertShows(seen, hostile, "/admin/content/roles", "/admin/content/roles/product-manager",
				"/admin/content/sources/S0", "/admin/content/roles/product-manager/remove",
				"/admin/content/topics/a-house", "/admin/content/rules/which-role-do-we-need~no-direction",
				"/admin/content/rules", "/admin/preview/roles", "/admin/preview/compare", "/admin/editions",
				"/admin/editions/new", "/admin/editions/compare", "/admin/trail", "/changes", "/changes/" + number,
				"/admin/questionnaires", "/admin/questionnaires/which-role-do-we-need/analysis",
				"/admin/questionnaires/which-role-do-we-need/impact",
				"/admin/questionnaires/which-role-do-we-need/trial");
		atom(seen.get("/changes/atom.xml"), hostile);
		assertThat(body(seen.get("/compare/product-manager-vs-project-manager.csv")))
			.contains(hostile.replace("\"", "\"\""))
			.doesNotContainPattern("(?m)(^|,)\"[=+@-]");
		assertThat(body(seen.get("/compare/product-manager-vs-project-manager.md")))
			.doesNotContainPattern("(?<!\\\\)(<script|<img|\\]\\(javascript)");
		assertThat(body(seen.get("/roles/product-manager/job-description.md")))
			.doesNotContainPattern("(?<!\\\\)(<script|<img|\\]\\(javascript)");
	}

	@ParameterizedTest
	@MethodSource("texts")
	void isInertAmongTheProblems(String hostile) {
		fill(spoilt(hostile));
		this.editing.archive(DraftKind.ROLE, "product-owner", true, "editor");
		assertThat(inertPage("/admin/problems").select("main li a[href^=/admin/content/]")).isNotEmpty();
		assertThat(inertPage("/admin/editions/new").select("main li a[href^=/admin/content/]")).isNotEmpty();
		assertThat(inertPage("/admin/content/roles/product-owner").getElementById("name").val()).startsWith(hostile);
	}

	@ParameterizedTest
	@MethodSource("texts")
	void isInertWhereItWasRefusedOrSomebodyElseSavedFirst(String hostile) {
		fill(SmallCatalog.catalog());
		String address = "/admin/content/roles/product-owner";
		Map<String, List<String>> fields = Form.fields(inertPage(address));
		fields.replaceAll((name, values) -> Set.of("slug", "version").contains(name) ? values
				: values.stream().map((value) -> hostile + value).toList());
		MvcTestResult refused = post(address, fields);
		assertThat(refused).hasStatus(422);
		assertInert(address, Jsoup.parse(body(refused)));
		assertThat(Jsoup.parse(body(refused)).getElementById("name").val()).startsWith(hostile);

		Map<String, List<String>> mine = Form.fields(inertPage(address));
		mine.put("name", List.of(hostile + "mine"));
		Map<String, List<String>> theirs = new LinkedHashMap<>(mine);
		theirs.put("name", List.of(hostile + "theirs"));
		assertThat(post(address, theirs)).hasStatus(303);
		MvcTestResult conflict = post(address, mine);
		assertThat(conflict).hasStatus(409);
		assertInert(address, Jsoup.parse(body(conflict)));
		assertThat(Jsoup.parse(body(conflict)).select(".version").text()).contains(hostile + "mine",
				hostile + "theirs");
	}

	private void fill(Catalog catalog) {
		this.editing.replaceWith(catalog, this.workingCopy.changes(), "editor", Deed.RESTORED, "Test.");
	}

	/* Each path once, whatever its query; all that is wrong is told at once. */
	private Map<String, MvcTestResult> walk(String... seeds) {
		Map<String, MvcTestResult> seen = new TreeMap<>();
		Deque<String> open = new ArrayDeque<>(List.of(seeds));
		SoftAssertions wrong = new SoftAssertions();
		while (!open.isEmpty()) {
			String address = open.remove();
			String path = address.replaceFirst("\\?.*", "");
			if (!seen.containsKey(path)) {
				MvcTestResult result = get(address);
				seen.put(path, result);
				wrong.check(() -> assertInert(address, result));
				if (isPage(result)) {
					Jsoup.parse(body(result))
						.select("a[href^=/]")
						.eachAttr("href")
						.stream()
						.map((href) -> href.replaceFirst("#.*", ""))
						.filter((href) -> PAGES.matcher(href).matches())
						.forEach(open::add);
				}
			}
		}
		wrong.assertAll();
		return seen;
	}

	private Document inertPage(String address) {
		MvcTestResult result = get(address);
		assertInert(address, result);
		return Jsoup.parse(body(result));
	}

	private MvcTestResult get(String address) {
		return this.mvc.get().uri(URI.create(address)).principal(() -> "publisher").exchange();
	}

	private static boolean isPage(MvcTestResult result) {
		return Objects.requireNonNullElse(result.getResponse().getContentType(), "").startsWith("text/html");
	}

	private static void assertInert(String address, MvcTestResult result) {
		int status = result.getResponse().getStatus();
		assertThat(status).as(address).isIn(200, 303, 308);
		assertThat(body(result)).as(address).doesNotContain(EVALUATED);
		if (isPage(result)) {
			assertInert(address, Jsoup.parse(body(result)));
		}
		else if (status == 200) {
			assertThat(result.getResponse().getContentType()).as(address).matches(FILES);
		}
	}

	private static void assertInert(String address, Document page) {
		assertThat(page.html()).as(address).doesNotContain(EVALUATED);
		assertThat(page.select("main#main")).as(address).hasSize(1);
		assertThat(page.body().children()).as(address)
			.extracting(Element::tagName)
			.isSubsetOf("a", "header", "aside", "main", "footer", "p");
		assertThat(page.select("img[src=x]")).as(address).isEmpty();
		assertThat(page.select("script:not([src]):not([type='application/ld+json'])")).as(address).isEmpty();
		for (Element element : page.getAllElements()) {
			element.attributes().forEach((attribute) -> {
				assertThat(attribute.getKey()).as(address).doesNotStartWith("on").matches("[a-z][A-Za-z0-9-]*");
				if (LEADING.contains(attribute.getKey())) {
					assertThat(attribute.getValue().strip().toLowerCase()).as(address).doesNotStartWith("javascript:");
				}
			});
		}
	}

	private static void assertShows(Map<String, MvcTestResult> seen, String hostile, String... paths) {
		for (String path : paths) {
			assertThat(seen).containsKey(path);
			Document page = Jsoup.parse(body(seen.get(path)));
			List<String> shown = new ArrayList<>(List.of(page.text()));
			shown.addAll(page.select("input, textarea").eachAttr("value"));
			page.select("textarea").forEach((field) -> shown.add(field.val()));
			assertThat(String.join("\n", shown)).as(path).contains(hostile);
		}
	}

	private static void atom(MvcTestResult feed, String hostile) throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
		org.w3c.dom.Document xml = factory.newDocumentBuilder().parse(new InputSource(new StringReader(body(feed))));
		assertThat(xml.getElementsByTagName("summary").item(0).getTextContent()).isEqualTo(hostile + "Twice.");
		assertThat(xml.getElementsByTagName("script").getLength()).isZero();
		assertThat(xml.getElementsByTagName("img").getLength()).isZero();
	}

	private MvcTestResult post(String path, Map<String, List<String>> fields) {
		return Form.post(this.mvc, path, fields);
	}

	private static String body(MvcTestResult result) {
		try {
			return result.getResponse().getContentAsString();
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/* The content with every text that an editor can write turned hostile. */
	private static Catalog spoilt(String hostile) {
		return Spoilt.spoilt(SmallCatalog.catalog(), (name, text, within) -> switch (name) {
			case "abbreviation" -> "\"><s>" + text;
			case "url" -> text + "?" + hostile.replace(" ", "");
			default -> hostile + text;
		});
	}

}
