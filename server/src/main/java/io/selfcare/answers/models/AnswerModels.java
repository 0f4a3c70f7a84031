package io.selfcare.answers.models;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.selfcare.platform.db.TenantTx;
import io.selfcare.platform.ids.SpaceId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The models in force, kept in memory while they are used, on whatever node they were learnt. */
public final class AnswerModels {
  private static final Logger LOG = LoggerFactory.getLogger(AnswerModels.class);

  /** In bytes as they are stored; in memory about twice as many. */
  private static final long KEPT = 256_000_000;

  private final AnswerModelDao dao = new AnswerModelDao();
  private final Cache<Key, LoadedModel> loaded =
      Caffeine.newBuilder()
          .maximumWeight(KEPT)
          .weigher((Key key, LoadedModel model) -> model.bytes())
          .build();

  private record Key(SpaceId space, String locale, String id) {}

  /** The ids of the models in force by locale. */
  public Map<String, String> ids(TenantTx tx) {
    return dao.ids(tx);
  }

  /** What is known of the models in force, by locale. */
  List<StoredModel> stored(TenantTx tx) {
    return dao.all(tx);
  }

  /** A model that is in memory. */
  public Optional<LoadedModel> loaded(SpaceId space, String locale, String id) {
    return Optional.ofNullable(loaded.getIfPresent(new Key(space, locale, id)));
  }

  /** The model in force for a locale. */
  public Optional<LoadedModel> of(TenantTx tx, String locale) {
    return of(tx, locale, dao.ids(tx));
  }

  /**
   * The model in force for a locale.
   *
   * @param ids what is in force, as {@link #ids} has it
   */
  public Optional<LoadedModel> of(TenantTx tx, String locale, Map<String, String> ids) {
    String id = ids.get(locale);
    if (id == null) {
      return Optional.empty();
    }
    Key key = new Key(tx.space(), locale, id);
    LoadedModel kept = loaded.getIfPresent(key);
    return kept != null ? Optional.of(kept) : load(tx, key);
  }

  private Optional<LoadedModel> load(TenantTx tx, Key key) {
    try {
      Optional<LoadedModel> found = dao.load(tx, key.locale());
      found.ifPresent(model -> loaded.put(new Key(key.space(), key.locale(), model.id()), model));
      return found;
    } catch (IllegalArgumentException e) {
      LOG.warn("the model of {} is of another version and is learnt anew", key, e);
      return Optional.empty();
    }
  }
}
