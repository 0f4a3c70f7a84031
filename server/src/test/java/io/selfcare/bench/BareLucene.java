package io.selfcare.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

/**
 * The floor of a search: Lucene's own analysis of the language, BM25, ten hits with their stored
 * ids. Title, variants and body are one field, or title and variants another one that counts twice.
 */
final class BareLucene implements Peer {
  private static final int HITS = 10;
  private static final float TWICE = 2;
  private static final String QUESTION = "question";
  private static final String TEXT = "text";

  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final QueryBuilder queries;
  private final boolean boosted;

  BareLucene(Path folder, String locale, boolean boosted, List<Article> articles)
      throws IOException {
    this.boosted = boosted;
    Analyzer analyzer = locale.startsWith("fr") ? new FrenchAnalyzer() : new EnglishAnalyzer();
    queries = new QueryBuilder(analyzer);
    directory = new MMapDirectory(folder);
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (Article article : articles) {
        writer.addDocument(document(article));
      }
    }
    reader = DirectoryReader.open(directory);
    searcher = new IndexSearcher(reader);
  }

  private Document document(Article article) {
    Document document = new Document();
    document.add(new StoredField("id", article.id()));
    String question = String.join("\n", article.phrasings());
    if (boosted) {
      document.add(new TextField(QUESTION, question, Field.Store.NO));
      document.add(new TextField(TEXT, article.body(), Field.Store.NO));
    } else {
      document.add(new TextField(TEXT, question + "\n" + article.body(), Field.Store.NO));
    }
    return document;
  }

  private @Nullable Query query(String question) {
    Query text = queries.createBooleanQuery(TEXT, question);
    if (!boosted || text == null) {
      return text;
    }
    return new BooleanQuery.Builder()
        .add(text, Occur.SHOULD)
        .add(new BoostQuery(queries.createBooleanQuery(QUESTION, question), TWICE), Occur.SHOULD)
        .build();
  }

  @Override
  public List<Named> ask(String question) throws IOException {
    Query query = query(question);
    List<Named> found = new ArrayList<>();
    if (query != null) {
      StoredFields stored = searcher.storedFields();
      for (ScoreDoc hit : searcher.search(query, HITS).scoreDocs) {
        found.add(new Named(stored.document(hit.doc).get("id"), hit.score));
      }
    }
    return found;
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }
}
