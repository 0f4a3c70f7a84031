package io.selfcare.architecture;

import java.util.List;

/** A4: the one package in which the classes of a library or vendor may be seen. */
record Vendor(List<String> packages, String adapter) {

  static List<Vendor> all() {
    return List.of(
        only("search.lucene", "org.apache.lucene.."),
        only("search.elastic", "co.elastic..", "org.elasticsearch.."),
        only("search.embedding", "ai.onnxruntime..", "ai.djl.."),
        only("billing.stripe", "com.stripe.."),
        only("channels.email", "jakarta.mail..", "org.eclipse.angus..", "org.simplejavamail.."),
        only("channels.sms", "com.twilio.."),
        only("platform.db", "com.zaxxer..", "org.flywaydb..", "io.zonky..", "org.postgresql.."),
        only("platform.jobs", "com.github.kagkarlsson.."),
        only("platform.limits", "io.github.bucket4j.."),
        only("tenants", "com.nimbusds.."),
        only("knowledge.body", "org.owasp..", "org.commonmark..", "org.jsoup.."),
        only("knowledge", "com.ibm.icu.."),
        only("knowledge.attachments", "org.apache.tika.."),
        only("knowledge.lines", "de.siegmar.."));
  }

  private static Vendor only(String adapter, String... packages) {
    return new Vendor(List.of(packages), adapter);
  }

  String adapterPackage(String root) {
    return root + "." + adapter + "..";
  }
}
