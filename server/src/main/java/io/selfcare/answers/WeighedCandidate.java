package io.selfcare.answers;

/** A candidate with the probability that it answers the question. */
record WeighedCandidate(Candidate candidate, double confidence) {}
