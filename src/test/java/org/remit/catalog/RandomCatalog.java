package org.remit.catalog;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.Nullable;

/**
 * Makes catalogues that nobody would think of: a few of everything or nothing at all,
 * every optional field there or not, and texts full of what trips up JSON, YAML, SQL and
 * HTML. Everything is in the order in which the working copy hands it out.
 */
public final class RandomCatalog {

	private static final List<String> AWKWARD = List.of("null", "~", "yes", "No", "1.0", "0x1F", "2024-09-09", "- a",
			"a: b", "# no comment", "\"quoted\"", "'quoted'", "it’s “typeset” …", "{a: [b}", "&anchor", "*alias",
			"!!tag", "| bar", "> fold", "%percent", "@at", "`tick`", "<script>alert(1)</script>", "</textarea>", "a\nb",
			"\n\nlines\n", " blank around ", "Ünïcödé", "🚀👩‍👩‍👧", "ש\u05dc\u05d5\u05dd", "\u200fabc", "e\u0301",
			"\u00a0", "\u2028", "\\back\\slash", "Robert'); DROP TABLE roles;--", "=1+1", "${7*7}", "[[${x}]]",
			"a,b;c\"d", "---", "...", "?", ":", "\ufeffmark", "\uffee");

	private static final List<String> WORDS = List.of("product", "project", "owner", "decides", "what", "comes", "next",
			"and", "answers", "for", "the", "outcome", "on", "time", "a", "plan");

	private final Random random;

	private final Set<String> used = new HashSet<>();

	private final List<Source> sources = new ArrayList<>();

	private final List<Role> roles = new ArrayList<>();

	private RandomCatalog(Random random) {
		this.random = random;
	}

	/**
	 * Any catalogue.
	 * @return catalogues, each valid
	 */
	public static Arbitrary<Catalog> any() {
		return Arbitraries.randomValue((random) -> new RandomCatalog(random).make());
	}

	/**
	 * A catalogue that is always the same for the same seed.
	 * @param seed any number
	 * @return the catalogue
	 */
	public static Catalog of(long seed) {
		return new RandomCatalog(new Random(seed)).make();
	}

	private Catalog make() {
		this.sources.addAll(some(from(1, 4), this::source));
		this.roles.addAll(some(from(2, 4), this::role));
		return new Catalog(this.sources, this.roles, some(from(0, 2), this::dimension),
				some(from(0, 3), this::responsibility), some(from(0, 3), this::skill), moves(), topics(),
				some(from(0, 2), this::questionnaire));
	}

	private Source source() {
		String published = chance(2) ? null : any(List.of("2020", "2020-11", "2024-09-09"));
		return new Source(fresh("S", "").toUpperCase(Locale.ROOT), any(List.of(SourceKind.values())), text(200),
				text(120), published, chance(2) ? null : "https://example.org/" + this.random.nextInt(100), text(1000));
	}

	private Role role() {
		String slug = fresh("role", "-");
		return new Role(slug, slug.replace('-', ' ') + " " + text(40).strip(), text(10), any(List.of(Colour.values())),
				statement(), statement(), statement(), distinct(some(from(0, 3), this::statement), Statement::text));
	}

	private Dimension dimension() {
		return new Dimension(fresh("dimension", "-"), text(80), text(300),
				ofRoles(2, (role) -> new Trait(role, statement())));
	}

	private Responsibility responsibility() {
		List<String> left = new ArrayList<>(this.sources.stream().map(Source::key).toList());
		List<Involvement> involvements = new ArrayList<>();
		for (Role role : this.roles) {
			if (!left.isEmpty() && chance(2)) {
				involvements.add(
						new Involvement(role.slug(), any(List.of(Raci.values())), maybe(400), List.of(left.remove(0))));
			}
		}
		return new Responsibility(fresh("work", "-"), any(List.of(Theme.values())), text(120), statement(),
				involvements);
	}

	private Skill skill() {
		return new Skill(fresh("skill", "-"), text(120), statement(),
				ofRoles(1, (role) -> new SkillNeed(role, any(List.of(Need.values())), maybe(400), cited())));
	}

	private List<Move> moves() {
		Map<String, Move> moves = new LinkedHashMap<>();
		for (int i = from(0, 2); i > 0; i--) {
			String from = any(this.roles).slug();
			String to = any(this.roles).slug();
			if (!from.equals(to)) {
				moves.putIfAbsent(from + to,
						new Move(from, to, statement(), statements(), statements(), statements(), statements()));
			}
		}
		return List.copyOf(moves.values());
	}

	private List<Topic> topics() {
		List<Topic> topics = new ArrayList<>(some(from(0, 4), this::topic));
		topics.sort(Comparator.comparing((topic) -> topic.kind().name()));
		return topics;
	}

