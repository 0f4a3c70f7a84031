package io.selfcare.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.selfcare.platform.http.OutboundConfiguration;
import io.selfcare.platform.http.OutboundHttp;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Test;

final class OpenTransactionsTest {
  @Test
  void nobodyIsAskedWhileATransactionIsOpen() throws IOException {
    try (OutboundHttp http = new OutboundHttp(new OutboundConfiguration(null))) {
      assertThat(OpenTransactions.any()).isFalse();
      assertThatThrownBy(() -> OpenTransactions.within(() -> asked(http)))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("inside a transaction");
    }
  }

  private static boolean asked(OutboundHttp http) {
    try {
      return http.get(URI.create("https://example.com/"), 1).bytes().length > 0;
    } catch (IOException e) {
      return false;
    }
  }
}
