package io.selfcare.security.isolation;

/** Makes what readers of a help center use, once there are articles. */
final class HelpCenterFilling {
  private final World world;

  HelpCenterFilling(World world) {
    this.world = world;
  }

  void fill() {
    world.values("articleId").forEach(id -> world.remember("slugOrId", id));
  }
}
