package io.selfcare.knowledge.imports;

import io.selfcare.knowledge.lines.Line;
import io.selfcare.knowledge.lines.LineField;
import io.selfcare.knowledge.lines.LineSource;
import io.selfcare.platform.ids.SpaceId;
import io.selfcare.platform.jobs.JobHandler;
import io.selfcare.platform.jobs.JobRun;
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

  private static final int CHUNK = 100;
  private static final int CHUNK_CHARACTERS = 4_000_000;
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final ChunkStore chunks;
  private final IndexBarrier indexed;

  public ImportJob(ChunkStore chunks, IndexBarrier indexed) {
    this.chunks = chunks;
    this.indexed = indexed;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(JobRun run) throws Exception {
    ImportOptions options = ImportOptions.of(run.parameters());
    try (LineSource source = options.format().source(run.input())) {
      List<Line> chunk = new ArrayList<>();
      long characters = 0;
      for (Line line = source.next(); line != null; line = source.next()) {
        if (line.number() <= run.position()) {
          continue;
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
    if (!run.dryRun()) {
      awaitIndexed(run.space());
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
