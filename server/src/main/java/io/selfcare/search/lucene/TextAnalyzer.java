package io.selfcare.search.lucene;

import io.selfcare.search.text.LanguageReader.Mention;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Turns text of one language into terms of one form. */
final class TextAnalyzer extends Analyzer {
  private final Language language;
  private final TextForm form;

  TextAnalyzer(Language language, TextForm form) {
    this.language = language;
    this.form = form;
  }

  /** The text in the one Unicode form that all terms are made from. */
  static String normalise(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /** The terms of a text, in their order. */
  List<String> terms(String text) {
    List<String> terms = new ArrayList<>();
    try (TokenStream stream = tokenStream("", normalise(text))) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return terms;
  }

  /** Where those of these terms stand that a text has. */
  List<Mention> mentions(String text, Set<String> wanted) {
    CharArraySet terms = new CharArraySet(wanted, false);
    List<Mention> mentions = new ArrayList<>();
    try (TokenStream stream = tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        if (terms.contains(term.buffer(), 0, term.length())) {
          mentions.add(new Mention(term.toString(), offset.startOffset(), offset.endOffset()));
        }
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return mentions;
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer words = new StandardTokenizer();
    TokenStream spelled = language.spelling(words);
    return new TokenStreamComponents(
        words,
        switch (form) {
          case SPELLING -> spelled;
          case WORDS -> language.stems(spelled);
          case GRAMS -> new GramFilter(spelled);
        });
  }
}
