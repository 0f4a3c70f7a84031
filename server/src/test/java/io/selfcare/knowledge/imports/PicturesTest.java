package io.selfcare.knowledge.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.selfcare.testing.Http;
import io.selfcare.testing.SelfcareServer;
import io.selfcare.testing.WithServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

@WithServer
final class PicturesTest {
  private static final byte[] PNG =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

  private final Http http;
  private final Transfers transfers;
  private final SelfcareServer server;

  PicturesTest(SelfcareServer server) {
    this.server = server;
    this.http = server.tenant().http();
    this.transfers = new Transfers(http);
  }

  private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(bytes);
    zip.closeEntry();
  }

  private static byte[] zip() throws IOException {
    String markdown =
        """
        # Badges

        ![Le badge](../images/le%20badge.png "Badge") et [le même](../images/le%20badge.png)

        ![Ailleurs](https://169.254.169.254/a.png) ![Perdu](perdu.png) ![Faux](../images/faux.png)
        [Site](https://example.com/page)
        """;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(zip, "faq/badges.md", markdown.getBytes(StandardCharsets.UTF_8));
      put(zip, "images/le badge.png", PNG);
      put(zip, "images/faux.png", "<script>".getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  @Test
  void picturesOfTheZipAreBroughtAlong() throws IOException {
    JsonNode job = transfers.whole("publish=true", "application/zip", zip());
    JsonNode text = transfers.text("faq/badges", "fr");
    String body = text.path("body").asText();
    assertThat(body)
        .containsPattern("!\\[Le badge]\\(attachment:att_[0-9a-z]{26} \"Badge\"\\)")
        .containsPattern("\\[le même]\\(attachment:att_[0-9a-z]{26}\\)")
        .contains("https://169.254.169.254/a.png", "](perdu.png)", "https://example.com/page");
    assertThat(transfers.results(job, "succeeded").at("/0/remarks"))
        .hasSize(3)
        .anySatisfy(remark -> assertThat(remark.asText()).contains("169.254", "not known, or"))
        .anySatisfy(remark -> assertThat(remark.asText()).contains("perdu.png", "no file"))
        .anySatisfy(remark -> assertThat(remark.asText()).contains("faux.png"));
    assertThat(http.get("/v1/attachments").is(200).json().path("data")).hasSize(1);
    job = transfers.whole("publish=true", "application/zip", zip());
    assertThat(job.at("/actions/unchanged").asInt()).isEqualTo(1);
    assertThat(http.get("/v1/attachments").is(200).json().path("data")).hasSize(1);
  }

  @Test
  void everythingHoldsTheFilesToo() throws IOException {
    transfers.whole("publish=true", "application/zip", zip());
    String all = "{\"kind\":\"everything\",\"format\":\"zip\"}";
    byte[] file = transfers.export(all);
    Http other = server.tenant().http();
    Transfers there = new Transfers(other);
    there.whole("kind=everything", "application/zip", file);
    assertThat(there.export(all)).isEqualTo(file);
    assertThat(other.get("/v1/attachments").is(200).json().path("data")).hasSize(1);
  }
}
