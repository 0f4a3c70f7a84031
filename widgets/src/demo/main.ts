// The demo page: one search box per tenant, in its languages. ?tenant=2&locale=en&q=… opens it on a question.
import { answerView } from "./answer.ts";
import { Api, Failure, demoTenants, type Answer, type Tenant } from "./api.ts";
import { Combobox } from "./combobox.ts";
import { button, byId, choice, make } from "./dom.ts";
import { texts, type Texts } from "./texts.ts";

class Page {
  readonly #tenants: Tenant[];
  readonly #question = byId<HTMLInputElement>("question");
  readonly #combobox: Combobox;
  #tenant: Tenant;
  #locale: string;
  #asked = 0;

  constructor(tenants: Tenant[], tenant: Tenant, locale: string) {
    this.#tenants = tenants;
    this.#tenant = tenant;
    this.#locale = locale;
    this.#combobox = new Combobox(this.#question, byId("suggestions"), {
      find: (text, signal) => this.#api.suggestions(text, this.#locale, signal),
      found: (count) => this.#status(this.#texts.suggestions(count)),
      taken: () => void this.ask(this.#question.value),
    });
    byId("ask").addEventListener("submit", (event) => {
      event.preventDefault();
      this.#combobox.close();
      void this.ask(this.#question.value);
    });
    this.#show();
  }

  get #api(): Api {
    return new Api(this.#tenant.publishableKey);
  }

  get #texts(): Texts {
    return texts(this.#locale);
  }

  /** Asks, and shows what came of it; a later question overtakes an earlier one. */
  async ask(text: string): Promise<void> {
    const question = text.trim();
    if (question === "") {
      this.#question.focus();
      return;
    }
    const turn = ++this.#asked;
    const api = this.#api;
    this.#question.value = question;
    this.#clear();
    this.#examples([]);
    this.#status(this.#texts.searching);
    const start = performance.now();
    try {
      const answer = await api.answer(question, this.#locale);
      if (turn === this.#asked) {
        this.#status(this.#texts.took(Math.round(performance.now() - start), headline(answer)));
        const request = { question, locale: this.#locale };
        const feedback = (helpful: boolean) =>
          api.feedback(answer.answerId, helpful).catch((failure: unknown) => {
            this.#fail(failure);
            throw failure;
          });
        byId("answer").replaceChildren(...answerView({ request, answer }, this.#texts, feedback));
      }
    } catch (failure) {
      if (turn === this.#asked) {
        this.#fail(failure);
      }
    }
  }

  #fail(failure: unknown): void {
    this.#status("");
    const known = failure instanceof Failure;
    const lines = [make("p", "", known ? failure.message : this.#texts.unreachable)];
    if (known && failure.requestId) {
      lines.push(make("p", "quiet", this.#texts.reference, " ", make("code", "", failure.requestId)));
    }
    byId("problem").replaceChildren(...lines);
  }

  #clear(): void {
    byId("problem").replaceChildren();
    byId("answer").replaceChildren();
  }

  #status(text: string): void {
    byId("status").textContent = text;
  }

  #choose(tenant: Tenant, locale: string): void {
    this.#asked++;
    this.#tenant = tenant;
    this.#locale = locale;
    this.#question.value = "";
    this.#combobox.close();
    this.#clear();
    this.#status("");
    this.#show();
  }

  #show(): void {
    const words = this.#texts;
    const tenant = this.#tenant;
    document.documentElement.lang = this.#locale;
    document.documentElement.style.setProperty("--brand", tenant.primaryColor ?? "#2f5fd0");
    document.title = `${tenant.name} · ${words.title}`;
    byId("title").textContent = words.title;
    byId("question-label").textContent = `${words.question} – ${tenant.name}`;
    this.#question.placeholder = words.placeholder;
    byId("send").textContent = words.send;
    choice(
      byId("tenants"),
      words.tenants,
      this.#tenants.map((other) => other.name),
      this.#tenants.indexOf(tenant),
      (index) => this.#chooseTenant(this.#tenants[index]),
    );
    choice(
      byId("locales"),
      words.locales,
      tenant.locales.map(languageName),
      tenant.locales.indexOf(this.#locale),
      (index) => this.#choose(tenant, tenant.locales[index] ?? tenant.locale),
    );
    this.#examples(
      tenant.examples
        .filter((example) => example.locale === this.#locale)
        .map((example) => example.question),
    );
  }

  #chooseTenant(tenant: Tenant | undefined): void {
    if (tenant) {
      this.#choose(tenant, tenant.locales.includes(this.#locale) ? this.#locale : tenant.locale);
    }
  }

  #examples(examples: string[]): void {
    const buttons = examples.map((example) => button(example, () => void this.ask(example)));
    const label = make("p", "", this.#texts.examples);
    byId("examples").replaceChildren(...(buttons.length > 0 ? [label, ...buttons] : []));
  }
}

/** What a screen reader says when the answer is there. */
function headline(answer: Answer): string {
  switch (answer.decision) {
    case "answer":
      return answer.results[0]?.title ?? "";
    case "clarify":
      return answer.clarification?.question ?? "";
    case "limit":
      return "";
  }
}

function languageName(locale: string): string {
  const name = new Intl.DisplayNames([locale], { type: "language" }).of(locale) ?? locale;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}

async function start(): Promise<void> {
  const address = new URLSearchParams(location.search);
  const tenants = await demoTenants();
  const tenant = tenants[Number(address.get("tenant") ?? 1) - 1] ?? tenants[0];
  if (!tenant) {
    byId("ask").hidden = true;
    byId("problem").textContent = texts(navigator.language).noTenants;
    return;
  }
  const wanted = address.get("locale") ?? tenant.locale;
  const page = new Page(tenants, tenant, tenant.locales.includes(wanted) ? wanted : tenant.locale);
  const question = address.get("q");
  if (question) {
    await page.ask(question);
  }
}

start().catch(() => {
  byId("problem").textContent = texts(navigator.language).unreachable;
});
