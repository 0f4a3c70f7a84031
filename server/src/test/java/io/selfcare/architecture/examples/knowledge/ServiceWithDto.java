package io.selfcare.architecture.examples.knowledge;

import io.selfcare.architecture.examples.api.ArticleDto;

/** A generated type below the resource. */
record ServiceWithDto(ArticleDto article) {}
