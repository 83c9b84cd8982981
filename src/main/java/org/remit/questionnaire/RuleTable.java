package org.remit.questionnaire;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.remit.catalog.Choice;
import org.remit.catalog.Condition;
import org.remit.catalog.Effect;
import org.remit.catalog.EffectKind;
import org.remit.catalog.Question;
import org.remit.catalog.Questionnaire;
import org.remit.catalog.Rule;
import org.remit.catalog.Statement;

/**
 * A questionnaire's rules as a decision table over bits: an answer is one bit for each
 * option, a condition three masks. Every rule that holds counts (hit policy collect), and
 * the points of each role are added up (aggregation sum).
 * <p>
 * Answers are arrays of {@link #words} longs; bit {@code n} is the n-th option of the
 * questionnaire. They must have passed {@link #restrict}.
 *
 * @see <a href="https://www.omg.org/spec/DMN/1.3/">Decision Model and Notation 1.3,
 * section 8.2.8, hit policy</a>
 */
final class RuleTable {

	/** One person should wear all hats. */
	static final long COMBINE = 1;

	/** Separate people should wear them. */
	static final long SEPARATE = 2;

	private static final int FIRST_SHIFT = 2;

	private final Questionnaire questionnaire;

	private final List<Rule> rules;

	private final List<String> roles;

	private final Map<Choice, Integer> bits = new HashMap<>();

	private final int words;

	private final int[] begins;

	private final long[][] possible;

	private final Mask[] askedWhen;

	private final Mask[] when;

	private final int[] role;

	private final int[] points;

	private final long[] flags;

	/**
	 * Makes the table.
	 * @param questionnaire the questionnaire
	 * @param order slugs of the catalogue's roles, in order; those that no rule names are
	 * left out of the table
	 */
	RuleTable(Questionnaire questionnaire, List<String> order) {
		this(questionnaire, questionnaire.rules(),
				order.stream().filter((role) -> isNamed(role, questionnaire)).toList());
	}

	private RuleTable(Questionnaire questionnaire, List<Rule> rules, List<String> roles) {
		this.questionnaire = questionnaire;
		this.rules = rules;
		this.roles = roles;
		this.begins = new int[questionnaire.questions().size() + 1];
		int bit = 0;
		for (int i = 0; i < questionnaire.questions().size(); i++) {
			Question question = questionnaire.questions().get(i);
			this.begins[i] = bit;
			for (var option : question.options()) {
				this.bits.put(new Choice(question.key(), option.key()), bit++);
			}
		}
		this.begins[questionnaire.questions().size()] = bit;
		this.words = (bit + 63) / 64;
		this.askedWhen = questionnaire.questions().stream().map((one) -> mask(one.askedWhen())).toArray(Mask[]::new);
		this.possible = questionnaire.questions().stream().map(RuleTable::possible).toArray(long[][]::new);
		this.when = rules.stream().map((rule) -> mask(rule.when())).toArray(Mask[]::new);
		this.role = rules.stream().mapToInt((rule) -> this.roles.indexOf(rule.effect().role())).toArray();
		this.points = rules.stream().mapToInt((rule) -> rule.effect().points()).toArray();
		this.flags = rules.stream().mapToLong((rule) -> flag(rule.effect())).toArray();
	}

	/**
	 * The same table without the rules that look at a question, and with one rule more,
	 * the last, which holds when an option of it is chosen.
	 */
	RuleTable watching(int question, int option) {
		Question watched = this.questionnaire.questions().get(question);
		Choice choice = new Choice(watched.key(), watched.options().get(option).key());
		List<Rule> rest = new ArrayList<>(this.rules);
		rest.removeIf((rule) -> rule.when().choices().stream().anyMatch((one) -> one.question().equals(watched.key())));
		rest.add(new Rule("watch", new Condition(List.of(choice), List.of(), List.of()),
				new Effect(EffectKind.CAUTION, null, 0), new Statement("Watched.", List.of("NONE"))));
		return new RuleTable(this.questionnaire, rest, this.roles);
	}

	private static boolean isNamed(String role, Questionnaire questionnaire) {
		return questionnaire.rules().stream().anyMatch((rule) -> role.equals(rule.effect().role()));
	}

	private Mask mask(Condition condition) {
		return new Mask(bits(condition.allOf()), bits(condition.anyOf()), bits(condition.noneOf()));
	}

	private long[] bits(List<Choice> choices) {
		long[] mask = new long[this.words];
		for (Choice choice : choices) {
			int bit = bit(choice);
			mask[bit >> 6] |= 1L << bit;
		}
		return mask;
	}

	private long flag(Effect effect) {
		return switch (effect.kind()) {
			case COMBINE -> COMBINE;
			case SEPARATE -> SEPARATE;
			case FIRST -> first(this.roles.indexOf(effect.role()));
			case LEAN -> lean(this.roles.indexOf(effect.role()));
			case WEIGHT, COACHING, CAUTION -> 0;
		};
	}

	/** The flag that a role comes first. */
	static long first(int role) {
		return 1L << (FIRST_SHIFT + 2 * role);
	}

	/** The flag that the team can lean on somebody for a role. */
	static long lean(int role) {
		return 1L << (FIRST_SHIFT + 2 * role + 1);
	}

	Questionnaire questionnaire() {
		return this.questionnaire;
	}

	/** The roles that any rule names, in the catalogue's order. */
	List<String> roles() {
		return this.roles;
	}

	int words() {
		return this.words;
	}

	int questions() {
		return this.askedWhen.length;
	}

	int rules() {
		return this.when.length;
	}

	/** The first bit of a question; that of the next is the first that is not its own. */
	int begin(int question) {
		return this.begins[question];
	}

