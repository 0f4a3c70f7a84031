package io.selfcare.knowledge.mappings;

import io.selfcare.api.model.BodyFormat;
import io.selfcare.api.model.ImportDefaults;
import io.selfcare.api.model.ImportField;
import io.selfcare.api.model.ImportFormat;
import io.selfcare.api.model.ImportMappingInput;
import io.selfcare.api.model.ImportMappingList;
import io.selfcare.api.model.Visibility;
import io.selfcare.knowledge.KnowledgeMapper;
import io.selfcare.knowledge.lines.Columns;
import io.selfcare.knowledge.lines.LineField;
import io.selfcare.knowledge.lines.LineFields;
import io.selfcare.knowledge.sources.SourceFormat;
import io.selfcare.platform.http.Page;
import io.selfcare.platform.http.ProblemException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Import mappings between the API and the domain. */
final class MappingMapper {
  private static final int LONGEST_COLUMN = 200;

  private MappingMapper() {}

  static MappingFacts facts(ImportMappingInput sent) {
    Map<String, Optional<LineField>> columns = new LinkedHashMap<>();
    sent.getColumns()
        .forEach(
            (name, field) -> {
              if (name.isBlank() || name.length() > LONGEST_COLUMN || field == null) {
                throw ProblemException.invalid(
                    "/columns",
                    "wrong_size",
                    "A column has a name of 1 to %d characters and a field."
                        .formatted(LONGEST_COLUMN));
              }
              columns.put(name, LineField.of(field.toString()));
            });
    String separator = sent.getListSeparator();
    return new MappingFacts(
        sent.getName(),
        sent.getFormat() == null ? null : SourceFormat.of(sent.getFormat().toString()),
        new Columns(
            columns,
            separator == null ? Columns.LIST_SEPARATOR : separator.charAt(0),
            defaults(sent.getDefaults())));
  }

  private static LineFields defaults(@Nullable ImportDefaults sent) {
    LineFields fields = new LineFields();
    if (sent == null) {
      return fields;
    }
    List<String> segments = KnowledgeMapper.list(sent.getSegments(), "/defaults/segments");
    if (sent.getVisibility() == Visibility.SEGMENT == segments.isEmpty()) {
      throw ProblemException.invalid(
          "/defaults/segments",
          segments.isEmpty() ? "required" : "not_allowed",
          "segments and the visibility 'segment' belong together.");
    }
    if (!segments.isEmpty()) {
      fields.with(LineField.SEGMENTS, segments);
    }
    return fields
        .with(LineField.LOCALE, sent.getLocale())
        .with(LineField.VISIBILITY, word(sent.getVisibility()))
        .with(LineField.BODY_FORMAT, word(sent.getBodyFormat()))
        .with(LineField.CATEGORY, sent.getCategory());
  }

  private static @Nullable String word(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  static io.selfcare.api.model.ImportMapping mapping(ImportMapping mapping) {
    MappingFacts facts = mapping.facts();
    Map<String, ImportField> columns = new TreeMap<>();
    facts
        .columns()
        .named()
        .forEach(
            (name, field) ->
                columns.put(
                    name,
                    field
                        .map(known -> ImportField.fromValue(known.word()))
                        .orElse(ImportField.IGNORE)));
    return new io.selfcare.api.model.ImportMapping()
        .id(mapping.id().text())
        .name(facts.name())
        .format(facts.format() == null ? null : ImportFormat.fromValue(facts.format().word()))
        .columns(columns)
        .defaults(shown(facts.columns().defaults()))
        .listSeparator(String.valueOf(facts.columns().listSeparator()))
        .createdAt(KnowledgeMapper.time(mapping.createdAt()))
        .updatedAt(KnowledgeMapper.time(mapping.updatedAt()))
        .version((int) mapping.version());
  }

  private static ImportDefaults shown(LineFields defaults) {
    String visibility = defaults.text(LineField.VISIBILITY);
    String format = defaults.text(LineField.BODY_FORMAT);
    return new ImportDefaults()
        .locale(defaults.text(LineField.LOCALE))
        .visibility(visibility == null ? null : Visibility.fromValue(visibility))
        .segments(defaults.has(LineField.SEGMENTS) ? defaults.list(LineField.SEGMENTS) : null)
        .bodyFormat(format == null ? null : BodyFormat.fromValue(format))
        .category(defaults.text(LineField.CATEGORY));
  }

  static ImportMappingList page(Page<ImportMapping> page) {
    return new ImportMappingList()
        .data(page.data().stream().map(MappingMapper::mapping).toList())
        .hasMore(page.hasMore())
        .nextCursor(page.nextCursor());
  }
}
