package io.selfcare.platform.http;

import io.selfcare.platform.ids.SpaceId;

/**
 * A request that must take effect once.
 *
 * @param callerId whose key it is: two callers may choose the same
 * @param credential what the caller sent to authenticate, with which the kept answer is sealed
 */
record IdempotentRequest(
    SpaceId space, String callerId, String key, FingerprintStream body, String credential) {}
