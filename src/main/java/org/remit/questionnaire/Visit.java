package org.remit.questionnaire;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.remit.catalog.Choice;
import org.remit.catalog.Edition;
import org.remit.catalog.Question;
import org.remit.catalog.Questionnaire;
import org.remit.web.BadAddress;
import org.remit.web.Link;
import org.remit.web.NoSuchPage;

/**
 * Somebody on the way through a questionnaire. Everything about it is in the address: the
 * answers by question, and the edition under which the way began, so that a change of the
 * rules never gives old answers another meaning.
 *
 * @param edition the edition
 * @param questionnaire one of its questionnaires
 * @param answers the answers so far
 */
public record Visit(Edition edition, Questionnaire questionnaire, Answers answers) {

	private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,8}");

	/**
	 * Reads an address.
	 * @param slug the questionnaire's slug
	 * @param parameters the parameters; what the questionnaire does not know is dropped
	 * @param shelf where to find editions
	 * @return the visit
	 * @throws org.remit.web.NoSuchPage if there is no such questionnaire or edition
	 */
	static Visit of(String slug, Map<String, List<String>> parameters, Shelf shelf) {
		String named = parameters.getOrDefault("edition", List.of()).stream().findFirst().orElse("");
		if (named.isEmpty()) {
			return of(slug, parameters, shelf.newest());
		}
		if (!NUMBER.matcher(named).matches()) {
			throw new BadAddress("An edition has a number, such as edition=1.",
					of(slug, parameters, shelf.newest()).waysOn().toArray(Link[]::new));
		}
		int number = Integer.parseInt(named);
		return of(slug, parameters,
				shelf.edition(number).orElseThrow(() -> noEdition(slug, parameters, number, shelf.newest())));
	}

	private static Visit of(String slug, Map<String, List<String>> parameters, Edition edition) {
		Questionnaire questionnaire = Shelf.find(slug, edition);
		List<Choice> choices = questionnaire.questions()
			.stream()
			.flatMap((question) -> question.options()
				.stream()
				.filter((option) -> parameters.getOrDefault(question.key(), List.of()).contains(option.key()))
				.map((option) -> new Choice(question.key(), option.key())))
			.toList();
		return new Visit(edition, questionnaire, Answers.of(questionnaire, choices));
	}

	private static NoSuchPage noEdition(String slug, Map<String, List<String>> parameters, int number, Edition newest) {
		Visit today = of(slug, parameters, newest);
		boolean answered = !today.answers().choices().isEmpty();
		return new NoSuchPage("There is no edition %d. The newest is edition %d.".formatted(number, newest.number()),
				answered ? List.of(new Link("The same answers under edition " + newest.number(), today.result()),
						new Link(today.questionnaire().title(), today.start()))
						: List.of(new Link(today.questionnaire().title(), today.start())));
	}

	/* Whoever follows a damaged address keeps the answers. */
	private List<Link> waysOn() {
		Link start = new Link(this.questionnaire.title(), start());
		return this.answers.choices().isEmpty() ? List.of(start)
				: List.of(new Link("All questions, with your answers", all()), start);
	}

	/**
	 * The parameters of the address.
	 * @return the answers in the questionnaire's order, then the edition
	 */
	public String query() {
		String answered = this.answers.query();
		return answered + (answered.isEmpty() ? "" : "&") + "edition=" + this.edition.number();
	}

	/**
	 * The address of the introduction.
	 * @return a path
	 */
	public String start() {
		return "/questionnaires/" + this.questionnaire.slug();
	}

	/**
	 * The address of the verdict.
	 * @return a path with all answers
	 */
	public String result() {
		return start() + "/result?" + query();
	}

	/**
	 * The address of the page with all questions.
	 * @return a path with all answers
	 */
	public String all() {
		return start() + "/all?" + query();
	}

	/**
	 * The address of a question.
	 * @param question the question
	 * @return a path with all answers
	 */
	public String at(Question question) {
		return start() + "/" + question.key() + "?" + query();
	}

	/**
	 * The questions that are asked after these answers.
	 * @return the questions, in order
	 */
	public List<Question> asked() {
		return this.questionnaire.questions().stream().filter(this.answers::ask).toList();
	}

	/**
	 * The question that an address names.
	 * @param key its key, in any case
	 * @return the question
	 * @throws NoSuchPage if it is none of the questionnaire's
	 */
	Question question(String key) {
		return this.questionnaire.question(key.toLowerCase(Locale.ROOT))
			.orElseThrow(() -> new NoSuchPage("This questionnaire has no such question.", waysOn()));
	}

	/**
	 * The question that is asked after another.
	 * @param question the other
	 * @return the next one, or nothing after the last
	 */
	Optional<Question> after(Question question) {
		List<Question> all = this.questionnaire.questions();
		return all.subList(all.indexOf(question) + 1, all.size()).stream().filter(this.answers::ask).findFirst();
	}

	/**
	 * The question that is asked before another.
	 * @param question the other
	 * @return the former one, or nothing before the first
	 */
	Optional<Question> before(Question question) {
		List<Question> all = this.questionnaire.questions();
		List<Question> before = all.subList(0, all.indexOf(question)).stream().filter(this.answers::ask).toList();
		return before.isEmpty() ? Optional.empty() : Optional.of(before.get(before.size() - 1));
	}

	/**
	 * The first open question that is asked only because of the answer to another.
	 * @param question the other
	 * @return the question, or nothing if the answer leads to none
	 */
	Optional<Question> openedBy(Question question) {
		Visit without = with(question, List.of());
		return asked().stream()
			.filter((other) -> !without.answers().ask(other) && this.answers.to(other).isEmpty())
			.findFirst();
	}

	/**
	 * The same way after a question has been answered.
	 * @param question the question
	 * @param options keys of the options chosen; none to leave it open
	 * @return the way on; answers that no longer apply are dropped, the others kept
	 */
	Visit with(Question question, List<String> options) {
		return new Visit(this.edition, this.questionnaire, this.answers.with(this.questionnaire, question, options));
	}

	/**
	 * The same answers under another edition, as far as they still mean something there.
	 */
	Optional<Visit> under(Edition other) {
		return other.catalog()
			.questionnaire(this.questionnaire.slug())
			.map((same) -> new Visit(other, same, Answers.of(same, this.answers.choices())));
	}

}
