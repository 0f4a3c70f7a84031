package io.selfcare.platform.http;

import java.io.IOException;

/** A request that must not be sent, or whose answer is not taken; the message says why. */
public final class OutboundRefusedException extends IOException {
  private static final long serialVersionUID = 1;

  OutboundRefusedException(String reason) {
    super(reason);
  }
}
