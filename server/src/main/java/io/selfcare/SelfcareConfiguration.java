package io.selfcare;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.dropwizard.core.Configuration;
import io.selfcare.knowledge.attachments.AttachmentsConfiguration;
import io.selfcare.platform.db.DatabaseConfiguration;
import io.selfcare.platform.http.BodyLimits;
import io.selfcare.platform.http.OutboundConfiguration;
import io.selfcare.platform.jobs.JobsConfiguration;
import io.selfcare.platform.limits.LimitsConfiguration;
import io.selfcare.search.SearchConfiguration;
import io.selfcare.search.embedding.UnderstandingConfiguration;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** Everything the operator can set, one record a feature; an unknown key is an error. */
public final class SelfcareConfiguration extends Configuration {
  @JsonProperty @NotBlank private String data = "data";
  @JsonProperty private @Nullable String operatorKey;
  @JsonProperty private @Nullable String masterKey;
  @JsonProperty private boolean demo;
  @JsonProperty @Valid @NotNull private @Nullable DatabaseConfiguration database;
  @JsonProperty @Valid @NotNull private @Nullable LimitsConfiguration limits;
  @JsonProperty @Valid @NotNull private @Nullable BodyLimits bodies;
  @JsonProperty @Valid @NotNull private @Nullable AttachmentsConfiguration attachments;
  @JsonProperty @Valid @NotNull private @Nullable JobsConfiguration jobs;
  @JsonProperty @Valid @NotNull private @Nullable OutboundConfiguration outbound;
  @JsonProperty @Valid @NotNull private @Nullable SearchConfiguration search;
  @JsonProperty @Valid @NotNull private @Nullable UnderstandingConfiguration understanding;

  /** The folder for everything that is kept on this machine. */
  public String data() {
    return data;
  }

  /** The operator's key; absent: a random one is made and printed at each start. */
  public @Nullable String operatorKey() {
    return operatorKey;
  }

  /** The secret under which secrets are kept; absent: a random one in the data folder. */
  public @Nullable String masterKey() {
    return masterKey;
  }

  /** Whether to create the demo tenants when the data folder is new. */
  public boolean demo() {
    return demo;
  }

  public DatabaseConfiguration database() {
    return present(database);
  }

  public LimitsConfiguration limits() {
    return present(limits);
  }

  public BodyLimits bodies() {
    return present(bodies);
  }

  public AttachmentsConfiguration attachments() {
    return present(attachments);
  }

  public OutboundConfiguration outbound() {
    return present(outbound);
  }

  public JobsConfiguration jobs() {
    return present(jobs);
  }

  public SearchConfiguration search() {
    return present(search);
  }

  public UnderstandingConfiguration understanding() {
    return present(understanding);
  }

  private static <T> T present(@Nullable T part) {
    if (part == null) {
      throw new IllegalStateException("validated as present");
    }
    return part;
  }
}
