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
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.QueryBuilder;

/**
 * The floor of a search: title, variants and body in one field, Lucene's own analysis of the
 * language, BM25, ten hits with their stored ids.
 */
final class BareLucene implements Peer {
  private static final int HITS = 10;

  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final QueryBuilder queries;

  BareLucene(Path folder, String locale, List<Article> articles) throws IOException {
    Analyzer analyzer = locale.startsWith("fr") ? new FrenchAnalyzer() : new EnglishAnalyzer();
    queries = new QueryBuilder(analyzer);
    directory = new MMapDirectory(folder);
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (Article article : articles) {
        Document document = new Document();
        document.add(new StoredField("id", article.id()));
        document.add(
            new TextField(
                "text",
                String.join("\n", article.phrasings()) + "\n" + article.body(),
                Field.Store.NO));
        writer.addDocument(document);
      }
    }
    reader = DirectoryReader.open(directory);
    searcher = new IndexSearcher(reader);
  }

  @Override
  public List<Named> ask(String question) throws IOException {
    Query query = queries.createBooleanQuery("text", question);
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
