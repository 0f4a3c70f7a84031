package io.selfcare.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.compare.OpenApiDiffOptions;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.output.ConsoleRender;

/** The contract only grows: whoever was built against the last released bundle keeps working. */
class CompatibilityTest {

  private static final Path RELEASED = Path.of("compatibility", "v1.yaml");
  private static final Path BUNDLE = Path.of("target", "openapi.yaml");

  /** Enumerations may grow in responses: callers are told to expect it. */
  private static final OpenApiDiffOptions PROMISE =
      OpenApiDiffOptions.builder()
          .configProperty("incompatible.response.enum.increased", "false")
          .configProperty("incompatible.operation.id.changed", "true")
          .build();

  @Test
  void keepsWhatWasReleased() throws IOException {
    ChangedOpenApi changes = changes(Files.readString(BUNDLE));

    assertThat(changes.isIncompatible()).as(() -> report(changes)).isFalse();
  }

  @Test
  void noticesAnOperationThatIsGone() throws IOException {
    String renamed = Files.readString(RELEASED).replace("/v1/suggestions:", "/v1/completions:");

    assertThat(changes(renamed).isIncompatible()).isTrue();
  }

  @Test
  void noticesAFieldThatIsNewlyRequired() throws IOException {
    String stricter =
        Files.readString(RELEASED).replace("- question\n", "- question\n        - locale\n");

    assertThat(changes(stricter).isIncompatible()).isTrue();
  }

  @Test
  void allowsAnotherValueInAResponse() throws IOException {
    String grown =
        Files.readString(RELEASED).replace("- semantic\n", "- semantic\n        - tag\n");

    assertThat(changes(grown).isIncompatible()).isFalse();
  }

  @Test
  void noticesAnOperationThatIsCalledDifferently() throws IOException {
    String renamed = Files.readString(RELEASED).replace("explainAnswer", "describeAnswer");

    assertThat(changes(renamed).isIncompatible()).isTrue();
  }

  private static ChangedOpenApi changes(String bundle) throws IOException {
    return OpenApiCompare.fromContents(Files.readString(RELEASED), bundle, null, PROMISE);
  }

  private static String report(ChangedOpenApi changes) {
    var bytes = new ByteArrayOutputStream();
    new ConsoleRender().render(changes, new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
