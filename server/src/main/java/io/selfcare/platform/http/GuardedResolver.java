package io.selfcare.platform.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/**
 * Resolves names for connections: an address it gives is the one that is connected to, so it is
 * checked here, every time. A name with one address that is not public has none at all.
 */
final class GuardedResolver implements DnsResolver {
  private final DnsResolver names;
  private final Set<String> trusted = ConcurrentHashMap.newKeySet();

  GuardedResolver() {
    this(SystemDefaultDnsResolver.INSTANCE);
  }

  GuardedResolver(DnsResolver names) {
    this.names = names;
  }

  /** A host that the operator's configuration names. */
  void trust(String host) {
    trusted.add(host);
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] found = names.resolve(host);
    if (!trusted.contains(host)) {
      for (InetAddress address : found) {
        if (!PublicAddresses.holds(address)) {
          throw new UnknownHostException("it has an address that is not public");
        }
      }
    }
    return found;
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }
}
