package io.selfcare.search.lucene;

/** What the searches of all indexes remember and reuse. */
record SearchMemory(KnownTerms terms, KnownDocuments seen, KnownLengths lengths, Tallies tallies) {
  SearchMemory() {
    this(new KnownTerms(), new KnownDocuments(), new KnownLengths(), new Tallies());
  }
}
