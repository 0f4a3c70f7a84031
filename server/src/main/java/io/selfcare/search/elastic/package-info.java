/**
 * The search index in an Elasticsearch that all servers of an installation share.
 *
 * <p>All spaces are in one index behind an alias, each on one shard by required routing, and every
 * query is filtered by space, reader and locale because {@link Reach} makes it. Texts are read by
 * the same language analysis as in the embedded engine: terms come here ready, with their weight in
 * the text, and a question brings the rarity of its words as its own space knows them. So nothing
 * of one space, neither words nor statistics, is felt in another, and merging changes no score.
 */
@NullMarked
package io.selfcare.search.elastic;

import org.jspecify.annotations.NullMarked;
