package io.selfcare.security.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import io.selfcare.security.spec.SampleRequests;
import io.selfcare.security.spec.SpecOperation;
import io.selfcare.security.spec.SpecOperations;
import io.selfcare.testing.Http;
import io.selfcare.testing.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads everything that the spec lets a key of a tenant read. */
final class Walk {
  private final SpecOperations spec;
  private final SampleRequests requests;

  Walk(SpecOperations spec) {
    this.spec = spec;
    this.requests = new SampleRequests(spec);
  }

  /** A path that was read, by which operation, and what came back. */
  record Visit(SpecOperation operation, String path, Reply reply) {
    /** Whether a text is anywhere in the answer. */
    boolean shows(String text) {
      return reply.text().contains(text) || reply.headers().toString().contains(text);
    }
  }

  /** Reads with the key of one world everything whose ids are those of another, or of the same. */
  List<Visit> read(Http reader, World ids) {
    List<Visit> visits = new ArrayList<>();
    for (SpecOperation operation : spec.all()) {
      if (!operation.mutates()
          && !operation.isPublic()
          && !operation.scope().equals("platform:operate")) {
        for (String path : paths(operation, ids)) {
          Reply reply = reader.get(path);
          assertThat(reply.status()).as("%s %s: %s", operation, path, reply.text()).isLessThan(500);
          visits.add(new Visit(operation, path, reply));
        }
      }
    }
    return visits;
  }

  /** What a world shows to its own admin, by operation and position, comparable across worlds. */
  Map<String, String> shown(World world) {
    Map<String, String> shown = new TreeMap<>();
    List<Visit> visits = read(world.admin(), world);
    for (int i = 0; i < visits.size(); i++) {
      Visit visit = visits.get(i);
      shown.put("%s #%03d".formatted(visit.operation(), i), Normal.of(visit.reply()));
    }
    return shown;
  }

  private List<String> paths(SpecOperation operation, World ids) {
    List<String> paths = List.of(operation.path());
    for (String name : operation.pathNames()) {
      List<String> filled = new ArrayList<>();
      for (String path : paths) {
        for (String value : ids.values(name)) {
          filled.add(path.replace("{" + name + "}", SampleRequests.encode(value)));
        }
      }
      paths = filled;
    }
    String query = requests.path(operation, name -> "").replaceFirst("^[^?]*", "");
    boolean pages = operation.queryNames().contains("limit") && query.isEmpty();
    return paths.stream().map(path -> path + (pages ? "?limit=100" : query)).toList();
  }
}
