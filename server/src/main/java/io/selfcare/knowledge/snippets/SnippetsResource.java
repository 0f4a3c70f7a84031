package io.selfcare.knowledge.snippets;

import io.selfcare.api.SnippetsApi;
import io.selfcare.api.model.SnippetCreate;
import io.selfcare.api.model.SnippetList;
import io.selfcare.api.model.SnippetPut;
import io.selfcare.api.model.SnippetUsageList;
import io.selfcare.platform.http.Call;
import io.selfcare.platform.http.PageRequest;
import io.selfcare.platform.ids.SnippetId;
import io.selfcare.platform.jobs.Job;
import io.selfcare.platform.jobs.JobMapper;
import org.jspecify.annotations.Nullable;

/** Snippets over HTTP. */
public final class SnippetsResource implements SnippetsApi {
  private final SnippetService snippets;

  public SnippetsResource(SnippetService snippets) {
    this.snippets = snippets;
  }

  @Override
  public io.selfcare.api.model.Snippet createSnippet(Call call, SnippetCreate sent) {
    Snippet created =
        snippets.create(call.space(), call.actor(), sent.getKey(), SnippetMapper.draft(sent));
    call.location("/v1/snippets/" + created.id());
    return shown(call, created);
  }

  @Override
  public SnippetList listSnippets(Call call, Integer limit, @Nullable String cursor) {
    PageRequest page = PageRequest.of(call, limit, cursor);
    return SnippetMapper.page(snippets.list(call.space(), page));
  }

  @Override
  public io.selfcare.api.model.Snippet getSnippet(Call call, String snippetId) {
    return shown(call, snippets.get(call.space(), SnippetId.parse(snippetId)));
  }

  @Override
  public io.selfcare.api.model.Snippet putSnippet(
      Call call, String snippetId, SnippetPut sent, @Nullable String ifMatch) {
    return shown(
        call,
        snippets.replace(
            call.space(),
            call.actor(),
            SnippetId.parse(snippetId),
            ifMatch,
            SnippetMapper.draft(sent)));
  }

  @Override
  public void deleteSnippet(Call call, String snippetId, @Nullable String ifMatch) {
    snippets.delete(call.space(), call.actor(), SnippetId.parse(snippetId), ifMatch);
  }

  @Override
  public io.selfcare.api.model.Job publishSnippet(
      Call call, String snippetId, @Nullable String ifMatch) {
    Job job = snippets.publish(call.space(), call.actor(), SnippetId.parse(snippetId), ifMatch);
    call.location("/v1/jobs/" + job.id());
    return JobMapper.job(job);
  }

  @Override
  public SnippetUsageList listSnippetUsages(
      Call call, String snippetId, Integer limit, @Nullable String cursor) {
    PageRequest page = PageRequest.of(call, limit, cursor, snippetId);
    return SnippetMapper.usages(snippets.usages(call.space(), SnippetId.parse(snippetId), page));
  }

  private static io.selfcare.api.model.Snippet shown(Call call, Snippet snippet) {
    call.etag(snippet.version());
    return SnippetMapper.snippet(snippet);
  }
}
