package io.selfcare.knowledge.synonyms;

import io.selfcare.api.model.SynonymInput;
import io.selfcare.api.model.SynonymKind;
import io.selfcare.api.model.SynonymList;
import io.selfcare.knowledge.KnowledgeMapper;
import io.selfcare.platform.http.Page;

/** Synonyms between the API and the domain. */
final class SynonymMapper {
  private SynonymMapper() {}

  static SynonymFacts facts(SynonymInput sent) {
    return new SynonymFacts(
        sent.getLanguage(),
        SynonymFacts.Kind.of(sent.getKind().toString()),
        KnowledgeMapper.list(sent.getTerms(), "/terms"),
        KnowledgeMapper.list(sent.getReplacements(), "/replacements"));
  }

  static io.selfcare.api.model.Synonym synonym(Synonym synonym) {
    SynonymFacts facts = synonym.facts();
    return new io.selfcare.api.model.Synonym()
        .id(synonym.id().text())
        .language(facts.language())
        .kind(SynonymKind.fromValue(facts.kind().word()))
        .terms(facts.terms())
        .replacements(facts.replacements())
        .createdAt(KnowledgeMapper.time(synonym.createdAt()))
        .updatedAt(KnowledgeMapper.time(synonym.updatedAt()))
        .version((int) synonym.version());
  }

  static SynonymList page(Page<Synonym> page) {
    return new SynonymList()
        .data(page.data().stream().map(SynonymMapper::synonym).toList())
        .hasMore(page.hasMore())
        .nextCursor(page.nextCursor());
  }
}