	int bit(Choice choice) {
		Integer bit = this.bits.get(choice);
		if (bit == null) {
			throw new IllegalArgumentException("No question offers " + choice);
		}
		return bit;
	}

	Mask askedWhen(int question) {
		return this.askedWhen[question];
	}

	Mask when(int rule) {
		return this.when[rule];
	}

	/** The role to which a rule gives points; -1 if it gives none. */
	int role(int rule) {
		return (this.points[rule] != 0) ? this.role[rule] : -1;
	}

	int points(int rule) {
		return this.points[rule];
	}

	long flags(int rule) {
		return this.flags[rule];
	}

	/** Whether a condition looks at any option of a question. */
	boolean looksAt(Mask condition, int question) {
		return (chosen(condition.all(), question) | chosen(condition.any(), question)
				| chosen(condition.none(), question)) != 0;
	}

	boolean isMultiple(int question) {
		return this.questionnaire.questions().get(question).multiple();
	}

	/** Whether a rule has a say in the verdict; the others only warn. */
	boolean decides(int rule) {
		EffectKind kind = this.rules.get(rule).effect().kind();
		return kind != EffectKind.COACHING && kind != EffectKind.CAUTION;
	}

	long[] encode(Answers answers) {
		return bits(answers.choices());
	}

	Answers decode(long[] answers) {
		List<Choice> choices = new ArrayList<>();
		for (Question question : this.questionnaire.questions()) {
			question.options()
				.stream()
				.map((option) -> new Choice(question.key(), option.key()))
				.filter((choice) -> isSet(answers, bit(choice)))
				.forEach(choices::add);
		}
		return new Answers(choices);
	}

	static boolean isSet(long[] answers, int bit) {
		return (answers[bit >> 6] & (1L << bit)) != 0;
	}

	/** Drops answers to questions that are not asked. */
	void restrict(long[] answers) {
		for (int question = 0; question < this.askedWhen.length; question++) {
			if (!this.askedWhen[question].holds(answers)) {
				clear(answers, question);
			}
		}
	}

	void clear(long[] answers, int question) {
		for (int bit = this.begins[question]; bit < this.begins[question + 1]; bit++) {
			answers[bit >> 6] &= ~(1L << bit);
		}
	}

	/**
	 * Replaces the answer to a question.
	 * @param answers the answers, changed in place; not yet restricted
	 * @param question the question
	 * @param choice its options as bits, the first option being bit 0
	 */
	void choose(long[] answers, int question, long choice) {
		clear(answers, question);
		for (long rest = choice; rest != 0; rest &= rest - 1) {
			int bit = this.begins[question] + Long.numberOfTrailingZeros(rest);
			answers[bit >> 6] |= 1L << bit;
		}
	}

	/** The answer to a question, the first option being bit 0. */
	long chosen(long[] answers, int question) {
		long choice = 0;
		for (int bit = this.begins[question]; bit < this.begins[question + 1]; bit++) {
			if (isSet(answers, bit)) {
				choice |= 1L << (bit - this.begins[question]);
			}
		}
		return choice;
	}

	/**
	 * Every answer that a question can get, as bits, the first option being bit 0.
	 * @param question the question
	 * @return each option by itself, or each subset if several may be chosen; 0, for not
	 * sure, comes first
	 */
	long[] possible(int question) {
		return this.possible[question];
	}

	private static long[] possible(Question question) {
		int options = question.options().size();
		if (question.multiple()) {
			return LongStream.range(0, 1L << options).toArray();
		}
		return LongStream.concat(LongStream.of(0), LongStream.range(0, options).map((option) -> 1L << option))
			.toArray();
	}

	/**
	 * Answers every question that is asked by chance.
	 * @param random the chance
	 * @return restricted answers
	 */
	long[] random(Random random) {
		long[] answers = new long[this.words];
		for (int question = 0; question < this.askedWhen.length; question++) {
			if (this.askedWhen[question].holds(answers)) {
				choose(answers, question, this.possible[question][random.nextInt(this.possible[question].length)]);
			}
		}
		return answers;
	}

	/**
	 * Adds up the rules that hold.
	 * @param answers restricted answers
	 * @param scores gets each role's points; as long as {@link #roles}
	 * @return the flags
	 */
	long sum(long[] answers, int[] scores) {
		Arrays.fill(scores, 0);
		long all = 0;
		for (int rule = 0; rule < this.when.length; rule++) {
			if (this.when[rule].holds(answers)) {
				all |= this.flags[rule];
				if (this.points[rule] != 0) {
					scores[this.role[rule]] += this.points[rule];
				}
			}
		}
		return all;
	}

	/** The rules that hold. */
	Stream<Rule> holding(long[] answers) {
		List<Rule> holding = new ArrayList<>();
		for (int rule = 0; rule < this.when.length; rule++) {
			if (this.when[rule].holds(answers)) {
				holding.add(this.rules.get(rule));
			}
		}
		return holding.stream();
	}

	/**
	 * A condition as bits.
	 *
	 * @param all bits that must all be set
	 * @param any bits of which one must be set, unless there are none
	 * @param none bits that must not be set
	 */
	record Mask(long[] all, long[] any, long[] none) {

		boolean holds(long[] answers) {
			boolean found = false;
			boolean wanted = false;
			for (int word = 0; word < answers.length; word++) {
				long answer = answers[word];
				if ((answer & this.all[word]) != this.all[word] || (answer & this.none[word]) != 0) {
					return false;
				}
				wanted |= this.any[word] != 0;
				found |= (answer & this.any[word]) != 0;
			}
			return found || !wanted;
		}

	}

}
