package org.remit.questionnaire;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.remit.catalog.Catalog;
import org.remit.catalog.Choice;
import org.remit.catalog.Condition;
import org.remit.catalog.EffectKind;
import org.remit.catalog.Option;
import org.remit.catalog.Question;
import org.remit.catalog.Questionnaire;
import org.remit.catalog.Role;
import org.remit.catalog.Rule;

/**
 * Writes a questionnaire's weights as DMN 1.3, for other engines: one decision table for
 * each role, which collects the rules that hold and sums their points. Every option is an
 * input, true if it is chosen; answers to questions that are not asked must be false.
 * <p>
 * No cell of a table can say that one of several inputs must be true. A rule that asks
 * for any of several options therefore becomes as many rows, of which at most one holds:
 * the first option; not the first but the second; and so on.
 *
 * @see <a href="https://www.omg.org/spec/DMN/1.3/">Decision Model and Notation 1.3</a>
 */
final class DmnExport {

	private static final String DMN = "https://www.omg.org/spec/DMN/20191111/MODEL/";

	private final Questionnaire questionnaire;

	private final XMLStreamWriter xml;

	private DmnExport(Questionnaire questionnaire, XMLStreamWriter xml) {
		this.questionnaire = questionnaire;
		this.xml = xml;
	}

	/**
	 * Writes a questionnaire's weights.
	 * @param questionnaire the questionnaire
	 * @param catalog the content that it is part of
	 * @return an XML document; a decision's id is the role's slug with underscores
	 */
	public static String of(Questionnaire questionnaire, Catalog catalog) {
		StringWriter text = new StringWriter();
		try {
			XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
			new DmnExport(questionnaire, xml).write(catalog);
			xml.close();
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException("A text in memory cannot be written", ex);
		}
		return text.toString();
	}

	/**
	 * The name of the input for an option.
	 * @param choice the option
	 * @return for example {@code team_size__one_to_five}; FEEL would take a hyphen for a
	 * minus, and a name may not begin with a digit
	 */
	static String input(Choice choice) {
		return name(choice.question() + "__" + choice.option());
	}

	/**
	 * The id of the decision about a role.
	 * @param role the role's slug
	 * @return for example {@code product_owner}
	 */
	static String decision(String role) {
		return "points_" + name(role);
	}

	private static String name(String slug) {
		return (Character.isDigit(slug.charAt(0)) ? "_" : "") + slug.replace('-', '_');
	}

	private void write(Catalog catalog) throws XMLStreamException {
		this.xml.writeStartDocument("UTF-8", "1.0");
		start("definitions", 0);
		this.xml.writeDefaultNamespace(DMN);
		attributes("id", "questionnaire_" + name(this.questionnaire.slug()), "name", this.questionnaire.title(),
				"namespace", "urn:remit:questionnaire:" + this.questionnaire.slug());
		List<Choice> looked = choices((rule) -> rule.effect().kind() == EffectKind.WEIGHT);
		for (Choice choice : looked) {
			input(choice, wording(choice));
		}
		for (Role role : catalog.roles()) {
			List<Rule> weights = this.questionnaire.rules()
				.stream()
				.filter((rule) -> rule.effect().kind() == EffectKind.WEIGHT && role.is(rule.effect().role()))
				.toList();
			if (!weights.isEmpty()) {
				decision(role, weights);
			}
		}
		end(0);
		this.xml.writeEndDocument();
	}

	/* The options that some rules look at, in the questionnaire's order. */
	private List<Choice> choices(Predicate<Rule> some) {
		List<Choice> looked = this.questionnaire.rules()
			.stream()
			.filter(some)
			.flatMap((rule) -> rule.when().choices().stream())
			.distinct()
			.toList();
		List<Choice> inOrder = new ArrayList<>();
		for (Question question : this.questionnaire.questions()) {
			question.options()
				.stream()
				.map((option) -> new Choice(question.key(), option.key()))
				.filter(looked::contains)
				.forEach(inOrder::add);
		}
		return inOrder;
	}

	private String wording(Choice choice) {
		Question question = this.questionnaire.question(choice.question()).orElseThrow();
		return question.text() + " " + question.option(choice.option()).map(Option::text).orElseThrow();
	}

