package io.selfcare.knowledge.quality;

import io.selfcare.knowledge.Translation.Key;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.events.Event;
import io.selfcare.platform.events.EventConsumer;
import io.selfcare.platform.ids.SpaceId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts by day how often each text was shown and what readers said of it. */
public final class ReadingCounter implements EventConsumer {
  private final TenantDb db;
  private final ReadingCountDao counts = new ReadingCountDao();

  public ReadingCounter(TenantDb db) {
    this.db = db;
  }

  @Override
  public String name() {
    return "reading-counts";
  }

  @Override
  public void accept(List<Event> events) {
    Map<SpaceId, List<Event>> spaces = new LinkedHashMap<>();
    for (Event event : events) {
      if (event.detail() != null && counts(event.topic())) {
        spaces.computeIfAbsent(event.space(), space -> new ArrayList<>()).add(event);
      }
    }
    spaces.forEach(this::count);
  }

  private void count(SpaceId space, List<Event> events) {
    db.write(
        space,
        tx -> {
          Map<Key, ReadingCount> sums = new LinkedHashMap<>();
          for (Event event : counts.notCounted(tx, events)) {
            ReadingCount one = one(event.topic());
            String detail = event.detail() == null ? "" : event.detail();
            ShownTexts.of(detail).forEach(text -> sums.merge(text, one, ReadingCount::plus));
          }
          counts.add(tx, sums, events.getLast().position());
          return space;
        });
  }

  private static boolean counts(String topic) {
    return !one(topic).equals(ReadingCount.NONE);
  }

  private static ReadingCount one(String topic) {
    return switch (topic) {
      case ShownTexts.GIVEN -> new ReadingCount(1, 0, 0);
      case ShownTexts.HELPFUL -> new ReadingCount(0, 1, 0);
      case ShownTexts.UNHELPFUL -> new ReadingCount(0, 0, 1);
      default -> ReadingCount.NONE;
    };
  }
}
