package io.selfcare.search.embedding.translation;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * What a translator has learnt from pairs of sentences.
 *
 * @param vocabulary the words of the target language by id
 */
public record TranslationModel(
    SourceWords source, List<String> vocabulary, PhraseTable phrases, LanguageModel fluency) {
  private static final int FORMAT = 1;

  public TranslationModel {
    vocabulary = List.copyOf(vocabulary);
  }

  String word(int id) {
    return vocabulary.get(id);
  }

  /** Reads what {@link #write} wrote. */
  public static TranslationModel read(InputStream file) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(file)));
    if (in.readInt() != FORMAT) {
      throw new IOException("This translation model has another format.");
    }
    Set<String> accented = new TreeSet<>(words(in));
    return new TranslationModel(
        new SourceWords(accented), words(in), PhraseTable.read(in), LanguageModel.read(in));
  }

  void write(OutputStream file) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(file)))) {
      out.writeInt(FORMAT);
      write(out, List.copyOf(new TreeSet<>(source.accented())));
      write(out, vocabulary);
      phrases.write(out);
      fluency.write(out);
    }
  }

  private static List<String> words(DataInputStream in) throws IOException {
    List<String> words = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      words.add(in.readUTF());
    }
    return words;
  }

  private static void write(DataOutputStream out, List<String> words) throws IOException {
    out.writeInt(words.size());
    for (String word : words) {
      out.writeUTF(word);
    }
  }
}
