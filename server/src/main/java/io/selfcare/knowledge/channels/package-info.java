/**
 * What an article says where its page does not fit: how its texts are counted, what they may hold,
 * and what is said in their place. Pure.
 */
@NullMarked
package io.selfcare.knowledge.channels;

import org.jspecify.annotations.NullMarked;
