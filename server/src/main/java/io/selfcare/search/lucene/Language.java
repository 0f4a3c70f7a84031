package io.selfcare.search.lucene;

import static java.util.Objects.requireNonNull;

import io.selfcare.search.text.LanguageReader;
import io.selfcare.search.text.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.ProtectedTermFilter;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.tartarus.snowball.ext.DutchStemmer;

/**
 * How one language is read. Accents are folded before stemming, so a word typed without them gives
 * the same terms. Stop words stay in the index and are left out of questions only, so that a
 * question made of nothing else still finds something.
 */
@SuppressWarnings("ImmutableEnumChecker") // filled by the constructor and only read from then on
enum Language implements LanguageReader {
  FRENCH("fr", FrenchAnalyzer.getDefaultStopSet()) {
    @Override
    public List<Word> asked(List<Word> question) {
      if (question.isEmpty() || !question.getFirst().spelled().equals("ou")) {
        return question;
      }
      List<Word> meant = new ArrayList<>(question);
      meant.set(0, new Word("où", "où"));
      return meant;
    }

    @Override
    TokenStream spelling(TokenStream words) {
      TokenStream bare = new ElisionFilter(lower(words), FrenchAnalyzer.DEFAULT_ARTICLES);
      return new ProtectedTermFilter(Words.ACCENT_MATTERS, bare, ASCIIFoldingFilter::new);
    }

    @Override
    TokenStream stems(TokenStream spelled) {
      return new FrenchLightStemFilter(spelled);
    }
  },
  ENGLISH("en", EnglishAnalyzer.getDefaultStopSet()) {
    @Override
    TokenStream spelling(TokenStream words) {
      return new ASCIIFoldingFilter(new EnglishPossessiveFilter(lower(words)));
    }

    @Override
    TokenStream stems(TokenStream spelled) {
      return new KStemFilter(spelled);
    }
  },
  GERMAN("de", GermanAnalyzer.getDefaultStopSet()) {
    @Override
    TokenStream spelling(TokenStream words) {
      return new ASCIIFoldingFilter(new GermanNormalizationFilter(lower(words)));
    }

    @Override
    TokenStream stems(TokenStream spelled) {
      return new GermanLightStemFilter(spelled);
    }
  },
  SPANISH("es", SpanishAnalyzer.getDefaultStopSet()) {
    @Override
    TokenStream stems(TokenStream spelled) {
      return new SpanishLightStemFilter(spelled);
    }
  },
  ITALIAN("it", ItalianAnalyzer.getDefaultStopSet()) {
    @Override
    TokenStream spelling(TokenStream words) {
      return new ASCIIFoldingFilter(new ElisionFilter(lower(words), Words.ITALIAN_ARTICLES));
    }

    @Override
    TokenStream stems(TokenStream spelled) {
      return new ItalianLightStemFilter(spelled);
    }
  },
  DUTCH("nl", DutchAnalyzer.getDefaultStopSet()) {
    @Override
    TokenStream stems(TokenStream spelled) {
      return new SnowballFilter(spelled, new DutchStemmer());
    }
  },
  PORTUGUESE("pt", PortugueseAnalyzer.getDefaultStopSet()) {
    @Override
    TokenStream stems(TokenStream spelled) {
      return new PortugueseLightStemFilter(spelled);
    }
  },
  /** Any other: no stemming, and pairs of characters where words are not written apart. */
  OTHER("", CharArraySet.EMPTY_SET) {
    @Override
    TokenStream spelling(TokenStream words) {
      return new ASCIIFoldingFilter(new CJKBigramFilter(lower(new CJKWidthFilter(words))));
    }
  };

  private final String code;
  private final Map<TextForm, TextAnalyzer> analyzers = new EnumMap<>(TextForm.class);
  private final Set<String> stopWords;
  private final Set<String> askingWords;

  Language(String code, CharArraySet stopWords) {
    this.code = code;
    for (TextForm form : TextForm.values()) {
      analyzers.put(form, new TextAnalyzer(this, form));
    }
    this.stopWords = new HashSet<>();
    for (Object word : stopWords) {
      this.stopWords.addAll(spelled(new String((char[]) word)));
    }
    this.askingWords = Set.copyOf(spelled(AskingWords.of(code)));
  }

  /** The language with this ISO 639 code, or {@link #OTHER}. */
  static Language of(String code) {
    return Arrays.stream(values()).filter(l -> l.code.equals(code)).findFirst().orElse(OTHER);
  }

  TextAnalyzer analyzer(TextForm form) {
    return requireNonNull(analyzers.get(form));
  }

  @Override
  public boolean isStopWord(String spelled) {
    return stopWords.contains(spelled);
  }

  @Override
  public boolean isAskingWord(String spelled) {
    return askingWords.contains(spelled);
  }

  @Override
  public List<Word> asked(List<Word> question) {
    return question;
  }

  /** Words as they are spelled, but for what this language does not tell words apart by. */
  TokenStream spelling(TokenStream words) {
    return new ASCIIFoldingFilter(lower(words));
  }

  /** The stems of spelled words, one for one. */
  TokenStream stems(TokenStream spelled) {
    return spelled;
  }

  @Override
  public List<Word> words(String text) {
    List<String> spelled = spelled(text);
    List<String> stems = analyzer(TextForm.WORDS).terms(text);
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < spelled.size(); i++) {
      words.add(new Word(spelled.get(i), stems.get(i)));
    }
    return words;
  }

  @Override
  public List<Mention> mentions(String text, Set<String> stems) {
    return analyzer(TextForm.WORDS).mentions(text, stems);
  }

  private List<String> spelled(String text) {
    return analyzer(TextForm.SPELLING).terms(text);
  }

  private static TokenStream lower(TokenStream words) {
    return new LowerCaseFilter(words);
  }

  /** Apart, because the constants above are made before the static fields of this class are. */
  private static final class Words {
    /** French "où" (where) is not "ou" (or). */
    static final CharArraySet ACCENT_MATTERS = new CharArraySet(List.of("où"), false);

    static final CharArraySet ITALIAN_ARTICLES =
        new CharArraySet(
            List.of(
                "c", "l", "all", "dall", "dell", "nell", "sull", "coll", "pell", "gl", "agl",
                "dagl", "degl", "negl", "sugl", "un", "m", "t", "s", "v", "d", "quest", "quell"),
            true);
  }
}
