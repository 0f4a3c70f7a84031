package io.selfcare.answers.learning;

import io.selfcare.platform.ids.ArticleId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The bytes of a {@link PhrasingModel}: a version, then its parts one after the other. */
final class PhrasingModelFormat {
  /** Changes whenever bytes of before cannot be read any more. */
  private static final int VERSION = 0x53434c05;

  private PhrasingModelFormat() {}

  static byte[] write(PhrasingModel model) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(VERSION);
      out.writeUTF(model.space());
      out.writeInt(model.articles().size());
      for (ArticleId article : model.articles()) {
        out.writeLong(article.value().getMostSignificantBits());
        out.writeLong(article.value().getLeastSignificantBits());
      }
      ClassifierFormat.write(model.classifier(), out);
      writeConfidence(model.confidence(), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static PhrasingModel read(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      if (in.readInt() != VERSION) {
        throw new IllegalArgumentException("Another version has written this: train again");
      }
      String space = in.readUTF();
      int count = in.readInt();
      List<ArticleId> articles = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        articles.add(new ArticleId(new UUID(in.readLong(), in.readLong())));
      }
      Classifier classifier = ClassifierFormat.read(count, in);
      return new PhrasingModel(space, articles, classifier, readConfidence(in));
    } catch (IOException e) {
      throw new IllegalArgumentException("Damaged: train again", e);
    }
  }

  private static void writeConfidence(@Nullable ConfidenceModel model, DataOutputStream out)
      throws IOException {
    out.writeBoolean(model != null);
    if (model != null) {
      writeHead(model.head(), out);
      writeHead(model.calibration(), out);
      out.writeDouble(model.belief().right());
      out.writeDouble(model.belief().shift());
      out.writeInt(model.curve().questions());
      out.writeInt(model.curve().points().size());
      for (ThresholdCurve.Point point : model.curve().points()) {
        out.writeDouble(point.threshold());
        out.writeDouble(point.answered());
        out.writeDouble(point.wrong());
        out.writeDouble(point.lost());
        out.writeDouble(point.refused());
      }
    }
  }

  private static @Nullable ConfidenceModel readConfidence(DataInputStream in) throws IOException {
    if (!in.readBoolean()) {
      return null;
    }
    LogisticHead head = readHead(in);
    LogisticHead calibration = readHead(in);
    Belief belief = new Belief(in.readDouble(), in.readDouble());
    int questions = in.readInt();
    List<ThresholdCurve.Point> points = new ArrayList<>();
    int count = in.readInt();
    for (int i = 0; i < count; i++) {
      points.add(
          new ThresholdCurve.Point(
              in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble()));
    }
    return new ConfidenceModel(head, calibration, belief, new ThresholdCurve(questions, points));
  }

  private static void writeHead(LogisticHead head, DataOutputStream out) throws IOException {
    out.writeInt(head.weights().size());
    for (double weight : head.weights()) {
      out.writeDouble(weight);
    }
  }

  private static LogisticHead readHead(DataInputStream in) throws IOException {
    int size = in.readInt();
    List<Double> weights = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      weights.add(in.readDouble());
    }
    return new LogisticHead(weights);
  }
}
