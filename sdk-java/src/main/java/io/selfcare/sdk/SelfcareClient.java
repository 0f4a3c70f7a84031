package io.selfcare.sdk;

import io.selfcare.sdk.api.AnswerTargetsApi;
import io.selfcare.sdk.api.ApiKeysApi;
import io.selfcare.sdk.api.ArticlesApi;
import io.selfcare.sdk.api.AttachmentsApi;
import io.selfcare.sdk.api.AuditLogApi;
import io.selfcare.sdk.api.CategoriesApi;
import io.selfcare.sdk.api.ChangesApi;
import io.selfcare.sdk.api.CommentsApi;
import io.selfcare.sdk.api.ContextualHelpApi;
import io.selfcare.sdk.api.EndUserKeysApi;
import io.selfcare.sdk.api.ExportsApi;
import io.selfcare.sdk.api.FilesApi;
import io.selfcare.sdk.api.HealthApi;
import io.selfcare.sdk.api.HelpCenterApi;
import io.selfcare.sdk.api.HistoryApi;
import io.selfcare.sdk.api.ImportMappingsApi;
import io.selfcare.sdk.api.PinsApi;
import io.selfcare.sdk.api.ProposalsApi;
import io.selfcare.sdk.api.QualityApi;
import io.selfcare.sdk.api.RelatedArticlesApi;
import io.selfcare.sdk.api.SchedulesApi;
import io.selfcare.sdk.api.SnippetsApi;
import io.selfcare.sdk.api.StopWordsApi;
import io.selfcare.sdk.api.SynonymsApi;
import io.selfcare.sdk.api.TenantSettingsApi;
import io.selfcare.sdk.api.TenantsApi;
import io.selfcare.sdk.api.TestClockApi;
import io.selfcare.sdk.api.TopicsApi;
import io.selfcare.sdk.api.TranslationsApi;
import io.selfcare.sdk.api.UnderstandingApi;
import io.selfcare.sdk.api.WorkflowApi;
import io.selfcare.sdk.http.Caller;
import io.selfcare.sdk.http.Timekeeper;

/**
 * The Selfcare API for one key. Make one with {@link #builder}, keep it, and share it between
 * threads: it is immutable and keeps its connections open. Every call throws a {@link
 * io.selfcare.sdk.errors.SelfcareException} when it fails.
 */
public final class SelfcareClient {
  private final Caller caller;
  private final Timekeeper timekeeper;

  SelfcareClient(Caller caller, Timekeeper timekeeper) {
    this.caller = caller;
    this.timekeeper = timekeeper;
  }

  /**
   * A client with other settings than the usual ones; it needs a base URL and, for nearly all
   * operations, a key.
   */
  public static SelfcareClientBuilder builder() {
    return new SelfcareClientBuilder();
  }

  /**
   * The same client speaking for one customer. Costs next to nothing: make one for each request you
   * serve.
   *
   * @param token short-lived JWT that you have signed
   */
  public SelfcareClient withEndUser(String token) {
    return new SelfcareClient(caller.withEndUser(token), timekeeper);
  }

  /** Questions in, answers out. */
  public Answers answers() {
    return new Answers(caller);
  }

  /** What helps where the customer stands, and the rules that say so. */
  public ContextualHelpApi contextualHelp() {
    return new ContextualHelpApi(caller);
  }

  /** Subjects on which no question is answered. */
  public TopicsApi topics() {
    return new TopicsApi(caller);
  }

  /** How sure an answer has to be. */
  public AnswerTargetsApi answerTargets() {
    return new AnswerTargetsApi(caller);
  }

  /** How far the content is found by its meaning. */
  public UnderstandingApi understanding() {
    return new UnderstandingApi(caller);
  }

  /** What the tenant knows. */
  public ArticlesApi articles() {
    return new ArticlesApi(caller);
  }

  /** The texts of an article in one locale, from draft to published. */
  public TranslationsApi translations() {
    return new TranslationsApi(caller);
  }

  /** Review, approval and the trail of every step. */
  public WorkflowApi workflow() {
    return new WorkflowApi(caller);
  }

  /** What was live before, compared and brought back. */
  public HistoryApi history() {
    return new HistoryApi(caller);
  }

  /** What goes live or is taken back by itself, at a time. */
  public SchedulesApi schedules() {
    return new SchedulesApi(caller);
  }

  /** Texts that many articles share. */
  public SnippetsApi snippets() {
    return new SnippetsApi(caller);
  }

  /** Files that articles show or link to. */
  public AttachmentsApi attachments() {
    return new AttachmentsApi(caller);
  }

  /** What goes with an article. */
  public RelatedArticlesApi relatedArticles() {
    return new RelatedArticlesApi(caller);
  }

  /** The tree in which articles are browsed. */
  public CategoriesApi categories() {
    return new CategoriesApi(caller);
  }

  /** Words that mean the same to a search. */
  public SynonymsApi synonyms() {
    return new SynonymsApi(caller);
  }

  /** Words that questions are read without. */
  public StopWordsApi stopWords() {
    return new StopWordsApi(caller);
  }

  /** Articles that come first, for a question or in a category. */
  public PinsApi pins() {
    return new PinsApi(caller);
  }

  /** The knowledge as readers see it. */
  public HelpCenterApi helpCenter() {
    return new HelpCenterApi(caller);
  }

  /** The bytes of attachments, behind signed addresses. */
  public FilesApi files() {
    return new FilesApi(caller);
  }

  /** What of the knowledge base needs attention. */
  public QualityApi quality() {
    return new QualityApi(caller);
  }

  /** What changed, and who has read of it. */
  public ChangesApi changes() {
    return new ChangesApi(caller);
  }

  /** What the team says about a draft. */
  public CommentsApi comments() {
    return new CommentsApi(caller);
  }

  /** Texts proposed by people who may not write articles. */
  public ProposalsApi proposals() {
    return new ProposalsApi(caller);
  }

  /** Articles in bulk, in. */
  public Imports imports() {
    return new Imports(caller);
  }

  /** What the columns of files to import mean. */
  public ImportMappingsApi importMappings() {
    return new ImportMappingsApi(caller);
  }

  /** Articles in bulk, out. */
  public ExportsApi exports() {
    return new ExportsApi(caller);
  }

  /** Work that outlives its request. */
  public Jobs jobs() {
    return new Jobs(caller, timekeeper);
  }

  /** The tenant that the key belongs to. */
  public TenantSettingsApi tenantSettings() {
    return new TenantSettingsApi(caller);
  }

  /** Secret keys for servers, publishable keys for browsers. */
  public ApiKeysApi apiKeys() {
    return new ApiKeysApi(caller);
  }

  /** The time of the test world. */
  public TestClockApi testClock() {
    return new TestClockApi(caller);
  }

  /** Keys with which the tenant signs end-user tokens. */
  public EndUserKeysApi endUserKeys() {
    return new EndUserKeysApi(caller);
  }

  /** Who changed what, and when. */
  public AuditLogApi auditLog() {
    return new AuditLogApi(caller);
  }

  /** All tenants; with the operator's key only. */
  public TenantsApi tenants() {
    return new TenantsApi(caller);
  }

  /** Whether the service is up, and its specification. */
  public HealthApi health() {
    return new HealthApi(caller);
  }
}
