package org.remit.questionnaire;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.type.IntegerDataTypeTransformer;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelEngineFactory;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.junit.jupiter.api.Test;
import org.remit.catalog.Catalog;
import org.remit.catalog.Choice;
import org.remit.catalog.Condition;
import org.remit.catalog.Effect;
import org.remit.catalog.EffectKind;
import org.remit.catalog.Option;
import org.remit.catalog.Purpose;
import org.remit.catalog.Question;
import org.remit.catalog.Questionnaire;
import org.remit.catalog.Rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.remit.catalog.SmallCatalog.said;

/** Another engine understands what is exported, and adds up the same points. */
class DmnExportTests {

	@Provide
	Arbitrary<Questionnaire> questionnaires() {
		return RandomQuestionnaire.any();
	}

	@Property(tries = 40)
	void anotherEngineAddsUpTheSamePoints(@ForAll("questionnaires") Questionnaire questionnaire) {
		Catalog catalog = RandomQuestionnaire.catalog(questionnaire);
		OtherEngine other = new OtherEngine(questionnaire, catalog);
		Assessor assessor = new Assessor(questionnaire, catalog);
		List<Set<Choice>> paths = new BruteForce(questionnaire, catalog).paths();
		for (Set<Choice> path : paths.subList(0, Math.min(paths.size(), 25))) {
			assertSame(assessor, other, Answers.of(questionnaire, path));
		}
	}

	static void assertSame(Assessor assessor, OtherEngine other, Answers answers) {
		Map<String, Integer> points = new HashMap<>();
		for (Score score : assessor.assess(answers).scores()) {
			points.put(score.role().slug(), score.points());
		}
		assertThat(other.points(other.inputs(answers))).as(answers.query()).isEqualTo(points);
	}

	@Test
	void keepsMarkupOfTextsApartFromItsOwn() {
		Question question = new Question("1-size", "Is <b>\"5\" & more</b> enough?", null, false, Condition.ALWAYS,
				List.of(new Option("2-yes", "Yes ]]> 'no' <!--", null)));
		Questionnaire questionnaire = new Questionnaire("markup", Purpose.NEED, "A < B & \"C\"", "Odd.", 1, 0,
				List.of(question),
				List.of(new Rule("3-why", new Condition(List.of(new Choice("1-size", "2-yes")), List.of(), List.of()),
						new Effect(EffectKind.WEIGHT, "product-owner", -9),
						said("Because 1 < 2 && \"so\".\nA second line.", "S0", "S1"))),
				List.of());
		Catalog catalog = RandomQuestionnaire.catalog(questionnaire);
		assertSame(new Assessor(questionnaire, catalog), new OtherEngine(questionnaire, catalog),
				Answers.of(questionnaire, List.of(new Choice("1-size", "2-yes"))));
		assertThat(DmnExport.of(questionnaire, catalog)).contains("Because 1 &lt; 2 &amp;&amp; \"so\".\nA second line.")
			.contains("<text>S0, S1</text>")
			.doesNotContain("<b>", "<!--", "]]>");
	}

	@Test
	void writesARowForEachOptionOfWhichAnyWillDo() {
		Question question = new Question("pains", "What hurts?", null, true, Condition.ALWAYS,
				List.of(new Option("dates", "Dates", null), new Option("scope", "Scope", null),
						new Option("people", "People", null)));
		Questionnaire questionnaire = new Questionnaire("pains", Purpose.NEED, "Pains", "Pains.", 1, 0,
				List.of(question),
				List.of(new Rule("dates-or-scope",
						new Condition(List.of(), List.of(new Choice("pains", "dates"), new Choice("pains", "scope")),
								List.of(new Choice("pains", "people"))),
						new Effect(EffectKind.WEIGHT, "project-manager", 4), said("Somebody has to plan.", "S1"))),
				List.of());
		String export = DmnExport.of(questionnaire, RandomQuestionnaire.catalog(questionnaire));
		assertThat(export.split("<rule ")).hasSize(3);
		assertThat(export).contains("hitPolicy=\"COLLECT\" aggregation=\"SUM\"")
			.contains("id=\"rule_dates_or_scope_2\"");
		assertThat(cells(export, "rule_dates_or_scope_1")).containsExactly("true", "-", "false", "4");
		assertThat(cells(export, "rule_dates_or_scope_2")).containsExactly("false", "true", "false", "4");
	}

	private static List<String> cells(String export, String rule) {
		String row = export.substring(export.indexOf("<rule id=\"" + rule + "\""));
		List<String> cells = new ArrayList<>();
		for (String entry : row.substring(0, row.indexOf("<annotationEntry>")).split("<text>")) {
			cells.add(entry.replaceAll("(?s)</text>.*", ""));
		}
		return cells.subList(1, cells.size());
	}

	@Test
	void givesNoTwoOptionsOneName() {
		assertThat(DmnExport.input(new Choice("a-b", "c"))).isNotEqualTo(DmnExport.input(new Choice("a", "b-c")));
	}

