package io.selfcare.knowledge.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.selfcare.knowledge.EnabledLocales;
import io.selfcare.platform.db.TenantDb;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.ids.ArticleId;
import io.selfcare.platform.ids.Ids;
import io.selfcare.platform.ids.SpaceId;
import io.selfcare.platform.jobs.JobHandler;
import io.selfcare.platform.jobs.JobRun;
import io.selfcare.search.TextWords;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Examines every text of a space, locale by locale, then keeps what it found in the place of what
 * the examination before had found. A run that follows a killed one begins anew.
 */
public final class QualityJob implements JobHandler {
  public static final String KIND = "knowledge_quality";

  /** Over how many days readers are counted. */
  private static final int DAYS = 90;

  private static final String EXTERNAL_LINKS = "externalLinks";

  private static final int PAGE = 200;
  private static final int CHUNK = 500;
  private static final int FEWEST_COMPLAINTS = 3;

  private final TenantDb db;
  private final Ids ids;
  private final TextWords words;
  private final EnabledLocales locales;
  private final LinkExamination links;
  private final ExaminedTextDao texts = new ExaminedTextDao();
  private final ReaderFindingDao readers = new ReaderFindingDao();
  private final FindingDao findings = new FindingDao();

  public QualityJob(
      TenantDb db, Ids ids, TextWords words, EnabledLocales locales, LinkProbe probe) {
    this.db = db;
    this.ids = ids;
    this.words = words;
    this.locales = locales;
    this.links = new LinkExamination(db, probe);
  }

  static JsonNode parameters(boolean externalLinks) {
    return JsonNodeFactory.instance.objectNode().put(EXTERNAL_LINKS, externalLinks);
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(JobRun run) throws InterruptedException {
    List<Finding> found = new ArrayList<>();
    List<TextLink> targets = new ArrayList<>();
    int looked = 0;
    for (String locale : db.read(run.space(), texts::locales)) {
      looked += examine(run.space(), locale, found, targets);
    }
    boolean external = run.parameters().path(EXTERNAL_LINKS).asBoolean(true);
    found.addAll(links.deadInside(run.space(), targets));
    found.addAll(external ? links.deadOutside(targets) : List.of());
    found.addAll(db.read(run.space(), this::known));
    keep(run, found, looked);
  }

  /** One locale; returns how many texts it has. */
  private int examine(SpaceId space, String locale, List<Finding> found, List<TextLink> targets) {
    LikenessExamination likeness = new LikenessExamination(words, locale);
    int looked = 0;
    for (List<ExaminedText> page = page(space, locale, null);
        !page.isEmpty();
        page = page(space, locale, page.getLast().article())) {
      for (ExaminedText text : page) {
        likeness.add(text);
        found.addAll(TextRules.tooLong(text));
        targets.addAll(TextLink.of(text));
        looked++;
      }
    }
    found.addAll(likeness.findings());
    return looked;
  }

  private List<ExaminedText> page(SpaceId space, String locale, @Nullable ArticleId last) {
    return db.read(space, tx -> texts.after(tx, locale, last, PAGE));
  }

  private List<Finding> known(TenantTx tx) {
    LocalDate since = tx.now().atZone(ZoneOffset.UTC).toLocalDate().minusDays(DAYS);
    List<Finding> found = new ArrayList<>(readers.missing(tx, locales.of(tx).enabled()));
    found.addAll(readers.stale(tx));
    found.addAll(readers.unread(tx, since));
    found.addAll(readers.unhelpful(tx, since, FEWEST_COMPLAINTS));
    return found;
  }

  private void keep(JobRun run, List<Finding> found, int looked) {
    for (int from = 0; from < found.size(); from += CHUNK) {
      List<Finding> chunk = found.subList(from, Math.min(from + CHUNK, found.size()));
      db.write(
          run.space(),
          tx -> {
            findings.keepAll(tx, run.id(), chunk, ids);
            return chunk;
          });
    }
    db.write(
        run.space(),
        tx -> {
          findings.end(tx, run.id(), looked);
          return run;
        });
  }
}
