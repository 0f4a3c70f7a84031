package io.selfcare.search.embedding.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TokenizerFileTest {
  private static final String WORD_PIECE =
      """
      {"normalizer": {"type": "BertNormalizer", "lowercase": true},
       "post_processor": {"type": "TemplateProcessing",
         "single": [{"SpecialToken": {"id": "[CLS]"}}, {"Sequence": {"id": "A"}},
                    {"SpecialToken": {"id": "[SEP]"}}],
         "special_tokens": {"[CLS]": {"ids": [1]}, "[SEP]": {"ids": [2]}}},
       "model": {"type": "WordPiece", "unk_token": "[UNK]",
         "vocab": {"[UNK]": 0, "[CLS]": 1, "[SEP]": 2, "pass": 3, "##word": 4, "cafe": 5,
                   "?": 6, "##s": 7, "字": 8}}}
      """;

  private static final String UNIGRAM =
      """
      {"post_processor": {"type": "RobertaProcessing", "cls": ["<s>", 0], "sep": ["</s>", 2]},
       "model": {"type": "Unigram", "unk_id": 3,
         "vocab": [["<s>", 0], ["<pad>", 0], ["</s>", 0], ["<unk>", 0],
                   ["▁mot", -2], ["▁mo", -3], ["t", -4], ["s", -3], ["ts", -9], ["▁", -5]]}}
      """;

  @Test
  void wordsAreCutIntoTheirLongestKnownPieces() throws IOException {
    Tokenizer tokenizer = of(WORD_PIECE);
    assertThat(tokenizer.ids("Passwords?", 10)).containsExactly(1, 3, 4, 7, 6, 2);
    assertThat(tokenizer.ids("Café\tcafé", 10)).containsExactly(1, 5, 5, 2);
    assertThat(tokenizer.ids("字字", 10)).containsExactly(1, 8, 8, 2);
  }

  @Test
  void aWordThatNoPiecesMakeIsUnknown() throws IOException {
    assertThat(of(WORD_PIECE).ids("passport pass", 10)).containsExactly(1, 0, 3, 2);
    assertThat(of(WORD_PIECE).ids("", 10)).containsExactly(1, 2);
  }

  @Test
  void whatIsTooLongIsCut() throws IOException {
    assertThat(of(WORD_PIECE).ids("pass ".repeat(1_000), 5)).containsExactly(1, 3, 3, 3, 2);
    assertThat(of(UNIGRAM).ids("mot ".repeat(1_000), 4)).containsExactly(0, 4, 4, 2);
  }

  @Test
  void theMostProbablePiecesAreTaken() throws IOException {
    assertThat(of(UNIGRAM).ids("mots mo", 10)).containsExactly(0, 4, 7, 5, 2);
    assertThat(of(UNIGRAM).ids("mo€€t", 10)).containsExactly(0, 5, 3, 6, 2);
  }

  @Test
  void otherKindsAreNamed() {
    assertThatThrownBy(() -> of("{\"model\": {\"type\": \"BPE\"}}"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("BPE");
  }

  private static Tokenizer of(String json) throws IOException {
    InputStream file = new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    return TokenizerFile.read(file);
  }
}
