package org.remit.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.remit.reference.Hit.Piece;

/** Takes texts apart into words, in the same way for the index, queries and marks. */
final class Words {

	private static final Analyzer PLAIN = new StandardAnalyzer();

	private static final Analyzer STEMS = new EnglishAnalyzer(CharArraySet.EMPTY_SET);

	/**
	 * What people are called is kept as it is; other words are reduced to their stems.
	 */
	static final Analyzer ANALYZER = new PerFieldAnalyzerWrapper(STEMS, Map.of("names", PLAIN));

	private static final int MOST_WORDS = 16;

	/* What stands between two roles that somebody wants to tell apart. */
	private static final Set<String> COMPARING = Set.of("vs", "versus", "between", "difference", "differences",
			"compare", "compared");

	private static final Map<String, String> SHORT = Map.of("mgr", "manager", "mgrs", "managers");

	private Words() {
	}

	/**
	 * The words of a query, without those that stand in every sentence, unless there are
	 * no others.
	 */
	static List<String> of(String query) {
		List<String> all = all(query).stream().distinct().limit(MOST_WORDS).toList();
		List<String> telling = all.stream()
			.filter((word) -> !EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.contains(word) && !COMPARING.contains(word))
			.toList();
		return telling.isEmpty() ? all : telling;
	}

	/** The words of a text in their order; an abbreviation has no full stops in it. */
	static List<String> all(String text) {
		return tokens(text).stream()
			.map((token) -> token.word().replace(".", ""))
			.map((word) -> SHORT.getOrDefault(word, word))
			.toList();
	}

	static String stem(String word) {
		List<Token> stems = tokens(STEMS, word);
		return stems.isEmpty() ? word : stems.get(0).word();
	}

	/** Splits a text into pieces, so that what was looked for can be marked. */
	static List<Piece> marked(String text, List<Word> wanted) {
		List<Piece> pieces = new ArrayList<>();
		int done = 0;
		for (Token token : tokens(text)) {
			if (wanted.stream().anyMatch((word) -> word.matches(token.word()))) {
				if (token.from() > done) {
					pieces.add(new Piece(text.substring(done, token.from()), false));
				}
				pieces.add(new Piece(text.substring(token.from(), token.to()), true));
				done = token.to();
			}
		}
		if (done < text.length()) {
			pieces.add(new Piece(text.substring(done), false));
		}
		return pieces;
	}

	private static List<Token> tokens(String text) {
		return tokens(PLAIN, text);
	}

	private static List<Token> tokens(Analyzer analyzer, String text) {
		List<Token> tokens = new ArrayList<>();
		try (TokenStream stream = analyzer.tokenStream("text", text)) {
			CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
			OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
			stream.reset();
			while (stream.incrementToken()) {
				tokens.add(new Token(word.toString(), offset.startOffset(), offset.endOffset()));
			}
			stream.end();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return tokens;
	}

	private record Token(String word, int from, int to) {

	}

}
