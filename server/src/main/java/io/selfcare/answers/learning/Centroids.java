package io.selfcare.answers.learning;

/** The mean direction of each class in each part. */
final class Centroids {
  private final PartModel[] parts;
  private final float[][] tightness;

  Centroids(Neighbours neighbours) {
    this.parts = new PartModel[neighbours.parts()];
    this.tightness = new float[parts.length][];
    for (int part = 0; part < parts.length; part++) {
      parts[part] = of(neighbours, part);
      tightness[part] = tightness(neighbours, part);
    }
  }

  /** The cosine of a question's part with each class. */
  float[] cosines(int part, float[] unit) {
    return parts[part].scores(unit);
  }

  /** The mean cosine of a class's own examples with it. */
  float tightness(int part, int label) {
    return tightness[part][label];
  }

  private float[] tightness(Neighbours neighbours, int part) {
    float[] tightness = new float[neighbours.classes()];
    for (int label = 0; label < tightness.length; label++) {
      int from = neighbours.start(label);
      int to = neighbours.start(label + 1);
      float sum = 0;
      for (int i = from; i < to; i++) {
        float[] unit = new float[neighbours.dimensions(part)];
        neighbours.addUnit(i, part, unit);
        sum += parts[part].score(unit, label);
      }
      tightness[label] = to == from ? 0 : sum / (to - from);
    }
    return tightness;
  }

  private static PartModel of(Neighbours neighbours, int part) {
    int dimensions = neighbours.dimensions(part);
    int classes = neighbours.classes();
    float[] weights = new float[dimensions * classes];
    for (int label = 0; label < classes; label++) {
      float[] sum = new float[dimensions];
      for (int i = neighbours.start(label); i < neighbours.start(label + 1); i++) {
        neighbours.addUnit(i, part, sum);
      }
      double squares = 0;
      for (float each : sum) {
        squares += each * each;
      }
      float scale = squares == 0 ? 0 : (float) (1 / Math.sqrt(squares));
      for (int d = 0; d < dimensions; d++) {
        weights[d * classes + label] = sum[d] * scale;
      }
    }
    return new PartModel(classes, weights);
  }
}
