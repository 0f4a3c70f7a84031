package io.selfcare.answers.learning;

/** The mean direction of each class in each part. */
final class Centroids {
  private final PartModel[] parts;

  Centroids(Neighbours neighbours) {
    this.parts = new PartModel[neighbours.parts()];
    for (int part = 0; part < parts.length; part++) {
      parts[part] = of(neighbours, part);
    }
  }

  /** The cosine of a question's part with each class. */
  float[] cosines(int part, float[] unit) {
    return parts[part].scores(unit);
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
    return new PartModel(dimensions, classes, weights);
  }
}
