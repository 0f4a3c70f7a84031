package io.selfcare.answers.contexts;

import static org.assertj.core.api.Assertions.assertThat;

import io.selfcare.platform.ids.ContextRuleId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where rules hold, and in which order. */
final class ContextMatcherTest {
  @ParameterizedTest
  @CsvSource({
    "/orders/*, https://shop.example.com/orders/17?x=1#top, true",
    "/orders/*, https://shop.example.com/orders, true",
    "/orders/*, https://shop.example.com/orders/, true",
    "/orders/*, https://shop.example.com/my/orders/17, false",
    "/orders/*, https://shop.example.com/orders-old, false",
    "/orders, https://shop.example.com/ORDERS/, true",
    "/orders, https://shop.example.com/orders/17, false",
    "*/orders/*, https://shop.example.com/my/orders/17, true",
    "shop.example.com, https://shop.example.com, true",
    "shop.example.com, https://user@shop.example.com:8443/a/b, true",
    "shop.example.com, https://shop.example.com.evil.test/a, false",
    "*.example.com, https://a.b.example.com/x, true",
    "*.example.com, https://example.com/x, false",
    "shop.example.com/*/pay, https://shop.example.com/cart/17/pay, true",
    "shop.example.com/*/pay, https://www.example.com/cart/17/pay, false",
    "https://shop.example.com/a, http://shop.example.com/a, true",
    "/a, shop.example.com/a, true",
    "/a, /a, true",
    "/é/*, https://shop.example.com/é/b, true",
    "/*, https://shop.example.com, true",
    "/*, '', false"
  })
  void aPatternFitsAddresses(String pattern, String url, boolean fits) {
    assertThat(PagePattern.of(pattern).fits(PageAddress.of(url))).isEqualTo(fits);
  }

  @Test
  void noPatternHoldsUpAnAnswer() {
    String pattern = "/" + "a*".repeat(100) + "b";
    String url = "https://x/" + "a".repeat(1900);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(2),
        () -> assertThat(PagePattern.of(pattern).fits(PageAddress.of(url))).isFalse());
  }

  private static ContextRule rule(
      int number, int priority, List<String> pages, List<String> steps, List<String> segments) {
    return new ContextRule(
        new ContextRuleId(new UUID(0, number)),
        new ContextFacts(
            "Règle",
            new ContextFacts.Conditions(pages, steps, segments),
            new ContextFacts.Help(List.of(), null, List.of("t")),
            priority,
            true),
        1,
        Instant.EPOCH,
        Instant.EPOCH);
  }

  private static List<Long> held(Place place, ContextRule... rules) {
    return ContextMatcher.held(List.of(rules), place).stream()
        .map(rule -> rule.id().value().getLeastSignificantBits())
        .toList();
  }

  @Test
  void everyKindOfConditionHasToBeMet() {
    ContextRule page = rule(1, 0, List.of("/a/*", "/b"), List.of(), List.of());
    ContextRule step = rule(2, 0, List.of("/a/*"), List.of("Pay"), List.of());
    ContextRule segment = rule(3, 0, List.of(), List.of(), List.of("vip", "gold"));
    ContextRule nothing = rule(4, 9, List.of(), List.of(), List.of());
    assertThat(held(new Place("https://x/a/1", " pay ", Set.of()), page, step, segment, nothing))
        .containsExactly(2L, 1L);
    assertThat(held(new Place(null, null, Set.of("gold")), page, step, segment))
        .containsExactly(3L);
    assertThat(held(new Place(null, "pay", Set.of()), page, step, segment)).isEmpty();
  }

  @Test
  void theHigherPriorityComesFirstThenTheOlderRule() {
    assertThat(
            held(
                new Place("https://x/a", null, Set.of()),
                rule(1, 0, List.of("/a"), List.of(), List.of()),
                rule(3, 5, List.of("/a"), List.of(), List.of()),
                rule(2, 5, List.of("/*"), List.of(), List.of())))
        .containsExactly(2L, 3L, 1L);
  }

  @ParameterizedTest
  @CsvSource({
    "Mon logement, https://x.test/mon-logement/ascenseur_3.html?a=b, repair-request, Mon logement mon logement ascenseur repair request",
    ", https://x.test/commande/98123/suivi-colis.php, , commande suivi colis",
    ", https://x.test/d%C3%A9m%C3%A9nager/, , déménager",
    ", https://x.test/%zz/0f8fad5bd9cb469fa16570867728950e, , zz",
    ", https://x.test/, , ''"
  })
  void aPlaceSpeaksInWords(String title, String url, String step, String words) {
    assertThat(PageWords.of(title, new Place(url, step, Set.of()))).isEqualTo(words);
  }
}
