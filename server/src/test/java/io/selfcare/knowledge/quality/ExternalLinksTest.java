package io.selfcare.knowledge.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.selfcare.knowledge.quality.LinkProbe.Outcome;
import io.selfcare.platform.ids.ArticleId;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Which links to other sites are dead, and how politely that is found out. */
class ExternalLinksTest {
  private final Map<String, Outcome> answers = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();

  @Test
  void whatIsGoneOrBrokenIsDeadAndWhatOnlyAsksWhoIsThereIsNot() throws InterruptedException {
    answers.put("https://a.example/ok", new Outcome.Answered(200));
    answers.put("https://a.example/moved", new Outcome.Answered(301));
    answers.put("https://a.example/login", new Outcome.Answered(401));
    answers.put("https://a.example/busy", new Outcome.Answered(429));
    answers.put("https://a.example/gone", new Outcome.Answered(404));
    answers.put("https://b.example/broken", new Outcome.Answered(502));
    answers.put("https://c.example/", new Outcome.Unreachable());
    answers.put("http://d.example/", new Outcome.Unknown());
    List<Finding> dead = dead(answers.keySet().stream().sorted().toList());
    assertThat(dead)
        .extracting(finding -> ((Evidence.DeadLink) finding.evidence()).link())
        .containsExactlyInAnyOrder(
            "https://a.example/gone", "https://b.example/broken", "https://c.example/");
  }

  @Test
  void anAddressIsAskedOnceHoweverManyTextsNameIt() throws InterruptedException {
    answers.put("https://a.example/gone", new Outcome.Answered(410));
    List<Finding> dead =
        dead(List.of("https://a.example/gone", "https://a.example/gone", "https://not a uri"));
    assertThat(dead).hasSize(3);
    assertThat(asked).containsExactly("https://a.example/gone");
  }

  @Test
  void oneHostIsNeverAskedTwiceAtATime() throws InterruptedException {
    AtomicInteger inside = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    LinkProbe probe =
        target -> {
          most.accumulateAndGet(inside.incrementAndGet(), Math::max);
          inside.decrementAndGet();
          return new Outcome.Answered(200);
        };
    List<TextLink> links =
        List.of(
            link("https://a.example/1"), link("https://a.example/2"), link("https://a.example/3"));
    assertThat(new ExternalLinks(probe).dead(links)).isEmpty();
    assertThat(most).hasValue(1);
  }

  private List<Finding> dead(List<String> targets) throws InterruptedException {
    LinkProbe probe =
        (URI target) -> {
          asked.add(target.toString());
          return Objects.requireNonNull(answers.get(target.toString()));
        };
    return new ExternalLinks(probe).dead(targets.stream().map(ExternalLinksTest::link).toList());
  }

  private static TextLink link(String target) {
    return new TextLink(new ArticleId(new UUID(1, 1)), "fr", target);
  }
}
