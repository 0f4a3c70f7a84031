package io.selfcare.answers.learning;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** The bytes of a {@link Classifier}. */
final class ClassifierFormat {
  private static final int INT = 4;
  private static final int SHORT = 2;

  private ClassifierFormat() {}

  static void write(Classifier classifier, DataOutputStream out) throws IOException {
    writeWords(classifier.lexical(), out);
    Neighbours neighbours = classifier.neighbours();
    out.writeInt(neighbours.parts());
    for (int part = 0; part < neighbours.parts(); part++) {
      out.writeInt(neighbours.dimensions(part));
      out.writeFloat(classifier.weight(part));
      PartModel model = classifier.parts().get(part);
      ByteBuffer weights = ByteBuffer.allocate(model.size() * INT);
      for (int i = 0; i < model.size(); i++) {
        weights.putFloat(model.weight(i));
      }
      out.write(weights.array());
    }
    writeLayers(classifier.layered(), out);
    for (int label = 0; label <= neighbours.classes(); label++) {
      out.writeInt(neighbours.start(label));
    }
    out.write(neighbours.vectors());
  }

  static Classifier read(int classes, DataInputStream in) throws IOException {
    LexicalModel lexical = readWords(classes, in);
    int count = in.readInt();
    float[] weights = new float[count];
    List<Integer> dimensions = new ArrayList<>();
    List<PartModel> parts = new ArrayList<>();
    for (int part = 0; part < count; part++) {
      int size = in.readInt();
      dimensions.add(size);
      weights[part] = in.readFloat();
      float[] values = new float[size * classes];
      block(values.length * INT, in).asFloatBuffer().get(values);
      parts.add(new PartModel(classes, values));
    }
    int size = dimensions.stream().mapToInt(each -> each).sum();
    LayeredModel layered = readLayers(size, classes, in);
    int[] starts = new int[classes + 1];
    block(starts.length * INT, in).asIntBuffer().get(starts);
    byte[] vectors = block(size * starts[classes], in).array();
    Neighbours neighbours = new Neighbours(dimensions, vectors, starts);
    return new Classifier(lexical, parts, layered, neighbours, weights);
  }

  private static void writeLayers(LayeredModel model, DataOutputStream out) throws IOException {
    out.writeInt(model.input().units());
    writeLayer(model.input(), out);
    writeLayer(model.output(), out);
  }

  private static void writeLayer(ByteLayer layer, DataOutputStream out) throws IOException {
    out.write(layer.weights());
    ByteBuffer numbers = ByteBuffer.allocate(2 * layer.units() * INT);
    numbers.asFloatBuffer().put(layer.scales()).put(layer.constants());
    out.write(numbers.array());
  }

  private static LayeredModel readLayers(int inputs, int classes, DataInputStream in)
      throws IOException {
    int units = in.readInt();
    return new LayeredModel(readLayer(inputs, units, in), readLayer(units, classes, in));
  }

  private static ByteLayer readLayer(int inputs, int units, DataInputStream in) throws IOException {
    byte[] weights = block(inputs * units, in).array();
    float[] scales = new float[units];
    float[] constants = new float[units];
    block(2 * units * INT, in).asFloatBuffer().get(scales).get(constants);
    return new ByteLayer(weights, scales, constants);
  }

  private static void writeWords(LexicalModel model, DataOutputStream out) throws IOException {
    Vocabulary vocabulary = model.vocabulary();
    out.writeInt(vocabulary.examples());
    out.writeInt(vocabulary.size());
    out.writeInt(model.entries());
    ByteBuffer features = ByteBuffer.allocate(vocabulary.size() * INT * 4);
    for (int i = 0; i < vocabulary.size(); i++) {
      features.putInt(vocabulary.key(i)).putInt(vocabulary.frequency(i));
      features.putInt(model.start(i)).putFloat(model.scale(i));
    }
    out.write(features.array());
    ByteBuffer entries = ByteBuffer.allocate(model.entries() * (SHORT + 1));
    for (int i = 0; i < model.entries(); i++) {
      entries.putShort((short) model.label(i)).put(model.weight(i));
    }
    out.write(entries.array());
  }

  private static LexicalModel readWords(int classes, DataInputStream in) throws IOException {
    int examples = in.readInt();
    int size = in.readInt();
    int entries = in.readInt();
    ByteBuffer features = block(size * INT * 4, in);
    int[] keys = new int[size];
    int[] frequencies = new int[size];
    int[] starts = new int[size + 1];
    float[] scales = new float[size];
    for (int i = 0; i < size; i++) {
      keys[i] = features.getInt();
      frequencies[i] = features.getInt();
      starts[i] = features.getInt();
      scales[i] = features.getFloat();
    }
    starts[size] = entries;
    ByteBuffer stored = block(entries * (SHORT + 1), in);
    short[] labels = new short[entries];
    byte[] weights = new byte[entries];
    for (int i = 0; i < entries; i++) {
      labels[i] = stored.getShort();
      weights[i] = stored.get();
    }
    Vocabulary vocabulary = new Vocabulary(keys, frequencies, examples);
    return new LexicalModel(vocabulary, classes, starts, labels, weights, scales);
  }

  private static ByteBuffer block(int size, DataInputStream in) throws IOException {
    byte[] bytes = in.readNBytes(size);
    if (bytes.length < size) {
      throw new EOFException();
    }
    return ByteBuffer.wrap(bytes);
  }
}
