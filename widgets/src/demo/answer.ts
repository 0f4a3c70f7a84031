// How an answer looks: the answer itself, a question back, or the reason why there is none.
import type { Answer, Result } from "./api.ts";
import { button, make } from "./dom.ts";
import type { Texts } from "./texts.ts";

export interface Exchange {
  request: unknown;
  answer: Answer;
}

/** The parts of the answer from top to bottom. */
export function answerView(
  exchange: Exchange,
  texts: Texts,
  feedback: (helpful: boolean) => Promise<void>,
): HTMLElement[] {
  const { answer } = exchange;
  const parts = [main(answer, texts, feedback)];
  const others = answer.decision === "answer" ? answer.results.slice(1) : answer.results;
  if (others.length > 0 && answer.decision !== "clarify") {
    parts.push(list(answer.decision === "answer" ? texts.others : texts.nearest, others, texts));
  }
  const raw = make("pre", "", JSON.stringify(exchange, null, 2));
  raw.tabIndex = 0;
  parts.push(make("details", "", make("summary", "quiet", texts.exchange), raw));
  return parts;
}

function main(
  answer: Answer,
  texts: Texts,
  feedback: (helpful: boolean) => Promise<void>,
): HTMLElement {
  switch (answer.decision) {
    case "answer": {
      const card = make("article", "card answer");
      const first = answer.results[0];
      if (first) {
        card.append(make("span", "badge", texts.sure(Math.round(answer.confidence * 100))));
        card.append(make("h2", "", first.title), body(first, texts), helpful(texts, feedback));
      }
      return card;
    }
    case "clarify":
      return clarify(answer, texts, feedback);
    case "limit":
      return make("div", "card limit", answer.limitReason ? texts.limits[answer.limitReason] : "");
  }
}

function clarify(
  answer: Answer,
  texts: Texts,
  feedback: (helpful: boolean) => Promise<void>,
): HTMLElement {
  const card = make("div", "card clarify", make("span", "badge", texts.clarify));
  const options = make("div", "stack");
  const chosen = make("div", "");
  chosen.setAttribute("aria-live", "polite");
  for (const option of answer.clarification?.options ?? []) {
    const result = answer.results.find((candidate) => candidate.articleId === option.articleId);
    const choose = button(option.label, () => {
      for (const other of options.children) {
        other.setAttribute("aria-pressed", String(other === choose));
      }
      if (result) {
        const title = make("h2", "", result.title);
        chosen.replaceChildren(title, body(result, texts), helpful(texts, feedback));
      }
    });
    choose.setAttribute("aria-pressed", "false");
    options.append(choose);
  }
  card.append(make("h2", "", answer.clarification?.question ?? ""), options, chosen);
  return card;
}

function list(title: string, results: Result[], texts: Texts): HTMLElement {
  const section = make("div", "card", make("h2", "", title));
  for (const result of results) {
    section.append(make("details", "", make("summary", "", result.title), body(result, texts)));
  }
  return section;
}

/** The server has made the HTML safe; it is inserted as it is. */
function body(result: Result, texts: Texts): HTMLElement {
  const element = make("div", "body");
  element.lang = result.locale;
  element.innerHTML = result.html;
  if (!result.fallbackFrom) {
    return element;
  }
  return make("div", "", make("p", "quiet", texts.otherLanguage), element);
}

function helpful(texts: Texts, feedback: (helpful: boolean) => Promise<void>): HTMLElement {
  const line = make("div", "feedback", make("span", "", texts.helpful));
  const send = (value: boolean) =>
    void feedback(value).then(() => {
      line.replaceChildren(texts.thanks);
    });
  line.setAttribute("aria-live", "polite");
  line.append(
    button(texts.yes, () => send(true)),
    button(texts.no, () => send(false)),
  );
  return line;
}
