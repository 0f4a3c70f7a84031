package io.selfcare;

import io.dropwizard.configuration.EnvironmentVariableSubstitutor;
import io.dropwizard.configuration.SubstitutingSourceProvider;
import io.dropwizard.configuration.YamlConfigurationFactory;
import io.dropwizard.core.Application;
import io.dropwizard.core.server.AbstractServerFactory;
import io.dropwizard.core.setup.Bootstrap;
import io.dropwizard.core.setup.Environment;
import io.dropwizard.jackson.Jackson;
import io.dropwizard.lifecycle.AutoCloseableManager;
import io.selfcare.cli.DemoFile;
import io.selfcare.cli.DemoSettings;
import io.selfcare.cli.MigrateCommand;
import io.selfcare.cli.ReindexCommand;
import io.selfcare.cli.Welcome;
import io.selfcare.platform.db.DataDirectory;
import io.selfcare.platform.db.Database;
import io.selfcare.platform.db.EmbeddedDatabase;
import io.selfcare.platform.http.StrictJson;
import io.selfcare.platform.secrets.Secrets;
import java.nio.file.Path;

/** The server: reads its configuration, starts what it needs and puts the features together. */
public class SelfcareApplication extends Application<SelfcareConfiguration> {
  public static void main(String[] arguments) throws Exception {
    new SelfcareApplication().run(arguments);
  }

  @Override
  public String getName() {
    return "selfcare";
  }

  @Override
  public void initialize(Bootstrap<SelfcareConfiguration> bootstrap) {
    bootstrap.addCommand(new MigrateCommand());
    bootstrap.addCommand(new ReindexCommand());
    bootstrap.setObjectMapper(StrictJson.mapper());
    // The configuration is Dropwizard's to read; unknown keys are errors there as well.
    bootstrap.setConfigurationFactoryFactory(
        (type, validator, mapper, prefix) ->
            new YamlConfigurationFactory<>(type, validator, Jackson.newObjectMapper(), prefix));
    bootstrap.setConfigurationSourceProvider(
        new SubstitutingSourceProvider(
            bootstrap.getConfigurationSourceProvider(), new EnvironmentVariableSubstitutor(false)));
  }

  @Override
  public void run(SelfcareConfiguration configuration, Environment environment) throws Exception {
    ((AbstractServerFactory) configuration.getServerFactory())
        .setRegisterDefaultExceptionMappers(false);
    DataDirectory data = managed(environment, DataDirectory.open(Path.of(configuration.data())));
    Database database =
        managed(
            environment,
            Database.open(ownerUrl(configuration, environment, data), configuration.database()));
    String operatorKey = operatorKey(configuration);
    new Wiring(configuration, environment, data, database, operatorKey).install();
    boolean randomKey = !operatorKey.equals(configuration.operatorKey());
    DemoFile demo = new DemoFile(data);
    environment
        .servlets()
        .addServlet("demo-settings", new DemoSettings(demo))
        .addMapping("/demo/settings.json");
    environment
        .lifecycle()
        .addServerLifecycleListener(
            new Welcome(configuration.demo(), operatorKey, randomKey, demo));
  }

  private static String ownerUrl(
      SelfcareConfiguration configuration, Environment environment, DataDirectory data) {
    String url = configuration.database().url();
    if (url != null && !configuration.database().embedded()) {
      return url;
    }
    EmbeddedDatabase embedded = EmbeddedDatabase.open(data.resolve("postgresql"));
    environment.lifecycle().manage(embedded);
    return embedded.url();
  }

  private static String operatorKey(SelfcareConfiguration configuration) {
    String configured = configuration.operatorKey();
    return configured == null || configured.isBlank() ? new Secrets().next("op_") : configured;
  }

  /** Stopped with the server, the last made first. */
  private static <T extends AutoCloseable> T managed(Environment environment, T part) {
    environment.lifecycle().manage(new AutoCloseableManager(part));
    return part;
  }
}
