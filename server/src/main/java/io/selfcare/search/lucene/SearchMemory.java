package io.selfcare.search.lucene;

/** What the searches of all indexes remember and reuse. */
record SearchMemory(KnownTerms terms, KnownDocuments seen, KnownLengths lengths, Tallies tallies) {
  SearchMemory() {
    this(new KnownLengths());
  }

  private SearchMemory(KnownLengths lengths) {
    this(new KnownTerms(), new KnownDocuments(lengths), lengths, new Tallies());
  }
}
