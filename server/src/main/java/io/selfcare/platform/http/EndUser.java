package io.selfcare.platform.http;

import java.util.Set;

/**
 * The customer that a tenant vouches for with a signed token.
 *
 * @param subject the tenant's own id of the customer
 * @param segments the groups the tenant says he belongs to
 */
public record EndUser(String subject, Set<String> segments) {
  public EndUser {
    segments = Set.copyOf(segments);
  }
}
