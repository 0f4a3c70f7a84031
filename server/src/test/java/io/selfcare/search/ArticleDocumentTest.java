package io.selfcare.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
}
