package io.selfcare.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleDocumentTest {

  @ParameterizedTest
  @CsvSource({
    "Parking a trailer, Parking  a trailer in town needs a permit from the hall., true",
    "Parking a trailer, You need a permit for parking a trailer in town., false",
    "Parking a trailer, Parking a trailer., false",
    "Parking a trailer, '', false",
    "'', Parking a trailer in town needs a permit from the hall., false"
  })
  void aTitleEchoesABodyThatBeginsWithItAndGoesOn(String title, String body, boolean echoes) {
    assertThat(new ArticleDocument(1, "en", title, List.of(), body).titleEchoesBody())
        .isEqualTo(echoes);
  }

  @Test
  void itsFirstPassageStandsForATitleThatEchoesIt() {
    String body = "Parking a trailer in town needs a permit from the hall.";
    assertThat(new ArticleDocument(1, "en", "Parking a", List.of("Trailer?", " "), body))
        .extracting(ArticleDocument::questionUnits)
        .isEqualTo(List.of(body, "Trailer?"));
    assertThat(new ArticleDocument(1, "en", "Trailers", List.of(), body).questionUnits())
        .containsExactly("Trailers");
    assertThat(new ArticleDocument(1, "en", "", List.of("Trailer?"), body).questionUnits())
        .containsExactly("Trailer?");
  }
}
