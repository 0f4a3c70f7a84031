package io.selfcare.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the hand-written part promises about the generated part, whatever the specification grows
 * to.
 */
class GeneratedCodeTest {
  @Test
  void theClientOpensEveryAreaOfTheApi() throws Exception {
    List<Class<?>> opened =
        Arrays.stream(SelfcareClient.class.getMethods())
            .<Class<?>>map(Method::getReturnType)
            .toList();

    assertThat(classes("api"))
        .isNotEmpty()
        .allSatisfy(
            area ->
                assertThat(opened).as("accessor for %s", area).anyMatch(area::isAssignableFrom));
  }

  @Test
  void everyListIsAPage() throws Exception {
    List<Class<?>> lists =
        classes("model").stream()
            .filter(
                model ->
                    Arrays.stream(model.getMethods())
                        .anyMatch(m -> m.getName().equals("getNextCursor")))
            .toList();

    assertThat(lists).isNotEmpty().allMatch(Page.class::isAssignableFrom);
  }

  @Test
  void everyEnumHasAnUnknown() throws Exception {
    List<Class<?>> enums = classes("model").stream().filter(Class::isEnum).toList();

    assertThat(enums).isNotEmpty();
    for (Class<?> type : enums) {
      Method creator = type.getMethod("fromValue", String.class);
      assertThat(creator.isAnnotationPresent(JsonCreator.class)).isTrue();
      assertThat(creator.invoke(null, "newer than this SDK"))
          .as(type.getSimpleName())
          .hasToString("unknown_default_open_api");
    }
  }

  private static List<Class<?>> classes(String area) throws IOException, URISyntaxException {
    Path folder = Path.of(SelfcareClient.class.getResource("/io/selfcare/sdk/" + area).toURI());
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(
              name ->
                  name.endsWith(".class")
                      && !name.contains("$")
                      && !name.equals("package-info.class"))
          .<Class<?>>map(name -> load("io.selfcare.sdk." + area + "." + name.replace(".class", "")))
          .toList();
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