	private Topic topic() {
		TopicKind kind = any(List.of(TopicKind.values()));
		List<String> about = new ArrayList<>(this.roles.stream().map(Role::slug).toList());
		Collections.shuffle(about, this.random);
		List<TopicPart> parts = some(from((kind == TopicKind.DISAGREEMENT) ? 2 : 0, 3), () -> {
			String role = chance(2) ? any(about) : null;
			return new TopicPart(role, (role == null || chance(2)) ? text(120) : null, statement());
		});
		return new Topic(fresh("topic", "-"), kind, text(200), statement(),
				about.subList(0, from(kind.isShared() ? 2 : 1, about.size())), parts);
	}

	private Questionnaire questionnaire() {
		List<Choice> possible = new ArrayList<>();
		List<Question> questions = new ArrayList<>();
		for (int i = from(1, 3); i > 0; i--) {
			Condition askedWhen = (possible.isEmpty() || chance(2)) ? Condition.ALWAYS : condition(possible, false);
			String key = fresh("question", "-");
			List<Option> options = some(from(1, 3), () -> new Option(fresh("option", "-"), text(200), maybe(300)));
			questions.add(new Question(key, text(300), maybe(500), chance(3), askedWhen, options));
			options.forEach((option) -> possible.add(new Choice(key, option.key())));
		}
		List<Rule> rules = some(from(0, 4),
				() -> new Rule(fresh("rule", "-"), condition(possible, true), effect(), statement()));
		List<Example> examples = some(from(0, 2),
				() -> new Example(fresh("example", "-"), text(200), statement(),
						questions.stream()
							.filter((question) -> chance(2))
							.map((question) -> new Choice(question.key(), any(question.options()).key()))
							.toList(),
						any(List.of(VerdictKind.values())),
						this.roles.stream().map(Role::slug).filter((role) -> chance(2)).toList()));
		return new Questionnaire(fresh("questionnaire", "-"), any(List.of(Purpose.values())), text(120), text(1000),
				from(1, 9), from(0, 3), questions, rules, examples);
	}

	private Condition condition(List<Choice> possible, boolean ofRule) {
		List<List<Choice>> clauses = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
		for (Choice choice : possible) {
			if (chance(2)) {
				any(clauses).add(choice);
			}
		}
		boolean looks = !clauses.get(0).isEmpty() || !clauses.get(1).isEmpty();
		return (ofRule && !looks) ? condition(possible, true)
				: new Condition(clauses.get(0), clauses.get(1), clauses.get(2));
	}

	private Effect effect() {
		EffectKind kind = any(List.of(EffectKind.values()));
		int points = (kind == EffectKind.WEIGHT) ? from(1, Effect.MOST) * (chance(2) ? -1 : 1) : 0;
		return new Effect(kind, kind.namesRole() ? any(this.roles).slug() : null, points);
	}

	private <T> List<T> ofRoles(int most, Function<String, T> made) {
		List<T> all = new ArrayList<>();
		for (Role role : this.roles) {
			for (int i = from(0, most); i > 0; i--) {
				all.add(made.apply(role.slug()));
			}
		}
		return all;
	}

	private List<Statement> statements() {
		return some(from(0, 3), this::statement);
	}

	private Statement statement() {
		return new Statement(text(Statement.LIMIT), cited());
	}

	private List<String> cited() {
		List<String> keys = new ArrayList<>(this.sources.stream().map(Source::key).toList());
		Collections.shuffle(keys, this.random);
		return keys.subList(0, from(1, Math.min(keys.size(), 2)));
	}

	private @Nullable String maybe(int limit) {
		return chance(2) ? null : text(limit);
	}

	private String text(int limit) {
		List<String> words = some(from(1, 5), () -> chance(4) ? any(AWKWARD) : any(WORDS));
		String text = String.join(" ", words);
		if (chance(40)) {
			text = text.repeat(limit / text.length() + 1);
		}
		if (text.codePointCount(0, text.length()) > limit) {
			text = text.substring(0, text.offsetByCodePoints(0, limit));
		}
		return text.matches("[\\s\\p{Z}\\p{Cf}]*") ? "x" : text;
	}

	private String fresh(String word, String joint) {
		String key = word + joint + this.random.nextInt(1000);
		return this.used.add(key) ? key : fresh(word, joint);
	}

	private static <T> List<T> distinct(List<T> items, Function<T, ?> by) {
		Map<Object, T> distinct = new LinkedHashMap<>();
		items.forEach((item) -> distinct.putIfAbsent(by.apply(item), item));
		return List.copyOf(distinct.values());
	}

	private static <T> List<T> some(int number, Supplier<T> made) {
		List<T> some = new ArrayList<>();
		for (int i = 0; i < number; i++) {
			some.add(made.get());
		}
		return some;
	}

	private <T> T any(List<T> list) {
		return list.get(this.random.nextInt(list.size()));
	}

	private int from(int least, int most) {
		return least + this.random.nextInt(most - least + 1);
	}

	private boolean chance(int oneIn) {
		return this.random.nextInt(oneIn) == 0;
	}

}
