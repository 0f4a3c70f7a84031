package io.selfcare.knowledge;

/** How the articles that are live in the tenant's first language stand in another locale. */
record LocaleCounts(
    String locale, int sources, int published, int missing, int unpublished, int sourceChanged) {}
