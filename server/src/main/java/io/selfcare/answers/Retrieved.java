package io.selfcare.answers;

import io.selfcare.knowledge.reading.LocaleChoice;
import java.util.List;

/**
 * What was found for a question.
 *
 * @param locale where it was looked for
 * @param candidates what the asker may see now, the best first
 * @param understood how much of the question is understood
 * @param leaning what speaks for articles besides the question
 * @param versions the settings, the synonyms and the index that were used
 */
record Retrieved(
    LocaleChoice locale,
    List<Candidate> candidates,
    Understanding understood,
    Trace.Versions versions,
    Leaning leaning) {
  public Retrieved {
    candidates = List.copyOf(candidates);
  }
}
