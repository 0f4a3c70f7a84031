package io.selfcare.platform.http;

/**
 * Requests per second.
 *
 * @param space all keys of one tenant and mode together
 * @param key one key
 * @param visitor one end user or address with a publishable key
 */
public record Quota(int space, int key, int visitor) {}
