package io.selfcare.cli;

import io.dropwizard.core.cli.ConfiguredCommand;
import io.dropwizard.core.setup.Bootstrap;
import io.selfcare.SelfcareConfiguration;
import io.selfcare.knowledge.Editorial;
import io.selfcare.knowledge.KnowledgeWiring;
import io.selfcare.knowledge.Locales;
import io.selfcare.knowledge.indexing.IndexAudit;
import io.selfcare.knowledge.reading.LocaleSettings;
import io.selfcare.platform.db.SystemDb;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.events.Outbox;
import io.selfcare.platform.ids.Ids;
import io.selfcare.platform.ids.SpaceId;
import io.selfcare.platform.jobs.Jobs;
import io.selfcare.platform.jobs.Timers;
import io.selfcare.search.EmbeddingModel;
import io.selfcare.search.SearchIndex;
import io.selfcare.search.SearchWiring;
import io.selfcare.search.embedding.EmbeddingModels;
import io.selfcare.tenants.AllSpaces;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import net.sourceforge.argparse4j.impl.Arguments;
import net.sourceforge.argparse4j.inf.Namespace;
import net.sourceforge.argparse4j.inf.Subparser;

/**
 * Builds the search indexes of all spaces again from the database, or only compares them with it.
 * Fails when an index and the database do not say the same in the end.
 */
public final class ReindexCommand extends ConfiguredCommand<SelfcareConfiguration> {
  private static final String VERIFY = "verify";

  public ReindexCommand() {
    super("reindex", "Build the search indexes again from the database");
  }

  @Override
  public void configure(Subparser parser) {
    super.configure(parser);
    parser
        .addArgument("--verify")
        .dest(VERIFY)
        .action(Arguments.storeTrue())
        .help("only compare the indexes with the database");
  }

  @Override
  protected void run(
      Bootstrap<SelfcareConfiguration> bootstrap,
      Namespace namespace,
      SelfcareConfiguration configuration)
      throws Exception {
    try (Backstage backstage = Backstage.open(configuration);
        EmbeddingModel model = EmbeddingModels.of(configuration.understanding())) {
      SearchWiring search =
          new SearchWiring(
              configuration.search(), backstage.data().resolve("search"), InstantSource.system());
      try (SearchIndex index = search.index()) {
        Ids ids = new Ids(InstantSource.system(), new SecureRandom());
        TenantDb db = new TenantDb(backstage.database().app(), InstantSource.system(), ids);
        SystemDb system = new SystemDb(backstage.database().system(), InstantSource.system(), ids);
        List<SpaceId> spaces = new AllSpaces(system).list();
        boolean renewed = !namespace.getBoolean(VERIFY);
        if (renewed) {
          search.renew(
              fresh ->
                  fill(
                      knowledge(db, ids, new KnowledgeWiring.Search(fresh, model, system)),
                      spaces));
        }
        compare(
            spaces,
            index,
            knowledge(db, ids, new KnowledgeWiring.Search(index, model, system)),
            renewed);
      }
    }
  }

  private static void fill(KnowledgeWiring knowledge, List<SpaceId> spaces) {
    spaces.forEach(knowledge.reindex()::rebuild);
  }

  private static void compare(
      List<SpaceId> spaces, SearchIndex index, KnowledgeWiring knowledge, boolean renewed) {
    int different = 0;
    for (SpaceId space : spaces) {
      if (renewed) {
        // What a running server changed in a shared index while the new one was filled.
        knowledge.reindex().ensureReady(space);
      }
      different += compare(space, index, knowledge.audit()) ? 0 : 1;
    }
    if (different > 0) {
      throw new IllegalStateException(different + " indexes differ from the database");
    }
  }

  private static boolean compare(SpaceId space, SearchIndex index, IndexAudit audit) {
    if (!index.ready(space)) {
      System.out.println(space + " has no index yet; it is built with the first question");
      return true;
    }
    IndexAudit.Difference difference = audit.compare(space);
    System.out.printf(
        "%s %d texts, %d missing, %d surplus%n",
        space,
        index.contents(space).size(),
        difference.missing().size(),
        difference.surplus().size());
    return difference.none();
  }

  /** Reading needs none of the locales, outbox and jobs that writing would. */
  private static KnowledgeWiring knowledge(TenantDb db, Ids ids, KnowledgeWiring.Search search) {
    Outbox outbox = new Outbox();
    return new KnowledgeWiring(
        db,
        outbox,
        ids,
        new KnowledgeWiring.Later(new Jobs(db, outbox, ids), new Timers(outbox, ids)),
        search,
        new KnowledgeWiring.Settings(
            tx -> new Locales("en", List.of("en")),
            tx -> new Editorial(false, false, false, 0, ZoneOffset.UTC),
            tx -> new LocaleSettings("en", List.of("en"), Map.of())));
  }
}
