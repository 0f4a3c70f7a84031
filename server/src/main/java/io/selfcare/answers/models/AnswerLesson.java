package io.selfcare.answers.models;

import io.selfcare.answers.learning.Phrasing;
import io.selfcare.answers.learning.PhrasingModel;
import io.selfcare.answers.learning.PhrasingTraining;
import io.selfcare.knowledge.meaning.Learning;
import io.selfcare.knowledge.meaning.PhrasedText;
import io.selfcare.knowledge.meaning.PhrasedTexts;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.ids.SpaceId;
import io.selfcare.search.Access;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;

/**
 * Learns the models of a space from how its articles are asked for. What was learnt from the same
 * before is kept; where there is too little to learn from there is no model.
 */
public final class AnswerLesson implements Learning.Lesson {
  private static final int MOST_ARTICLES = 2_000;
  private static final String VERSION = "6";
  private static final int ID_BYTES = 12;

  private final TenantDb db;
  private final PhrasedTexts texts;
  private final Rehearsals rehearsals;
  private final AnswerModelDao models = new AnswerModelDao();

  public AnswerLesson(TenantDb db, PhrasedTexts texts, Rehearsals rehearsals) {
    this.db = db;
    this.texts = texts;
    this.rehearsals = rehearsals;
  }

  @Override
  public void learn(SpaceId space) throws InterruptedException {
    Map<String, PhrasedTexts.InLocale> content = new TreeMap<>(texts.of(space, MOST_ARTICLES));
    content.values().removeIf(each -> !PhrasingTraining.applies(phrasings(each.articles())));
    Map<String, StoredModel> before = new HashMap<>();
    db.read(space, models::all).forEach(model -> before.put(model.locale(), model));
    for (Map.Entry<String, PhrasedTexts.InLocale> entry : content.entrySet()) {
      StoredModel old = before.get(entry.getKey());
      String source = source(entry.getValue());
      if (old == null || !old.source().equals(source)) {
        learn(space, entry.getKey(), source, entry.getValue());
      }
    }
    db.write(
        space,
        tx -> {
          models.keep(tx, content.keySet());
          return content.size();
        });
  }

  private void learn(SpaceId space, String locale, String source, PhrasedTexts.InLocale content) {
    List<Phrasing> phrasings = phrasings(content.articles());
    PhrasingModel model =
        PhrasingTraining.train(
            phrasings,
            content.space(),
            rehearsals.of(space, locale, content),
            share -> stopWhenInterrupted());
    byte[] bytes = model.bytes();
    Map<String, Access> access = new TreeMap<>();
    content.articles().forEach(each -> access.put(each.article().text(), each.access()));
    String id = "phr_" + HexFormat.of().formatHex(sha256(bytes), 0, ID_BYTES);
    db.write(
        space,
        tx -> {
          StoredModel.Facts facts = new StoredModel.Facts(phrasings.size(), access);
          models.put(tx, new StoredModel(locale, id, source, facts, tx.realTime()), bytes);
          return id;
        });
  }

  private static void stopWhenInterrupted() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("the server stops");
    }
  }

  private static List<Phrasing> phrasings(List<PhrasedText> articles) {
    List<Phrasing> phrasings = new ArrayList<>();
    for (PhrasedText article : articles) {
      for (PhrasedText.Phrasing phrasing : article.phrasings()) {
        phrasings.add(new Phrasing(article.article(), phrasing.text(), phrasing.vector()));
      }
    }
    return phrasings;
  }

  /** Names what is learnt from: texts, who may see them, and by which model they have meaning. */
  private static String source(PhrasedTexts.InLocale content) {
    List<String> all = new ArrayList<>(List.of(VERSION, content.space().id()));
    content.articles().stream()
        .sorted(Comparator.comparing(text -> text.article().text()))
        .forEach(
            text -> {
              all.add(text.article().text());
              all.add(text.access().visibility().name());
              text.access().segments().stream().sorted().forEach(all::add);
              text.phrasings().forEach(phrasing -> all.add(phrasing.text()));
            });
    return digest(all);
  }

  private static String digest(List<String> texts) {
    return HexFormat.of()
        .formatHex(sha256(String.join("\n", texts).getBytes(StandardCharsets.UTF_8)));
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
