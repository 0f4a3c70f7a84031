package io.selfcare.security.isolation;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What imports remember, in a {@link World}. */
final class TransferFilling {
  private final World world;

  TransferFilling(World world) {
    this.world = world;
  }

  void fill() {
    String tag = world.make("createImportMapping", "importMappingId", mapping()).header("ETag");
    String path = "/v1/import-mappings/" + world.values("importMappingId").getLast();
    world.change("putImportMapping", path, tag, mapping());
  }

  private ObjectNode mapping() {
    ObjectNode mapping = world.body("createImportMapping");
    mapping.put("name", "Mapping " + world.mark());
    mapping.put("format", "csv");
    mapping.put("listSeparator", ";");
    mapping.putObject("columns").put("Question " + world.mark(), "title");
    mapping.putObject("defaults").put("category", "Category " + world.mark());
    return mapping;
  }
}
