package io.selfcare.answers;

import io.selfcare.platform.ids.AnswerId;
import io.selfcare.platform.ids.FeedbackId;
import java.time.Instant;

/** An opinion that is kept: personal data masked, its article known. */
record AnswerFeedback(FeedbackId id, AnswerId answerId, Opinion opinion, Instant createdAt) {}
