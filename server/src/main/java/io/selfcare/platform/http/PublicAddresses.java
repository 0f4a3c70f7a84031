package io.selfcare.platform.http;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.List;

/**
 * Which addresses belong to the public internet. What leads back to this machine, its network or
 * its cloud, also inside of another address, does not. Pure.
 */
final class PublicAddresses {
  /** Networks that are not the public internet although Java does not say so of them. */
  private static final List<Network> RESERVED =
      List.of(
          new Network(new int[] {0}, 8),
          new Network(new int[] {100, 64}, 10),
          new Network(new int[] {192, 0, 0}, 24),
          new Network(new int[] {192, 0, 2}, 24),
          new Network(new int[] {192, 88, 99}, 24),
          new Network(new int[] {198, 18}, 15),
          new Network(new int[] {198, 51, 100}, 24),
          new Network(new int[] {203, 0, 113}, 24),
          new Network(new int[] {240}, 4));

  /** Of IPv6 only 2000::/3 is handed out, and within it these carry other addresses or none. */
  private static final List<Network> RESERVED_V6 =
      List.of(
          new Network(new int[] {0x20, 0x01, 0x00}, 23),
          new Network(new int[] {0x20, 0x01, 0x0d, 0xb8}, 32),
          new Network(new int[] {0x20, 0x02}, 16),
          new Network(new int[] {0x3f, 0xff}, 20));

  private static final Network GLOBAL_V6 = new Network(new int[] {0x20}, 3);

  private PublicAddresses() {}

  private record Network(int[] prefix, int bits) {
    boolean holds(byte[] address) {
      for (int bit = 0; bit < bits; bit++) {
        int index = bit / 8;
        int wanted = index < prefix.length ? prefix[index] : 0;
        int mask = 0x80 >> (bit % 8);
        if ((address[index] & mask) != (wanted & mask)) {
          return false;
        }
      }
      return true;
    }
  }

  static boolean holds(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    byte[] bytes = address.getAddress();
    if (address instanceof Inet4Address) {
      return RESERVED.stream().noneMatch(network -> network.holds(bytes));
    }
    return address instanceof Inet6Address
        && GLOBAL_V6.holds(bytes)
        && RESERVED_V6.stream().noneMatch(network -> network.holds(bytes));
  }
}
