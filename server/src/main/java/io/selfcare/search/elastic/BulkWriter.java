package io.selfcare.search.elastic;

import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.util.BinaryData;
import co.elastic.clients.util.ContentType;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.selfcare.platform.ids.SpaceId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;

/**
 * Sends changes in portions of bounded size, few at a time, and sends again what a busy cluster
 * would not take yet.
 */
final class BulkWriter {
  private static final int PORTION_BYTES = 4_000_000;
  private static final int PORTION_CHANGES = 1_000;
  private static final int AT_A_TIME = 2;
  private static final int TRIES = 8;
  private static final long FIRST_PAUSE_MILLIS = 50;
  private static final ObjectMapper JSON = JsonMapper.builder().build();

  private final Elastic elastic;
  private final Semaphore senders = new Semaphore(AT_A_TIME);

  BulkWriter(Elastic elastic) {
    this.elastic = elastic;
  }

  /** Begins changes of one space. */
  Changes begin(String index, SpaceId space) {
    return new Changes(index, space.text());
  }

  /** Changes of one space, sent as they come and seen all at once with the last. */
  final class Changes {
    private final String index;
    private final String routing;
    private List<BulkOperation> portion = new ArrayList<>();
    private long bytes;

    private Changes(String index, String routing) {
      this.index = index;
      this.routing = routing;
    }

    void put(String id, Object document) {
      BinaryData json = json(document);
      sendBefore(json.size());
      portion.add(
          BulkOperation.of(
              b -> b.index(i -> i.index(index).id(id).routing(routing).document(json))));
      bytes += json.size();
    }

    void remove(String id) {
      sendBefore(0);
      portion.add(BulkOperation.of(b -> b.delete(d -> d.index(index).id(id).routing(routing))));
    }

    /** Sends the rest and lets everything be seen. */
    void finish() {
      if (!portion.isEmpty()) {
        send(Refresh.True);
      }
    }

    private void sendBefore(long more) {
      if (!portion.isEmpty()
          && (bytes + more > PORTION_BYTES || portion.size() >= PORTION_CHANGES)) {
        send(Refresh.False);
      }
    }

    private void send(Refresh refresh) {
      List<BulkOperation> open = portion;
      portion = new ArrayList<>();
      bytes = 0;
      senders.acquireUninterruptibly();
      try {
        for (int attempt = 1; !open.isEmpty(); attempt++) {
          open = refused(open, refresh, attempt);
        }
      } finally {
        senders.release();
      }
    }
  }

  /** What has to be sent again. */
  private List<BulkOperation> refused(List<BulkOperation> sent, Refresh refresh, int attempt) {
    if (attempt > 1) {
      rest(attempt);
    }
    BulkResponse response;
    try {
      response = elastic.change(client -> client.bulk(b -> b.operations(sent).refresh(refresh)));
    } catch (RefusedException e) {
      if (!e.isPassing() || attempt >= TRIES) {
        throw e;
      }
      return sent;
    }
    List<BulkOperation> again = new ArrayList<>();
    for (int i = 0; i < sent.size(); i++) {
      BulkResponseItem item = response.items().get(i);
      if (item.error() != null) {
        if (!RefusedException.isPassing(item.status()) || attempt >= TRIES) {
          throw new RefusedException(
              item.status(), String.valueOf(item.error().type()), item.error().toString());
        }
        again.add(sent.get(i));
      }
    }
    return again;
  }

  private static void rest(int attempt) {
    try {
      Thread.sleep(FIRST_PAUSE_MILLIS << (attempt - 1));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while a change waited for Elasticsearch", e);
    }
  }

  private static BinaryData json(Object document) {
    try {
      return BinaryData.of(JSON.writeValueAsBytes(document), ContentType.APPLICATION_JSON);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A document that cannot be written", e);
    }
  }
}
