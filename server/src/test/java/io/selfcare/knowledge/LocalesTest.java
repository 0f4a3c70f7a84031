package io.selfcare.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.selfcare.platform.http.ErrorCode;
import io.selfcare.platform.http.ProblemException;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LocalesTest {
  private final Locales locales = new Locales("fr", List.of("fr", "fr-BE", "en"));

  @Test
  void caseDoesNotMatter() {
    assertThat(locales.require("FR", "/locale")).isEqualTo("fr");
    assertThat(locales.require("fr-be", "/locale")).isEqualTo("fr-BE");
  }

  @Test
  void onlyEnabledLocalesAreLocales() {
    for (String tag : List.of("de", "fr-CA", "x", "", "français", "und", "fr\u0000")) {
      assertThatThrownBy(() -> locales.require(tag, "/locale"))
          .isInstanceOfSatisfying(
              ProblemException.class,
              e -> {
                assertThat(e.code()).isEqualTo(ErrorCode.LOCALE_NOT_ENABLED);
                assertThat(e.violations().getFirst().pointer()).isEqualTo("/locale");
              });
    }
  }
}
