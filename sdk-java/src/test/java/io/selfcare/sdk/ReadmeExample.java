package io.selfcare.sdk;

import io.selfcare.sdk.errors.PreconditionFailedException;
import io.selfcare.sdk.http.Response;
import io.selfcare.sdk.http.Upload;
import io.selfcare.sdk.model.Answer;
import io.selfcare.sdk.model.AnswerTargetPreview;
import io.selfcare.sdk.model.AnswerTargetPreviewRequest;
import io.selfcare.sdk.model.Article;
import io.selfcare.sdk.model.ArticlePatch;
import io.selfcare.sdk.model.ContextualArticle;
import io.selfcare.sdk.model.ContextualHelpRequest;
import io.selfcare.sdk.model.Decision;
import io.selfcare.sdk.model.Job;
import io.selfcare.sdk.model.JobResult;
import io.selfcare.sdk.model.JobResultStatus;
import io.selfcare.sdk.model.PublicationSchedule;
import io.selfcare.sdk.model.PublicationScheduleRequest;
import io.selfcare.sdk.model.StepRequest;
import io.selfcare.sdk.model.TopicInput;
import io.selfcare.sdk.model.TopicKind;
import io.selfcare.sdk.model.TopicTextInput;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** The code of the README, piece by piece; a test holds the two together. */
final class ReadmeExample {
  private ReadmeExample() {}

  static SelfcareClient connect(String url, String key) {
    SelfcareClient client = SelfcareClient.builder().baseUrl(url).apiKey(key).build();
    return client;
  }

  static String ask(SelfcareClient client) {
    Answer answer = client.answers().ask("L’ascenseur est en panne", "fr");
    if (answer.getDecision() == Decision.ANSWER) {
      return answer.getResults().get(0).getHtml();
    }
    return "";
  }

  static List<JobResult> load(SelfcareClient client, Path articles) {
    Job accepted = client.imports().articles(Upload.of(articles), options -> options.publish(true));
    Jobs jobs = client.jobs();
    Job job = jobs.waitFor(accepted.getId(), Duration.ofMinutes(5));
    System.out.println(job.getSucceeded() + " of " + job.getTotal() + " rows can be searched");

    String id = job.getId();
    JobResultStatus failed = JobResultStatus.FAILED;
    Stream<JobResult> refused =
        Paging.all(cursor -> jobs.listJobResults(id, page -> page.status(failed).cursor(cursor)));
    return refused.toList();
  }

  static AnswerTargetPreview limit(SelfcareClient client) {
    TopicTextInput french =
        new TopicTextInput()
            .locale("fr")
            .addPhrasesItem("en finir avec la vie")
            .addExamplesItem("Je n’ai plus envie de vivre")
            .message("Appelez le 3114, jour et nuit.");
    client
        .topics()
        .createTopic(
            new TopicInput()
                .kind(TopicKind.SENSITIVE)
                .name("Détresse")
                .addTextsItem(french)
                .handover(true));

    AnswerTargetPreviewRequest twoInAHundred =
        new AnswerTargetPreviewRequest().locale("fr").maxWrongPercent(2.0);
    AnswerTargetPreview preview = client.answerTargets().previewAnswerTarget(twoInAHundred);
    System.out.println(preview.getThen().getAnsweredPercent() + " of 100 would be answered");
    return preview;
  }

  static List<ContextualArticle> help(SelfcareClient client, String pageUrl, String title) {
    ContextualHelpRequest place =
        new ContextualHelpRequest().pageUrl(pageUrl).pageTitle(title).locale("fr");
    return client.contextualHelp().getContextualHelp(place).getData();
  }

  static void tag(SelfcareClient client, String articleId) {
    Response<Article> read = client.articles().getArticleWithResponse(articleId);
    ArticlePatch change = new ArticlePatch().addTagsItem("lift").categoryId(null);
    String etag = read.etag().orElseThrow();
    try {
      client.articles().updateArticle(articleId, change, options -> options.ifMatch(etag));
    } catch (PreconditionFailedException e) {
      System.out.println("Someone else was faster: " + e.getMessage());
    }
  }

  static Answer askFor(SelfcareClient client, String token) {
    return client.withEndUser(token).answers().ask("Où en est ma demande ?", "fr");
  }

  static PublicationSchedule review(SelfcareClient client, String articleId) {
    client.workflow().submitTranslation(articleId, "fr");
    client
        .workflow()
        .approveTranslation(
            articleId, "fr", step -> step.stepRequest(new StepRequest().comment("Relu")));
    PublicationScheduleRequest morning =
        new PublicationScheduleRequest().publishAt("2026-12-01T06:00:00");
    PublicationSchedule schedule = client.schedules().scheduleTranslation(articleId, "fr", morning);
    return schedule;
  }
}
