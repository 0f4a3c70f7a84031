package io.selfcare.search.text;

import java.util.List;
import java.util.Set;

/** How one language is read. */
public interface LanguageReader {

  /** All words of a text, in their order. */
  List<Word> words(String text);

  /** Where the words of a text that have one of these stems stand in it. */
  List<Mention> mentions(String text, Set<String> stems);

  /** What the words of a question mean where a missing accent would change it. */
  List<Word> asked(List<Word> question);

  /** Carries no meaning of its own: left out of questions. Takes the spelled form. */
  boolean isStopWord(String spelled);

  /** Belongs to asking ("how", "please"), says nothing of the matter. Takes the spelled form. */
  boolean isAskingWord(String spelled);

  /** A word of a text: its stem, where it begins and where it ends. */
  record Mention(String stem, int start, int end) {}
}
