package io.selfcare.cli;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.selfcare.platform.db.DataDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps the demo's keys, which the API shows only once, readable to the server's user alone. */
public final class DemoFile {
  private final ObjectMapper json = new ObjectMapper();
  private final Path file;
  private final Map<String, DemoTenant> tenants = new LinkedHashMap<>();

  public DemoFile(DataDirectory data) throws IOException {
    this.file = data.resolve("demo.json");
    if (Files.exists(file)) {
      List<DemoTenant> kept = json.readValue(file.toFile(), new TypeReference<>() {});
      kept.forEach(tenant -> tenants.put(tenant.folder(), tenant));
    }
  }

  public synchronized List<DemoTenant> tenants() {
    return List.copyOf(tenants.values());
  }

  synchronized void keep(DemoTenant tenant) throws IOException {
    tenants.put(tenant.folder(), tenant);
    Path next = file.resolveSibling("demo.json.next");
    Files.deleteIfExists(next);
    Files.createFile(
        next, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(next, json.writeValueAsString(tenants()));
    Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
