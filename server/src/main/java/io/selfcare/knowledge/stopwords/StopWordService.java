package io.selfcare.knowledge.stopwords;

import io.selfcare.platform.audit.Actor;
import io.selfcare.platform.audit.AuditEntry;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.http.EntityTags;
import io.selfcare.platform.http.ErrorCode;
import io.selfcare.platform.http.ProblemException;
import io.selfcare.platform.ids.SpaceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The stop words of a space; they act on the next question. */
final class StopWordService {
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
  private static final Pattern SPACE = Pattern.compile("\\s");

  private final TenantDb db;
  private final StopWordDao dao = new StopWordDao();

  StopWordService(TenantDb db) {
    this.db = db;
  }

  StopWordList get(SpaceId space, String language) {
    return db.read(space, tx -> current(tx, known(language)));
  }

  /**
   * Replaces the words of a language.
   *
   * @throws ProblemException {@code precondition_failed}, {@code validation_failed} for what is not
   *     one word
   */
  StopWordList put(
      SpaceId space, Actor actor, String language, @Nullable String ifMatch, List<String> words) {
    List<String> checked = checked(words);
    return db.change(
        space,
        actor,
        tx -> {
          StopWordList current = current(tx, known(language));
          EntityTags.check(ifMatch, current.version());
          if (!dao.put(tx, language, current.version(), checked)) {
            throw new ProblemException(ErrorCode.PRECONDITION_FAILED, "Somebody was faster.");
          }
          tx.audit(new AuditEntry("stop_words.updated", "stop_words", language, Map.of()));
          return current(tx, language);
        });
  }

  private StopWordList current(TenantTx tx, String language) {
    return dao.find(tx, language).orElseGet(() -> StopWordList.none(language));
  }

  private static String known(String language) {
    if (!LANGUAGE.matcher(language).matches()) {
      throw ProblemException.notFound("language");
    }
    return language;
  }

  private static List<String> checked(List<String> words) {
    List<String> checked = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i).strip();
      if (word.isEmpty() || SPACE.matcher(word).find()) {
        throw ProblemException.invalid(
            "/words/" + i, "not_a_word", "A stop word is one word: send each on its own.");
      }
      checked.add(word);
    }
    return checked.stream().distinct().toList();
  }
}
