package io.selfcare.cli;

import io.dropwizard.core.cli.ConfiguredCommand;
import io.dropwizard.core.setup.Bootstrap;
import io.selfcare.SelfcareConfiguration;
import net.sourceforge.argparse4j.inf.Namespace;

/** Brings the database's schema up to date and ends; a server that starts does the same. */
public final class MigrateCommand extends ConfiguredCommand<SelfcareConfiguration> {
  public MigrateCommand() {
    super("migrate", "Bring the schema of the database up to date");
  }

  @Override
  protected void run(
      Bootstrap<SelfcareConfiguration> bootstrap,
      Namespace namespace,
      SelfcareConfiguration configuration)
      throws Exception {
    try (Backstage _ = Backstage.open(configuration)) {
      System.out.println("the schema is up to date");
    }
  }
}
