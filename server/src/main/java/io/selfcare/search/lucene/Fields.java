package io.selfcare.search.lucene;

import io.selfcare.search.EmbeddingSpace;
import io.selfcare.search.text.LanguageReaders;
import io.selfcare.search.text.Question;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;

/**
 * The names of the Lucene fields. Text fields exist once per language, because each language has
 * its own terms and its own statistics.
 */
record Fields(String language) {
  /** On every document of a block: what it is. */
  static final String KIND = "kind";

  static final String KIND_TITLE = "title";
  static final String KIND_VARIANT = "variant";
  static final String KIND_PASSAGE = "passage";
  static final String KIND_ARTICLE = "article";

  /** On every document of a block: the article's id. */
  static final String ARTICLE = "article";

  /** Values of the article: which version of what it is. */
  static final String ID_VALUE = "idValue";

  static final String LOCALE_VALUE = "localeValue";
  static final String VERSION_VALUE = "versionValue";

  /** On the article and its question units: what decides whether it may be found. */
  static final String LOCALE = "locale";

  static final String OTHER_LOCALE = "otherLocale";
  static final String ACCESS = "access";
  static final String CATEGORY = "category";

  /** On what only some readers of the article see: that it is so, and who they are. */
  static final String RESERVED = "reserved";

  static final String READERS = "readers";

  /** Value of a question unit or a passage: its text. */
  static final String CONTENT = "content";

  /** Question unit: its vector in a space; spaces cannot be compared, so each has its field. */
  static String questionVector(EmbeddingSpace space) {
    return "questionVector." + space.id();
  }

  /** Passage: its vector in a space. */
  static String passageVector(EmbeddingSpace space) {
    return "passageVector." + space.id();
  }

  static Fields of(String locale) {
    return new Fields(LanguageReaders.language(locale));
  }

  static Fields of(Question question) {
    return new Fields(question.languageCode());
  }

  /** Tells the articles from the other documents of their blocks. */
  static BitSetProducer articles() {
    return new QueryBitSetProducer(new TermQuery(new Term(KIND, KIND_ARTICLE)));
  }

  /** Article: the words of title, body and tags. */
  String text() {
    return TextForm.WORDS.field("text", language);
  }

  /** Article: the character grams of title, body and tags. */
  String textGrams() {
    return TextForm.GRAMS.field("textGrams", language);
  }

  /** Article: which words its variants know. */
  String variantWords() {
    return TextForm.WORDS.field("variantWords", language);
  }

  /** Article: every word as it is spelled, to correct typing errors with. */
  String spelling() {
    return TextForm.SPELLING.field("spelling", language);
  }

  /** Question unit: its words. */
  String question() {
    return TextForm.WORDS.field("question", language);
  }

  /** Question unit: its character grams. */
  String questionGrams() {
    return TextForm.GRAMS.field("questionGrams", language);
  }

  /** Title that only repeats its body: its words. */
  String echo() {
    return TextForm.WORDS.field("echo", language);
  }

  /** Title that only repeats its body: its character grams. */
  String echoGrams() {
    return TextForm.GRAMS.field("echoGrams", language);
  }

  /** Question unit: its words as they are spelled, for suggestions. */
  String prompt() {
    return TextForm.SPELLING.field("prompt", language);
  }

  /** Question unit: its first word, for suggestions. */
  String opening() {
    return "opening." + language;
  }

  /** Passage: its words. */
  String passage() {
    return TextForm.WORDS.field("passage", language);
  }
}
