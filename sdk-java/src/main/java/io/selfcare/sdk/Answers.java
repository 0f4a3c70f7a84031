package io.selfcare.sdk;

import io.selfcare.sdk.api.AnswersApi;
import io.selfcare.sdk.http.Caller;
import io.selfcare.sdk.model.Answer;
import io.selfcare.sdk.model.AnswerRequest;

/** Questions in, answers out: every operation on answers, and the short way to ask. */
public final class Answers extends AnswersApi {
  Answers(Caller caller) {
    super(caller);
  }

  /** Asks in the tenant's default locale. */
  public Answer ask(String question) {
    return createAnswer(new AnswerRequest().question(question));
  }

  /** Asks in a locale, a BCP 47 tag such as {@code fr}. */
  public Answer ask(String question, String locale) {
    return createAnswer(new AnswerRequest().question(question).locale(locale));
  }
}
