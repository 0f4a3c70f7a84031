package io.selfcare.knowledge.body;

import io.selfcare.search.Access;
import org.commonmark.node.CustomBlock;

/** A part of a Markdown body that not every reader of the article may see. */
final class MarkedBlock extends CustomBlock {
  private final Access access;

  MarkedBlock(Access access) {
    this.access = access;
  }

  Access access() {
    return access;
  }
}
