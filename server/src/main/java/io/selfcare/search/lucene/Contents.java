package io.selfcare.search.lucene;

import java.io.IOException;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;

/** The texts of the units and passages of a segment, in the order of the documents. */
final class Contents {
  private final BinaryDocValues values;

  Contents(LeafReader leaf) throws IOException {
    this.values = DocValues.getBinary(leaf, Fields.CONTENT);
  }

  /** The text of a document that does not come before the one last asked for. */
  String of(int document) throws IOException {
    if (!values.advanceExact(document)) {
      throw new IllegalStateException("No unit and no passage: document " + document);
    }
    return values.binaryValue().utf8ToString();
  }
}
