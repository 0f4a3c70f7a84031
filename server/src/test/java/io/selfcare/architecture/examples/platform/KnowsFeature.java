package io.selfcare.architecture.examples.platform;

import io.selfcare.architecture.examples.knowledge.ArticleManager;

/** Platform must know no feature. */
record KnowsFeature(ArticleManager articles) {}
