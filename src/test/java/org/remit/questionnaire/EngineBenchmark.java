package org.remit.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.remit.catalog.Catalog;
import org.remit.catalog.Questionnaire;
import org.remit.content.Seed;

/**
 * How long one set of answers takes, here and in another engine; see
 * {@code docs/performance.md}. Each call takes the next of a thousand random sets.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class EngineBenchmark {

	private static final int SETS = 1_000;

	/** The questionnaire. */
	@Param({ "which-role-do-we-need", "which-role-suits-me" })
	public String slug;

	private final List<Answers> answers = new ArrayList<>();

	private final List<Map<String, Object>> inputs = new ArrayList<>();

	private Assessor assessor;

	private DmnExportTests.OtherEngine other;

	private int next;

	/** Makes the sets of answers. */
	@Setup
	public void prepare() {
		Catalog catalog = Seed.catalog();
		Questionnaire questionnaire = catalog.questionnaire(this.slug).orElseThrow();
		this.assessor = new Assessor(questionnaire, catalog);
		this.other = new DmnExportTests.OtherEngine(questionnaire, catalog);
		Random random = new Random(1);
		for (int i = 0; i < SETS; i++) {
			this.answers.add(DmnExportTests.random(questionnaire, random));
			this.inputs.add(this.other.inputs(this.answers.get(i)));
		}
	}

	private int next() {
		this.next = (this.next + 1) % SETS;
		return this.next;
	}

	/**
	 * The verdict alone.
	 * @return it
	 */
	@Benchmark
	public Object verdict() {
		return this.assessor.verdict(this.answers.get(next()));
	}

	/**
	 * The verdict with scores, reasons and cautions.
	 * @return it
	 */
	@Benchmark
	public Object assess() {
		return this.assessor.assess(this.answers.get(next()));
	}

	/**
	 * The same with flip points.
	 * @return it
	 */
	@Benchmark
	public Object explain() {
		return this.assessor.explain(this.answers.get(next()));
	}

	/**
	 * The points of all roles, by the other engine.
	 * @return them
	 */
	@Benchmark
	public Object otherEngine() {
		return this.other.points(this.inputs.get(next()));
	}

	/**
	 * The whole analysis of the questionnaire.
	 * @return it
	 */
	@Benchmark
	@Warmup(iterations = 2, time = 4)
	@Measurement(iterations = 3, time = 4)
	@OutputTimeUnit(TimeUnit.MILLISECONDS)
	public Object analyse() {
		return Analyst.analyse(this.assessor, Analyst.BUDGET);
	}

}
