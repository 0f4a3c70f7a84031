package io.selfcare.knowledge.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.selfcare.knowledge.Locales;
import io.selfcare.knowledge.body.BodyFormat;
import io.selfcare.knowledge.lines.LineField;
import io.selfcare.knowledge.lines.LineFields;
import io.selfcare.platform.http.ErrorCode;
import io.selfcare.platform.http.Violation;
import io.selfcare.platform.jobs.RowResult;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RowRulesTest {
  private static final Locales LOCALES = new Locales("fr", List.of("fr", "en"));

  @Test
  void whatIsAbsentHasItsDefault() {
    ImportRow row = rules(valid()).row().orElseThrow();
    assertThat(row.locale()).isEqualTo("fr");
    assertThat(row.text().created().format()).isEqualTo(BodyFormat.MARKDOWN);
    assertThat(row.placing().access()).isNull();
    assertThat(row.tags()).isNull();
  }

  @Test
  void aPathIsMadeOfNames() {
    ImportRow row =
        rules(valid().with(LineField.CATEGORY, "Logement > Ascenseurs")).row().orElseThrow();
    assertThat(row.placing().category()).containsExactly("Logement", "Ascenseurs");
  }

  @Test
  void everyBrokenRuleIsSaid() {
    RowResult refusal =
        refusal(
            new LineFields()
                .with(LineField.EXTERNAL_ID, "a")
                .with(LineField.TITLE, " ")
                .with(LineField.BODY_FORMAT, "word")
                .with(LineField.VISIBILITY, "secret")
                .with(LineField.CATEGORY, "a >  > b"));
    assertThat(refusal.code()).isEqualTo(ErrorCode.VALIDATION_FAILED);
    assertThat(refusal.externalId()).isEqualTo("a");
    assertThat(refusal.errors())
        .extracting(Violation::pointer)
        .containsExactlyInAnyOrder("/title", "/bodyFormat", "/visibility", "/category");
  }

  @Test
  void lengthsAreBounded() {
    assertThat(pointer(valid().with(LineField.TITLE, "a".repeat(301)))).isEqualTo("/title");
    assertThat(pointer(valid().with(LineField.BODY, "a".repeat(300_001)))).isEqualTo("/body");
    assertThat(pointer(valid().with(LineField.VARIANTS, List.of("a".repeat(301)))))
        .isEqualTo("/variants");
    assertThat(pointer(valid().with(LineField.TAGS, List.of("")))).isEqualTo("/tags");
    assertThat(rules(valid().with(LineField.TITLE, "a".repeat(300))).row()).isPresent();
  }

  @Test
  void aLocaleMustBeEnabled() {
    RowResult refusal = refusal(valid().with(LineField.LOCALE, "de"));
    assertThat(refusal.code()).isEqualTo(ErrorCode.LOCALE_NOT_ENABLED);
    assertThat(rules(valid().with(LineField.LOCALE, "EN")).row().orElseThrow().locale())
        .isEqualTo("en");
  }

  @Test
  void segmentsBelongToTheirVisibility() {
    assertThat(pointer(valid().with(LineField.VISIBILITY, "segment"))).isEqualTo("/segments");
    assertThat(pointer(valid().with(LineField.SEGMENTS, List.of("a")))).isEqualTo("/segments");
    assertThat(
            rules(
                    valid()
                        .with(LineField.VISIBILITY, "segment")
                        .with(LineField.SEGMENTS, List.of("a")))
                .row())
        .isPresent();
  }

  @Test
  void whatIsNoTextIsRefusedAndNotRepeated() {
    RowResult refusal = refusal(valid().with(LineField.EXTERNAL_ID, "a\0"));
    assertThat(refusal.externalId()).isNull();
    assertThat(refusal.errors().getFirst().pointer()).isEqualTo("/externalId");
  }

  private static LineFields valid() {
    return new LineFields().with(LineField.TITLE, "Clés").with(LineField.BODY, "Appelez.");
  }

  private static RowRules rules(LineFields fields) {
    return new RowRules(7, fields, LOCALES, false);
  }

  @Test
  void aChannelTakesWhatItCanCarry() {
    assertThat(pointer(valid().with(LineField.SMS, "ê".repeat(71)))).isEqualTo("/sms");
    assertThat(pointer(valid().with(LineField.VOICE, "Un **mot**"))).isEqualTo("/voice");
    assertThat(pointer(valid().with(LineField.EMAIL, "{{snippet:a}}"))).isEqualTo("/email");
    assertThat(rules(valid().with(LineField.SMS, "é".repeat(160))).row()).isPresent();
  }

  private static RowResult refusal(LineFields fields) {
    RowRules rules = rules(fields);
    assertThat(rules.row()).isEmpty();
    RowResult refusal = rules.refusal();
    assertThat(refusal.row()).isEqualTo(7);
    return refusal;
  }

  private static String pointer(LineFields fields) {
    return refusal(fields).errors().getFirst().pointer();
  }
}
