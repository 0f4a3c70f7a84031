package io.selfcare.search.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;

/** The files of one space's index: how they are made, checked, opened and removed. */
record SpaceDirectory(Path path) {
  /**
   * Raise it whenever terms, fields or the way passages are cut change: an index that was written
   * otherwise is then built again.
   */
  private static final String ANALYSIS = "3";

  private static final String ANALYSIS_KEY = "analysis";
  private static final double WRITE_BUFFER_MEBIBYTES = 32;

  /** Few: every segment makes every question a little dearer, and questions outnumber changes. */
  private static final int SEGMENTS_PER_TIER = 4;

  private static final double MOST_DELETED_PERCENT = 10;

  /** Makes an empty index in place of whatever there is. */
  void create() throws IOException {
    delete();
    Files.createDirectories(path);
    try (Directory directory = FSDirectory.open(path);
        IndexWriter writer = writer(directory, IndexWriterConfig.OpenMode.CREATE)) {
      commit(writer);
      IOUtils.fsync(path.getParent(), true);
    }
  }

  void delete() throws IOException {
    if (!Files.exists(path)) {
      return;
    }
    List<Path> files;
    try (Stream<Path> tree = Files.walk(path)) {
      files = tree.toList();
    }
    for (Path file : files.reversed()) {
      Files.delete(file);
    }
  }

  Directory open() throws IOException {
    if (!Files.isDirectory(path)) {
      throw new UnusableIndexException("there is none");
    }
    return FSDirectory.open(path);
  }

  static DirectoryReader reader(Directory directory) throws IOException {
    DirectoryReader reader = DirectoryReader.open(directory);
    if (!ANALYSIS.equals(reader.getIndexCommit().getUserData().get(ANALYSIS_KEY))) {
      reader.close();
      throw new UnusableIndexException("it was written by another text analysis");
    }
    return reader;
  }

  static IndexWriter writer(Directory directory, IndexWriterConfig.OpenMode mode)
      throws IOException {
    IndexWriterConfig config = new IndexWriterConfig(new FieldAnalyzer());
    config.setOpenMode(mode);
    config.setCommitOnClose(false);
    config.setRAMBufferSizeMB(WRITE_BUFFER_MEBIBYTES);
    // Merging where it was caused keeps the statistics, and so the scores, still between changes.
    config.setMergeScheduler(new SerialMergeScheduler());
    config.setMergePolicy(
        new TieredMergePolicy()
            .setSegmentsPerTier(SEGMENTS_PER_TIER)
            .setDeletesPctAllowed(MOST_DELETED_PERCENT));
    return new IndexWriter(directory, config);
  }

  /** Makes all changes durable. */
  static void commit(IndexWriter writer) throws IOException {
    writer.setLiveCommitData(Map.of(ANALYSIS_KEY, ANALYSIS).entrySet());
    writer.commit();
  }
}
