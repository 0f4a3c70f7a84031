package io.selfcare.knowledge.imports;

import io.selfcare.knowledge.everything.EverythingImport;
import io.selfcare.knowledge.imports.RelatedArticles.Relation;
import io.selfcare.knowledge.lines.Line;
import io.selfcare.knowledge.lines.LineField;
import io.selfcare.knowledge.lines.LineSource;
import io.selfcare.knowledge.sources.Sources;
import io.selfcare.platform.ids.SpaceId;
import io.selfcare.platform.jobs.JobHandler;
import io.selfcare.platform.jobs.JobRun;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Imports articles: reads the lines as a stream and hands them on in chunks, each of which is one
 * transaction together with the job's position. A run that follows a killed one goes on with the
 * first line of which nothing is committed.
 */
public final class ImportJob implements JobHandler {
  public static final String KIND = "import";

  /** The parameter that says that the file is a zip of everything. */
  static final String EVERYTHING = "everything";

  private static final int CHUNK = 100;
  private static final int CHUNK_CHARACTERS = 4_000_000;
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final ChunkStore chunks;
  private final PictureImport pictures;
  private final RelatedArticles related;
  private final MissingArticles missing;
  private final EverythingImport everything;
  private final IndexBarrier indexed;

  public ImportJob(
      ChunkStore chunks,
      PictureImport pictures,
      RelatedArticles related,
      MissingArticles missing,
      EverythingImport everything,
      IndexBarrier indexed) {
    this.pictures = pictures;
    this.everything = everything;
    this.chunks = chunks;
    this.related = related;
    this.missing = missing;
    this.indexed = indexed;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(JobRun run) throws Exception {
    Path file = Files.createTempFile("import-", ".file");
    try {
      try (InputStream input = run.input()) {
        Files.copy(input, file, StandardCopyOption.REPLACE_EXISTING);
      }
      if (run.parameters().path(EVERYTHING).asBoolean()) {
        everything.run(run, file);
      } else {
        articles(run, file);
      }
    } finally {
      Files.deleteIfExists(file);
    }
    if (!run.dryRun()) {
      awaitIndexed(run.space());
    }
  }

  private void articles(JobRun run, Path file) throws IOException {
    ImportOptions options = ImportOptions.of(run.parameters());
    long lastRow = rows(run, options, file);
    if (!run.dryRun()) {
      relations(run, options, file);
    }
    missing.settle(run, options, lastRow);
  }

  /** Stores the rows of which nothing is committed yet; returns the number of the last of all. */
  private long rows(JobRun run, ImportOptions options, Path file) throws IOException {
    long lastRow = 0;
    try (LineSource source = Sources.open(file, options.detected(), options.columns())) {
      Pictures brought = pictures.of(run, source);
      boolean brings = options.detected().format().foreign() && !run.dryRun();
      List<Line> chunk = new ArrayList<>();
      long characters = 0;
      for (Line line = source.next(); line != null; line = source.next()) {
        lastRow = line.number();
        if (line.number() <= run.position()) {
          continue;
        }
        if (brings && line instanceof Line.Read read) {
          brought.bring(read.fields());
        }
        chunk.add(line);
        characters += length(line);
        if (chunk.size() == CHUNK || characters > CHUNK_CHARACTERS) {
          chunks.store(run, options, chunk);
          chunk.clear();
          characters = 0;
        }
      }
      if (!chunk.isEmpty()) {
        chunks.store(run, options, chunk);
      }
    }
    return lastRow;
  }

  private void relations(JobRun run, ImportOptions options, Path file) throws IOException {
    try (LineSource source = Sources.open(file, options.detected(), options.columns())) {
      List<Relation> chunk = new ArrayList<>();
      for (Line line = source.next(); line != null; line = source.next()) {
        if (line instanceof Line.Read read && Relation.isIn(read.fields())) {
          chunk.add(Relation.of(read.number(), read.fields()));
        }
        if (chunk.size() == CHUNK) {
          related.store(run, chunk);
          chunk.clear();
        }
      }
      if (!chunk.isEmpty()) {
        related.store(run, chunk);
      }
    }
  }

  private static int length(Line line) {
    String body = line instanceof Line.Read read ? read.fields().text(LineField.BODY) : null;
    return body == null ? 0 : body.length();
  }

  /** Succeeded means searchable. */
  private void awaitIndexed(SpaceId space) throws InterruptedException {
    if (!indexed.await(space, PATIENCE)) {
      throw new IllegalStateException("the search index does not follow");
    }
  }
}
