package io.selfcare.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.QueryBuilder;

/** The floor of a search: one field, French analysis, BM25, ten hits with their stored titles. */
final class BareLucene implements AutoCloseable {
  private static final int HITS = 10;

  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final QueryBuilder queries = new QueryBuilder(new FrenchAnalyzer());

  BareLucene(Path folder, List<JsonNode> articles) throws IOException {
    directory = new MMapDirectory(folder);
    try (IndexWriter writer =
        new IndexWriter(directory, new IndexWriterConfig(new FrenchAnalyzer()))) {
      for (JsonNode article : articles) {
        Document document = new Document();
        String title = article.path("title").asText();
        document.add(new StoredField("title", title));
        document.add(
            new TextField("text", title + "\n" + article.path("body").asText(), Field.Store.NO));
        writer.addDocument(document);
      }
    }
    reader = DirectoryReader.open(directory);
    searcher = new IndexSearcher(reader);
  }

  /** Asks once; returns how many hits there were. */
  int ask(String question) throws IOException {
    Query query = queries.createBooleanQuery("text", question);
    if (query == null) {
      return 0;
    }
    int read = 0;
    for (ScoreDoc hit : searcher.search(query, HITS).scoreDocs) {
      read += searcher.storedFields().document(hit.doc).get("title").isEmpty() ? 0 : 1;
    }
    return read;
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }
}
