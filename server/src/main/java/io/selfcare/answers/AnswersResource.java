package io.selfcare.answers;

import io.selfcare.api.AnswersApi;
import io.selfcare.api.model.Answer;
import io.selfcare.api.model.AnswerExplanation;
import io.selfcare.api.model.AnswerRequest;
import io.selfcare.api.model.Feedback;
import io.selfcare.api.model.FeedbackCreate;
import io.selfcare.api.model.SuggestionList;
import io.selfcare.knowledge.reading.AudienceKind;
import io.selfcare.knowledge.reading.LanguageTag;
import io.selfcare.knowledge.reading.QuestionText;
import io.selfcare.knowledge.reading.Reader;
import io.selfcare.platform.http.Call;
import io.selfcare.platform.http.ProblemException;
import io.selfcare.platform.ids.AnswerId;
import org.jspecify.annotations.Nullable;

/** Questions, explanations, feedback and suggestions over HTTP. */
final class AnswersResource implements AnswersApi {
  private final AnswerService answers;
  private final FeedbackService feedbacks;
  private final SuggestionService suggestions;

  AnswersResource(AnswerService answers, FeedbackService feedbacks, SuggestionService suggestions) {
    this.answers = answers;
    this.feedbacks = feedbacks;
    this.suggestions = suggestions;
  }

  @Override
  public Answer createAnswer(Call call, AnswerRequest body) {
    return AnswersMapper.answer(answers.ask(call.space(), AnswersMapper.question(call, body)));
  }

  @Override
  public AnswerExplanation explainAnswer(Call call, String answerId) {
    return ExplanationMapper.explanation(answers.explain(call.space(), AnswerId.parse(answerId)));
  }

  @Override
  public Feedback createAnswerFeedback(Call call, String answerId, FeedbackCreate body) {
    return FeedbackMapper.feedback(
        feedbacks.rate(call.space(), AnswerId.parse(answerId), FeedbackMapper.opinion(body)));
  }

  @Override
  public SuggestionList listSuggestions(
      Call call, String q, @Nullable String locale, Integer limit) {
    if (locale != null && !LanguageTag.isValid(locale)) {
      throw ProblemException.parameter("locale", LanguageTag.ADVICE);
    }
    Reader reader = Reader.of(call.caller(), call.endUser(), AudienceKind.CUSTOMER);
    return SuggestionsMapper.suggestions(
        suggestions.complete(call.space(), QuestionText.of(q), locale, reader.audience(), limit));
  }
}
