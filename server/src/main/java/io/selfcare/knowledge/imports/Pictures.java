package io.selfcare.knowledge.imports;

import io.selfcare.knowledge.body.BodyFiles;
import io.selfcare.knowledge.body.BodyFormat;
import io.selfcare.knowledge.lines.LineField;
import io.selfcare.knowledge.lines.LineFields;
import io.selfcare.knowledge.lines.LineSource;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Brings along the pictures and files that imported texts name: those of the zip, and pictures from
 * the internet. What cannot be brought stays where it is, and the row says so. One for each run.
 */
final class Pictures {
  private static final int MOST_FETCHED = 1_000;

  private final PictureKeeper keeper;
  private final LineSource source;
  private final Map<String, PictureKeeper.Outcome> known = new HashMap<>();

  Pictures(PictureKeeper keeper, LineSource source) {
    this.keeper = keeper;
    this.source = source;
  }

  /** The same line, whose text names what is kept here. */
  void bring(LineFields fields) {
    String body = fields.text(LineField.BODY);
    BodyFormat format =
        Optional.ofNullable(fields.text(LineField.BODY_FORMAT))
            .flatMap(BodyFormat::of)
            .orElse(BodyFormat.MARKDOWN);
    if (body != null && !body.isEmpty()) {
      fields.with(
          LineField.BODY,
          BodyFiles.moved(
              format, body, (target, picture) -> place(fields, target.strip(), picture)));
    }
  }

  private Optional<String> place(LineFields fields, String target, boolean picture) {
    boolean elsewhere = target.matches("(?i)https?://.*");
    if (elsewhere ? !picture : target.matches("(?i)([a-z][a-z0-9+.-]*:|//|#).*")) {
      return Optional.empty();
    }
    String key = elsewhere ? target : path(fields.origin(), target);
    PictureKeeper.Outcome outcome = known.get(key);
    if (outcome == null) {
      outcome = elsewhere ? fetched(target) : keeper.fromZip(source, key);
      known.put(key, outcome);
    }
    return switch (outcome) {
      case PictureKeeper.Kept kept -> Optional.of(kept.reference());
      case PictureKeeper.Left left -> {
        if (picture) {
          fields.remark("The picture %s was not taken over: %s".formatted(target, left.reason()));
        }
        yield Optional.empty();
      }
    };
  }

  private PictureKeeper.Outcome fetched(String target) {
    if (known.size() >= MOST_FETCHED) {
      return new PictureKeeper.Left(
          "one import fetches at most %,d pictures.".formatted(MOST_FETCHED));
    }
    return keeper.fromInternet(target);
  }

  /** The path of a file that a page names, from the top of the zip. */
  private static String path(String origin, String target) {
    try {
      URI page = new URI(null, null, "/" + origin, null);
      String path = page.resolve(target.replace(" ", "%20")).getPath();
      return path == null ? target : path.replaceFirst("^/+", "");
    } catch (URISyntaxException | IllegalArgumentException e) {
      return target;
    }
  }
}
