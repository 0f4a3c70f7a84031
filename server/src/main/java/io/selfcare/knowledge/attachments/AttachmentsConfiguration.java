package io.selfcare.knowledge.attachments;

import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * What the operator decides about attachments.
 *
 * @param largestBytes of one file
 * @param publicUrl under which the outside reaches this server, so that addresses of files are
 *     absolute; blank or null for relative ones
 */
public record AttachmentsConfiguration(@Min(1024) long largestBytes, @Nullable String publicUrl) {}
