package io.selfcare.knowledge.everything;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.jobs.JobRun;
import io.selfcare.platform.jobs.RowResult;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes all content of a space as it is at one moment. The same content gives the same bytes. */
public final class EverythingExport {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final TenantDb db;
  private final ContentDao dao = new ContentDao();
  private final AttachedFiles files = new AttachedFiles();

  public EverythingExport(TenantDb db) {
    this.db = db;
  }

  /** Makes the file of an export; a run that follows a killed one makes it anew. */
  public void run(JobRun run) throws IOException {
    Path file = Files.createTempFile("export-", ".zip");
    try {
      Manifest manifest = db.snapshot(run.space(), tx -> write(tx, file));
      try (OutputStream output = run.output()) {
        Files.copy(file, output);
      }
      if (run.position() == 0) {
        db.write(run.space(), tx -> report(tx, run, manifest));
      }
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static Manifest report(TenantTx tx, JobRun run, Manifest manifest) {
    List<RowResult> rows = new ArrayList<>();
    manifest
        .rows()
        .keySet()
        .forEach(name -> rows.add(RowResult.succeeded(rows.size() + 1, name, null)));
    run.progress(tx, rows.size(), rows);
    return manifest;
  }

  private Manifest write(TenantTx tx, Path file) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    ContentTable.ALL.forEach(table -> counts.put(table.file(), dao.count(tx, table)));
    Manifest manifest = new Manifest(counts);
    try (ZipOutputStream zip =
        new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      begin(zip, Manifest.FILE);
      zip.write((manifest.json().toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
      for (ContentTable table : ContentTable.ALL) {
        begin(zip, table.file());
        dao.each(tx, table, row -> line(zip, row));
        zip.closeEntry();
      }
      for (UUID id : files.ids(tx)) {
        begin(zip, AttachedFiles.name(id));
        files.write(tx, id, zip);
        zip.closeEntry();
      }
      return manifest;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void begin(ZipOutputStream zip, String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(ALWAYS);
    zip.putNextEntry(entry);
  }

  private static void line(ZipOutputStream zip, String row) {
    try {
      String line = ContentNames.written(JSON.readTree(row)).toString() + "\n";
      zip.write(line.getBytes(StandardCharsets.UTF_8));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
