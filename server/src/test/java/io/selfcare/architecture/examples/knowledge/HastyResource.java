package io.selfcare.architecture.examples.knowledge;

/** A resource that does not ask the service. */
record HastyResource(PublicDao dao) {}