	private void input(Choice choice, String wording) throws XMLStreamException {
		start("inputData", 1);
		attributes("id", "input_" + input(choice), "name", input(choice));
		leaf("description", 2, wording);
		empty("variable", 2, "id", "variable_" + input(choice), "name", input(choice), "typeRef", "boolean");
		end(1);
	}

	private void decision(Role role, List<Rule> weights) throws XMLStreamException {
		List<Choice> columns = choices(weights::contains);
		String id = decision(role.slug());
		start("decision", 1);
		attributes("id", id, "name", "Points for the " + role.name());
		empty("variable", 2, "id", "variable_" + id, "name", id, "typeRef", "number");
		for (Choice column : columns) {
			start("informationRequirement", 2);
			attributes("id", id + "_needs_" + input(column));
			empty("requiredInput", 3, "href", "#input_" + input(column));
			end(2);
		}
		start("decisionTable", 2);
		attributes("id", id + "_table", "hitPolicy", "COLLECT", "aggregation", "SUM");
		for (Choice column : columns) {
			column(id, column);
		}
		empty("output", 3, "id", id + "_output", "name", id, "typeRef", "number");
		empty("annotation", 3, "name", "Reason");
		empty("annotation", 3, "name", "Sources");
		for (Rule rule : weights) {
			rows(rule, columns);
		}
		end(2);
		end(1);
	}

	private void column(String decision, Choice column) throws XMLStreamException {
		start("input", 3);
		attributes("id", decision + "_" + input(column), "label", wording(column));
		start("inputExpression", 4);
		attributes("id", decision + "_reads_" + input(column), "typeRef", "boolean");
		leaf("text", 5, input(column));
		end(4);
		end(3);
	}

	private void rows(Rule rule, List<Choice> columns) throws XMLStreamException {
		Condition when = rule.when();
		int rows = Math.max(1, when.anyOf().size());
		for (int row = 0; row < rows; row++) {
			List<Choice> wanted = new ArrayList<>(when.allOf());
			List<Choice> refused = new ArrayList<>(when.noneOf());
			if (!when.anyOf().isEmpty()) {
				wanted.add(when.anyOf().get(row));
				refused.addAll(when.anyOf().subList(0, row));
			}
			row("rule_%s_%d".formatted(name(rule.key()), row + 1), rule, columns, wanted, refused);
		}
	}

	private void row(String id, Rule rule, List<Choice> columns, List<Choice> wanted, List<Choice> refused)
			throws XMLStreamException {
		start("rule", 3);
		attributes("id", id);
		leaf("description", 4, rule.reason().text());
		for (Choice column : columns) {
			String cell = wanted.contains(column) ? "true" : refused.contains(column) ? "false" : "-";
			cell("inputEntry", id + "_" + input(column), cell);
		}
		cell("outputEntry", id + "_points", String.valueOf(rule.effect().points()));
		annotation(rule.reason().text());
		annotation(String.join(", ", rule.reason().sources()));
		end(3);
	}

	private void cell(String element, String id, String text) throws XMLStreamException {
		start(element, 4);
		attributes("id", id);
		leaf("text", 5, text);
		end(4);
	}

	private void annotation(String text) throws XMLStreamException {
		start("annotationEntry", 4);
		leaf("text", 5, text);
		end(4);
	}

	private void leaf(String element, int depth, String text) throws XMLStreamException {
		start(element, depth);
		this.xml.writeCharacters(text);
		this.xml.writeEndElement();
	}

	private void empty(String element, int depth, String... attributes) throws XMLStreamException {
		indent(depth);
		this.xml.writeEmptyElement(element);
		attributes(attributes);
	}

	private void start(String element, int depth) throws XMLStreamException {
		indent(depth);
		this.xml.writeStartElement(element);
	}

	private void end(int depth) throws XMLStreamException {
		indent(depth);
		this.xml.writeEndElement();
	}

	private void indent(int depth) throws XMLStreamException {
		this.xml.writeCharacters("\n" + "  ".repeat(depth));
	}

	/* Names and values by turns. */
	private void attributes(String... attributes) throws XMLStreamException {
		for (int i = 0; i < attributes.length; i += 2) {
			this.xml.writeAttribute(attributes[i], attributes[i + 1]);
		}
	}

}
