package io.selfcare.knowledge;

import io.selfcare.platform.http.Call;
import io.selfcare.platform.http.ProblemException;
import io.selfcare.platform.ids.ArticleId;
import io.selfcare.platform.ids.CategoryId;
import io.selfcare.platform.ids.UnknownIdException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the mappers of knowledge share: times, lists, enumerations and ids inside bodies. */
public final class KnowledgeMapper {
  private KnowledgeMapper() {}

  public static OffsetDateTime time(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  /** A time that may be absent. */
  public static @Nullable OffsetDateTime timeOrNull(@Nullable Instant instant) {
    return instant == null ? null : time(instant);
  }

  static @Nullable Instant instant(@Nullable OffsetDateTime sent) {
    return sent == null ? null : sent.toInstant();
  }

  /** Articles that a body names, each once. */
  public static List<ArticleId> articles(@Nullable List<String> sent, String pointer) {
    List<ArticleId> ids = new ArrayList<>();
    for (String text : list(sent, pointer)) {
      try {
        ids.add(ArticleId.parse(text));
      } catch (UnknownIdException e) {
        throw ProblemException.invalid(
            pointer + "/" + ids.size(), "unknown", "There is no such article.");
      }
    }
    return ids.stream().distinct().toList();
  }

  /** The list that was sent, empty when none was; an entry that is null is refused. */
  public static <T> List<T> list(@Nullable List<T> sent, String pointer) {
    if (sent == null) {
      return List.of();
    }
    for (int i = 0; i < sent.size(); i++) {
      if (sent.get(i) == null) {
        throw nothing(pointer + "/" + i);
      }
    }
    return sent;
  }

  /** A field of a change that may be left out but not be null. */
  static <T> Sent<T> sent(Call call, String pointer, @Nullable T value) {
    if (value == null && call.sent(pointer)) {
      throw nothing(pointer);
    }
    return value == null ? Sent.absent() : Sent.of(value);
  }

  private static ProblemException nothing(String pointer) {
    return ProblemException.invalid(pointer, "required", pointer + " cannot be null.");
  }

  /** A visibility that may be absent. */
  public static io.selfcare.search.@Nullable Visibility visibility(
      io.selfcare.api.model.@Nullable Visibility sent) {
    return sent == null ? null : io.selfcare.search.Visibility.valueOf(sent.name());
  }

  static io.selfcare.api.model.Visibility visibility(io.selfcare.search.Visibility visibility) {
    return io.selfcare.api.model.Visibility.valueOf(visibility.name());
  }

  /** A category that a body names; what is no id names none. */
  public static @Nullable CategoryId category(@Nullable String sent, String pointer) {
    try {
      return sent == null ? null : CategoryId.parse(sent);
    } catch (UnknownIdException e) {
      throw ProblemException.invalid(pointer, "unknown", "There is no such category.");
    }
  }

  /** A category that a filter names. */
  public static @Nullable CategoryId categoryFilter(@Nullable String sent, String parameter) {
    try {
      return sent == null ? null : CategoryId.parse(sent);
    } catch (UnknownIdException e) {
      throw ProblemException.parameter(
          parameter, "'%s' is not the id of a category.".formatted(sent));
    }
  }
}
