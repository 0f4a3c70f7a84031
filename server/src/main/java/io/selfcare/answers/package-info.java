/**
 * From a question to an answer: retrieval, confidence, decision, the log that explains each answer
 * afterwards, feedback and suggestions. Knows nothing of how texts are compared ({@code search}) or
 * written ({@code knowledge}).
 */
@NullMarked
package io.selfcare.answers;

import org.jspecify.annotations.NullMarked;
