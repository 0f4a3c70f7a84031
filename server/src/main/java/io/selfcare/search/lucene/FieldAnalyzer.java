package io.selfcare.search.lucene;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;

/** Finds the analyzer of a text field by its name. */
final class FieldAnalyzer extends DelegatingAnalyzerWrapper {
  FieldAnalyzer() {
    super(PER_FIELD_REUSE_STRATEGY);
  }

  @Override
  protected Analyzer getWrappedAnalyzer(String field) {
    return Language.of(TextForm.languageOfField(field)).analyzer(TextForm.ofField(field));
  }
}
