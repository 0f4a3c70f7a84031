package io.selfcare.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

/** What is added up part by part is what the engine scores by itself. */
class SegmentSumTest {
  private static final int DOCUMENTS = 600;
  private static final int WORDS = 40;
  private static final String[] FIELDS = {"text", "title"};

  private final Random random = new Random(7);

  @Test
  void theSumIsTheScoreOfTheEngine() throws IOException {
    try (Directory directory = filled();
        DirectoryReader reader = DirectoryReader.open(directory)) {
      assertThat(reader.leaves()).hasSizeGreaterThan(2);
      assertThat(reader.numDeletedDocs()).isPositive();
      IndexSearcher searcher = new IndexSearcher(reader);
      TermQueries terms = new TermQueries(searcher, new KnownTerms());
      Tallies tallies = new Tallies();
      for (int i = 0; i < 50; i++) {
        compare(searcher, question(terms), tallies);
      }
    }
  }

  private static void compare(IndexSearcher searcher, Query query, Tallies tallies)
      throws IOException {
    try (Tallies.Lent lent = tallies.lend(searcher.getIndexReader().maxDoc())) {
      Tally sums = lent.next();
      KnownLengths lengths = new KnownLengths();
      for (var leaf : searcher.getIndexReader().leaves()) {
        new SegmentSum(leaf, lengths).add(Part.of(query, searcher), leaf.docBase, sums);
      }
      ScoreDoc[] found = searcher.search(query, DOCUMENTS).scoreDocs;
      assertThat(found).isNotEmpty();
      for (ScoreDoc each : found) {
        assertThat(sums.of(each.doc)).isCloseTo(each.score, within(1e-4f));
      }
      int[] met = {0};
      sums.forEach((document, number) -> met[0]++);
      assertThat(met[0]).isEqualTo(found.length);
    }
  }

  /** Words of two fields, one of them unknown, and wordings of which the best counts. */
  private Query question(TermQueries terms) throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String field : FIELDS) {
      BooleanQuery.Builder inField = new BooleanQuery.Builder();
      for (int i = 0; i < 5; i++) {
        inField.add(terms.of(field, word()), Occur.SHOULD);
      }
      any.add(inField.build(), Occur.SHOULD);
    }
    any.add(terms.of("text", "unheard"), Occur.SHOULD);
    Query both =
        new BooleanQuery.Builder()
            .add(terms.of("text", word()), Occur.MUST)
            .add(terms.of("text", word()), Occur.MUST)
            .build();
    List<Query> wordings = List.of(terms.of("title", word()), new BoostQuery(both, 0.8f));
    return any.add(new DisjunctionMaxQuery(wordings, 0), Occur.SHOULD).build();
  }

  private String word() {
    return "word" + Math.min(random.nextInt(WORDS), random.nextInt(WORDS));
  }

  private Directory filled() throws IOException {
    Directory directory = new ByteBuffersDirectory();
    IndexWriterConfig config = new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (int i = 0; i < DOCUMENTS; i++) {
        Document document = new Document();
        document.add(new StringField("id", String.valueOf(i), Field.Store.NO));
        for (String field : FIELDS) {
          document.add(new TextField(field, words(), Field.Store.NO));
        }
        writer.addDocument(document);
        if (i % (DOCUMENTS / 4) == 0) {
          writer.commit();
        }
      }
      for (int i = 0; i < DOCUMENTS; i += 9) {
        writer.deleteDocuments(new Term("id", String.valueOf(i)));
      }
    }
    return directory;
  }

  private String words() {
    StringBuilder words = new StringBuilder();
    for (int i = random.nextInt(60); i >= 0; i--) {
      words.append(word()).append(' ');
    }
    return words.toString();
  }
}
