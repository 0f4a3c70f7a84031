package io.selfcare.architecture.examples.knowledge;

import org.apache.lucene.document.Document;

/** A search engine outside its adapter. */
record TalksToLucene(Document document) {}
