package org.remit.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.remit.reference.Passage.Kind;

/** The passages of one edition, indexed in memory by Lucene. */
final class SearchIndex {

	private static final int MOST_HITS = 50;

	/* What a role is called counts most, then titles, then texts. */
	private static final float NAMES = 30;

	private static final float TITLE = 4;

	private static final float TEXT = 1;

	private static final float BEGINNING = 0.6f;

	private final List<Passage> passages;

	private final IndexReader reader;

	private SearchIndex(List<Passage> passages, IndexReader reader) {
		this.passages = passages;
		this.reader = reader;
	}

	/**
	 * Indexes passages. Who does what and who needs which skill is left out: the
	 * responsibility and the skill themselves say it better.
	 * @param passages the passages
	 * @return the index
	 */
	static SearchIndex of(List<Passage> passages) {
		List<Passage> found = passages.stream()
			.filter((passage) -> passage.kind() != Kind.INVOLVEMENT && passage.kind() != Kind.NEED
					&& passage.kind() != Kind.RULE)
			.toList();
		try {
			ByteBuffersDirectory directory = new ByteBuffersDirectory();
			try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(Words.ANALYZER))) {
				for (Passage passage : found) {
					writer.addDocument(document(passage));
				}
			}
			return new SearchIndex(found, DirectoryReader.open(directory));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Document document(Passage passage) {
		Document document = new Document();
		for (String name : passage.names()) {
			document.add(new TextField("names", name, Store.NO));
		}
		if (!passage.names().isEmpty()) {
			document.add(new TextField("names", passage.title(), Store.NO));
		}
		document.add(new TextField("title", passage.title(), Store.NO));
		document.add(new TextField("text", passage.text(), Store.NO));
		document.add(new StringField("kind", passage.kind().name(), Store.NO));
		return document;
	}

	/**
	 * Finds passages.
	 * @param query what to look for, not empty
	 * @return at most {@value #MOST_HITS} hits, the best first, each page's place once
	 */
	List<Hit> find(Query query) {
		try {
			List<Word> words = words(query);
			if (words.isEmpty()) {
				return List.of();
			}
			IndexSearcher searcher = new IndexSearcher(this.reader);
			Map<String, Hit> hits = new LinkedHashMap<>();
			for (ScoreDoc scored : scored(searcher, words)) {
				Passage passage = this.passages.get(scored.doc);
				hits.putIfAbsent(passage.href(), hit(passage, words));
			}
			return hits.values().stream().limit(MOST_HITS).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/* What holds all the words, or nearly all; failing that, what holds any. */
	private static ScoreDoc[] scored(IndexSearcher searcher, List<Word> words) throws IOException {
		ScoreDoc[] found = searcher.search(query(words, enough(words.size())), 2 * MOST_HITS).scoreDocs;
		return (found.length > 0 || words.size() == 1) ? found
				: searcher.search(query(words, 1), 2 * MOST_HITS).scoreDocs;
	}

	/*
	 * Only a word that stands nowhere is taken for a mistyped one: otherwise a search for
	 * product would find project, two letters away.
	 */
	private List<Word> words(Query query) throws IOException {
		List<String> typed = Words.of(query.words());
		List<Word> words = new ArrayList<>();
		for (String word : typed) {
			words.add(new Word(word, isKnown(word) ? 0 : Word.slips(word)));
		}
		return words;
	}

	private boolean isKnown(String word) throws IOException {
		IndexSearcher searcher = new IndexSearcher(this.reader);
		return searcher.count(exactly(word)) > 0;
	}

	private static org.apache.lucene.search.Query exactly(String word) {
		String stem = Words.stem(word);
		BooleanQuery.Builder any = new BooleanQuery.Builder();
		any.add(new TermQuery(new Term("names", word)), Occur.SHOULD);
		for (String field : List.of("title", "text")) {
			any.add(new TermQuery(new Term(field, stem)), Occur.SHOULD);
			if (word.length() >= Word.SHORTEST_BEGINNING) {
				any.add(new PrefixQuery(new Term(field, word)), Occur.SHOULD);
			}
		}
		return any.build();
	}

	private static org.apache.lucene.search.Query query(List<Word> words, int enough) {
		BooleanQuery.Builder all = new BooleanQuery.Builder();
		words.forEach((word) -> all.add(query(word), Occur.SHOULD));
		BooleanQuery.Builder ranked = new BooleanQuery.Builder();
		ranked.add(all.setMinimumNumberShouldMatch(enough).build(), Occur.MUST);
		for (Kind kind : List.of(Kind.ROLE, Kind.RESPONSIBILITY, Kind.SKILL)) {
			ranked.add(boosted(new ConstantScoreQuery(new TermQuery(new Term("kind", kind.name()))),
					1f / (1 + kind.ordinal())), Occur.SHOULD);
		}
		return ranked.build();
	}

	/* Two words are both meant; of a whole sentence three words in four will do. */
	private static int enough(int words) {
		return (words <= 2) ? words : Math.max(2, words * 3 / 4);
	}

	private static org.apache.lucene.search.Query query(Word word) {
		String stem = word.stem();
		List<org.apache.lucene.search.Query> ways = new ArrayList<>();
		ways.add(named(new TermQuery(new Term("names", word.typed()))));
		ways.add(boosted(new TermQuery(new Term("title", stem)), TITLE));
		ways.add(boosted(new TermQuery(new Term("text", stem)), TEXT));
		if (word.typed().length() >= Word.SHORTEST_BEGINNING) {
			ways.add(boosted(new PrefixQuery(new Term("title", word.typed())), TITLE * BEGINNING));
			ways.add(boosted(new PrefixQuery(new Term("text", word.typed())), TEXT * BEGINNING));
		}
		if (word.slips() > 0) {
			ways.add(named(new FuzzyQuery(new Term("names", word.typed()), word.slips(), 1)));
			ways.add(boosted(new FuzzyQuery(new Term("title", stem), word.slips(), 1), TITLE));
			ways.add(boosted(new FuzzyQuery(new Term("text", stem), word.slips(), 1), TEXT));
		}
		return new DisjunctionMaxQuery(ways, 0.1f);
	}

	/* However often a name occurs, whoever types it means what it names. */
	private static BoostQuery named(org.apache.lucene.search.Query query) {
		return boosted(new ConstantScoreQuery(query), NAMES);
	}

	private static BoostQuery boosted(org.apache.lucene.search.Query query, float boost) {
		return new BoostQuery(query, boost);
	}

	private static Hit hit(Passage passage, List<Word> words) {
		return new Hit(passage.label(), passage.names().stream().map((name) -> Words.marked(name, words)).toList(),
				Words.marked(passage.title(), words), Words.marked(passage.text(), words), passage.href(),
				passage.sources());
	}

}
