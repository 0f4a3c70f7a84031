package io.selfcare.search.embedding.translation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * The same thing said in two languages.
 *
 * @param origin where it is from
 * @param target in the language of the encoder
 * @param source in the language to be learnt
 */
public record SentencePair(String origin, String target, String source) {

  /** Reads all {@code .tsv.gz} files of a folder in the order of their names, each pair once. */
  public static List<SentencePair> read(Path folder, Predicate<String> origins) throws IOException {
    List<SentencePair> pairs = new ArrayList<>();
    Set<String> seen = new java.util.HashSet<>();
    List<Path> files;
    try (Stream<Path> list = Files.list(folder)) {
      files = list.filter(f -> f.toString().endsWith(".tsv.gz")).sorted().toList();
    }
    for (Path file : files) {
      try (InputStream in = new GZIPInputStream(Files.newInputStream(file));
          BufferedReader lines =
              new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          String[] cells = line.split("\t", -1);
          if (cells.length == 3 && origins.test(cells[0]) && seen.add(cells[1] + "\t" + cells[2])) {
            pairs.add(new SentencePair(cells[0], cells[1], cells[2]));
          }
        }
      }
    }
    return pairs;
  }
}
