package io.selfcare.answers;

import io.selfcare.answers.contexts.Place;
import io.selfcare.api.model.Answer;
import io.selfcare.api.model.AnswerContext;
import io.selfcare.api.model.AnswerRequest;
import io.selfcare.api.model.AnswerResult;
import io.selfcare.api.model.Audience;
import io.selfcare.api.model.ClarificationOption;
import io.selfcare.api.model.Matched;
import io.selfcare.knowledge.reading.AudienceKind;
import io.selfcare.knowledge.reading.LanguageTag;
import io.selfcare.knowledge.reading.QuestionText;
import io.selfcare.knowledge.reading.Reader;
import io.selfcare.platform.http.Call;
import io.selfcare.platform.http.ProblemException;
import io.selfcare.platform.ids.CategoryId;
import io.selfcare.platform.ids.UnknownIdException;
import io.selfcare.search.MatchedField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Translates questions and answers between HTTP and the domain. */
final class AnswersMapper {
  private AnswersMapper() {}

  static AskRequest question(Call call, AnswerRequest body) {
    String locale = body.getLocale();
    if (locale != null && !LanguageTag.isValid(locale)) {
      throw ProblemException.invalid("/locale", "unknown_locale", LanguageTag.ADVICE);
    }
    AudienceKind kind =
        body.getAudience() == Audience.AGENT ? AudienceKind.AGENT : AudienceKind.CUSTOMER;
    Reader reader = Reader.of(call.caller(), call.endUser(), kind);
    return new AskRequest(
        QuestionText.of(body.getQuestion()),
        locale,
        body.getChannel(),
        reader,
        place(body.getContext(), reader),
        category(body.getContext()),
        body.getLimit());
  }

  private static Place place(@Nullable AnswerContext context, Reader reader) {
    return new Place(
        context == null ? null : context.getPageUrl(),
        context == null ? null : context.getJourneyStep(),
        reader.audience().segments());
  }

  private static @Nullable CategoryId category(@Nullable AnswerContext context) {
    String id = context == null ? null : context.getCategoryId();
    try {
      return id == null ? null : CategoryId.parse(id);
    } catch (UnknownIdException e) {
      throw ProblemException.invalid(
          "/context/categoryId", "unknown_category", "This is not the id of a category.");
    }
  }

  /** Incidents, actions and human agents are not connected to answers: none of them takes part. */
  static Answer answer(GivenAnswer answer) {
    return new Answer()
        .answerId(answer.id().text())
        .decision(decision(answer.decision()))
        .confidence(answer.confidence())
        .limitReason(limitReason(answer.limitReason()))
        .results(answer.results().stream().map(AnswersMapper::result).toList())
        .clarification(clarification(answer.clarification()))
        .incidents(List.of())
        .suggestedActions(List.of())
        .handoverAvailable(false)
        .handoverSuggested(answer.handoverSuggested())
        .limitMessage(answer.limitMessage());
  }

  static AnswerResult result(GivenResult result) {
    PublishedText article = result.article();
    return new AnswerResult()
        .articleId(article.articleId().text())
        .externalId(article.externalId())
        .version(article.version())
        .locale(article.locale())
        .title(article.title())
        .excerpt(result.excerpt())
        .html(article.html())
        .score(result.score())
        .confidence(result.confidence())
        .matched(matched(result.matched()))
        .fallbackFrom(result.fallbackFrom())
        .text(result.reply() == null ? null : result.reply().text())
        .channelFallback(result.reply() == null ? null : result.reply().fallback());
  }

  static io.selfcare.api.model.Decision decision(Decision.Kind decision) {
    return switch (decision) {
      case ANSWER -> io.selfcare.api.model.Decision.ANSWER;
      case CLARIFY -> io.selfcare.api.model.Decision.CLARIFY;
      case LIMIT -> io.selfcare.api.model.Decision.LIMIT;
    };
  }

  static io.selfcare.api.model.@Nullable LimitReason limitReason(@Nullable LimitReason reason) {
    return reason == null
        ? null
        : switch (reason) {
          case NO_CONTENT -> io.selfcare.api.model.LimitReason.NO_CONTENT;
          case NOT_UNDERSTOOD -> io.selfcare.api.model.LimitReason.NOT_UNDERSTOOD;
          case OUT_OF_SCOPE -> io.selfcare.api.model.LimitReason.OUT_OF_SCOPE;
          case SENSITIVE -> io.selfcare.api.model.LimitReason.SENSITIVE;
          case HUMAN_REQUESTED -> io.selfcare.api.model.LimitReason.HUMAN_REQUESTED;
        };
  }

  static io.selfcare.api.model.@Nullable Clarification clarification(
      @Nullable Clarification clarification) {
    return clarification == null
        ? null
        : new io.selfcare.api.model.Clarification()
            .question(clarification.question())
            .options(
                clarification.options().stream()
                    .map(
                        option ->
                            new ClarificationOption()
                                .label(option.label())
                                .articleId(option.articleId().text()))
                    .toList());
  }

  static Matched matched(MatchedField field) {
    return switch (field) {
      case TITLE -> Matched.TITLE;
      case VARIANT -> Matched.VARIANT;
      case BODY -> Matched.BODY;
      case SEMANTIC -> Matched.SEMANTIC;
      case PINNED -> Matched.PINNED;
    };
  }
}