	/** The exported tables in an engine that is not ours. */
	static final class OtherEngine {

		private final DmnEngine engine;

		private final Map<String, DmnDecision> decisions = new HashMap<>();

		private final Set<String> roles;

		private final List<Choice> choices = new ArrayList<>();

		OtherEngine(Questionnaire questionnaire, Catalog catalog) {
			this(questionnaire, catalog, new ScalaFeelEngineFactory());
		}

		private OtherEngine(Questionnaire questionnaire, Catalog catalog, FeelEngineFactory language) {
			this.engine = engine(language);
			String export = DmnExport.of(questionnaire, catalog);
			for (DmnDecision decision : this.engine
				.parseDecisions(new ByteArrayInputStream(export.getBytes(StandardCharsets.UTF_8)))) {
				this.decisions.put(decision.getKey(), decision);
			}
			this.roles = Set.copyOf(new Assessor(questionnaire, catalog).table().roles());
			for (Question question : questionnaire.questions()) {
				question.options().forEach((option) -> this.choices.add(new Choice(question.key(), option.key())));
			}
		}

		/**
		 * The same for many answers: what the language says of one text and one value is
		 * asked of it once.
		 */
		static OtherEngine forManyAnswers(Questionnaire questionnaire, Catalog catalog) {
			FeelEngine language = new ScalaFeelEngineFactory().createInstance();
			return new OtherEngine(questionnaire, catalog, () -> new Remembering(language));
		}

		/*
		 * It knows integers and doubles by the names that it had before DMN, but not
		 * number.
		 */
		private static DmnEngine engine(FeelEngineFactory language) {
			DefaultDmnEngineConfiguration configuration = (DefaultDmnEngineConfiguration) DmnEngineConfiguration
				.createDefaultDmnEngineConfiguration();
			configuration.getTransformer()
				.getDataTypeTransformerRegistry()
				.addTransformer("number", new IntegerDataTypeTransformer());
			configuration.setFeelEngineFactory(language);
			return configuration.buildEngine();
		}

		Map<String, Object> inputs(Answers answers) {
			Map<String, Object> inputs = new HashMap<>();
			this.choices.forEach((choice) -> inputs.put(DmnExport.input(choice), answers.choices().contains(choice)));
			return inputs;
		}

		/*
		 * A role that no rule gives points has no table; where no rule holds, there is no
		 * sum.
		 */
		Map<String, Integer> points(Map<String, Object> inputs) {
			Map<String, Integer> points = new HashMap<>();
			for (String role : this.roles) {
				DmnDecision decision = this.decisions.get(DmnExport.decision(role));
				Number sum = (decision != null) ? this.engine.evaluateDecisionTable(decision, inputs).getSingleEntry()
						: null;
				points.put(role, (sum != null) ? sum.intValue() : 0);
			}
			return points;
		}

	}

	/**
	 * Works out once what a cell says of a value, and what the value of a variable is,
	 * and knows it afterwards: the engine by itself reads the text anew, and makes all
	 * functions of its language anew, for each cell that it comes by. Only for what
	 * depends on nothing else.
	 */
	private static final class Remembering implements FeelEngine {

		private static final Pattern CELL = Pattern.compile("true|false|-");

		private static final Pattern NAME_OR_NUMBER = Pattern.compile("[a-zA-Z_][a-zA-Z0-9_]*|-?[0-9]+");

		private final FeelEngine engine;

		private final Map<Map.Entry<String, Object>, Object> values = new ConcurrentHashMap<>();

		private final Map<Map.Entry<String, Object>, Boolean> cells = new ConcurrentHashMap<>();

		private Remembering(FeelEngine engine) {
			this.engine = engine;
		}

		@Override
		@SuppressWarnings("unchecked") // as the engine has it
		public <T> T evaluateSimpleExpression(String text, VariableContext context) {
			return (T) this.values.computeIfAbsent(Map.entry(text, value(text, context)), (key) -> {
				assertThat(text).matches(NAME_OR_NUMBER);
				return this.engine.evaluateSimpleExpression(text, context);
			});
		}

		@Override
		public boolean evaluateSimpleUnaryTests(String text, String input, VariableContext context) {
			return this.cells.computeIfAbsent(Map.entry(text, value(input, context)), (key) -> {
				assertThat(text).matches(CELL);
				return this.engine.evaluateSimpleUnaryTests(text, input, context);
			});
		}

		private static Object value(String variable, VariableContext context) {
			return context.containsVariable(variable) ? context.resolve(variable).getValue() : "";
		}

	}

	static Answers random(Questionnaire questionnaire, Random random) {
		List<Choice> choices = new ArrayList<>();
		for (Question question : questionnaire.questions()) {
			List<Set<Choice>> possible = BruteForce.answers(question);
			choices.addAll(possible.get(random.nextInt(possible.size())));
		}
		return Answers.of(questionnaire, choices);
	}

}
