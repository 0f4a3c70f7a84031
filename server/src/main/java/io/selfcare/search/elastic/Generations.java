package io.selfcare.search.elastic;

import static java.util.Objects.requireNonNull;

import co.elastic.clients.elasticsearch.indices.IndexSettings;
import io.selfcare.search.ElasticsearchConfiguration;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Optional;

/**
 * The indexes of an installation: one generation is in use behind an alias, the next one is filled
 * beside it and takes its place in one step. The alias names the shape of the documents, so that a
 * new version of the server begins an index of its own while the old one is still served.
 */
final class Generations {
  /** Raise it when fields are added or changed. */
  private static final int SHAPE = 1;

  private static final String RESOURCE = "/search/elasticsearch-mapping.json";

  private final Elastic elastic;
  private final ElasticsearchConfiguration configuration;
  private final String alias;

  Generations(Elastic elastic, ElasticsearchConfiguration configuration) {
    this.elastic = elastic;
    this.configuration = configuration;
    this.alias = configuration.prefix() + "-texts-" + SHAPE;
  }

  /** The alias of the generation in use. */
  String alias() {
    return alias;
  }

  /** The index behind the alias. */
  Optional<String> present() {
    return elastic.ask(
        client ->
            client.indices().existsAlias(e -> e.name(alias)).value()
                ? client.indices().getAlias(g -> g.name(alias)).result().keySet().stream()
                    .max(Comparator.naturalOrder())
                : Optional.empty());
  }

  /** Sees to it that there is one to write to. */
  void ensure() {
    if (present().isEmpty()) {
      create(name(1), true);
    }
  }

  /** Makes the next generation, empty and not yet in use; what an earlier try left is removed. */
  String next() {
    ensure();
    String used = present().orElseThrow();
    String next = name(Integer.parseInt(used.substring(used.lastIndexOf('-') + 1)) + 1);
    delete(next);
    create(next, false);
    return next;
  }

  /** From now on the alias is this generation; the one before is deleted. */
  void use(String next) {
    String before = present().orElseThrow();
    elastic.change(
        client ->
            client
                .indices()
                .updateAliases(
                    u ->
                        u.actions(a -> a.add(r -> r.index(next).alias(alias)))
                            .actions(a -> a.removeIndex(r -> r.index(before)))));
  }

  void delete(String index) {
    elastic.change(client -> client.indices().delete(d -> d.index(index).ignoreUnavailable(true)));
  }

  private String name(int number) {
    return "%s-%06d".formatted(alias, number);
  }

  private void create(String name, boolean used) {
    try (InputStream mapping = mapping()) {
      elastic.change(
          client ->
              client
                  .indices()
                  .create(
                      c -> {
                        c.index(name).mappings(m -> m.withJson(mapping)).settings(this::copies);
                        return used ? c.aliases(alias, a -> a) : c;
                      }));
    } catch (RefusedException e) {
      if (!e.isThereAlready()) {
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Nothing is shown before it is complete: a change says itself when it is to be seen. */
  private IndexSettings.Builder copies(IndexSettings.Builder settings) {
    return settings
        .numberOfShards(Integer.toString(configuration.shards()))
        .numberOfReplicas(Integer.toString(configuration.replicas()))
        .refreshInterval(never -> never.time("-1"));
  }

  private static InputStream mapping() {
    return requireNonNull(Generations.class.getResourceAsStream(RESOURCE), RESOURCE);
  }
}
