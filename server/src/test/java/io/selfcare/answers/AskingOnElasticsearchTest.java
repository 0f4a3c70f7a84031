package io.selfcare.answers;

import io.selfcare.testing.SearchEngine;
import io.selfcare.testing.SelfcareServer;
import io.selfcare.testing.WithServer;

/** Question to answer through HTTP, all of it again with a server that searches elsewhere. */
@WithServer(search = SearchEngine.ELASTICSEARCH)
class AskingOnElasticsearchTest extends AskingTest {
  AskingOnElasticsearchTest(SelfcareServer server) {
    super(server);
  }
}
