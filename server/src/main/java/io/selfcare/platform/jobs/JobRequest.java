package io.selfcare.platform.jobs;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Work to be done.
 *
 * @param kind which {@link JobHandler} does it
 * @param parameters what the handler needs to know; its own words
 * @param dryRun check everything, change nothing
 */
public record JobRequest(String kind, JsonNode parameters, boolean dryRun) {}
