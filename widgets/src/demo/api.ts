// What the page says to the server and what it hears; the shapes are those of /openapi.yaml.

export interface Tenant {
  name: string;
  locale: string;
  locales: string[];
  publishableKey: string;
  primaryColor?: string;
  examples: { locale: string; question: string }[];
}

export interface Suggestion {
  text: string;
  articleId: string;
  title: string;
}

export type LimitReason =
  | "no_content"
  | "not_understood"
  | "out_of_scope"
  | "action_not_allowed"
  | "sensitive"
  | "human_requested";

export interface Result {
  articleId: string;
  title: string;
  html: string;
  locale: string;
  fallbackFrom?: string;
}

export interface Answer {
  answerId: string;
  decision: "answer" | "clarify" | "limit";
  confidence: number;
  limitReason: LimitReason | null;
  results: Result[];
  clarification: { question: string; options: { label: string; articleId: string }[] } | null;
}

/** Why a request failed, in words for the person in front of the page. */
export class Failure extends Error {
  readonly requestId: string | undefined;

  constructor(message: string, requestId?: string) {
    super(message);
    this.requestId = requestId;
  }
}

/** The tenants that the page shows; none when the server was started without a demo. */
export async function demoTenants(): Promise<Tenant[]> {
  const response = await fetch("/demo/settings.json");
  return response.ok ? ((await response.json()) as { tenants: Tenant[] }).tenants : [];
}

/** The API as one tenant's page may use it. */
export class Api {
  readonly #key: string;

  constructor(key: string) {
    this.#key = key;
  }

  async suggestions(text: string, locale: string, signal: AbortSignal): Promise<Suggestion[]> {
    const query = new URLSearchParams({ q: text, locale, limit: "6" });
    const list = await this.#send<{ data: Suggestion[] }>(`/v1/suggestions?${query}`, { signal });
    return list.data;
  }

  answer(question: string, locale: string): Promise<Answer> {
    return this.#post<Answer>("/v1/answers", { question, locale, channel: "demo" });
  }

  async feedback(answerId: string, helpful: boolean): Promise<void> {
    await this.#post(`/v1/answers/${encodeURIComponent(answerId)}/feedback`, { helpful });
  }

  #post<T>(path: string, body: unknown): Promise<T> {
    const headers = { "Content-Type": "application/json", "Idempotency-Key": crypto.randomUUID() };
    return this.#send<T>(path, { method: "POST", body: JSON.stringify(body), headers });
  }

  async #send<T>(path: string, request: RequestInit): Promise<T> {
    const headers = { ...request.headers, Authorization: `Bearer ${this.#key}` };
    const response = await fetch(path, { ...request, headers });
    if (response.ok) {
      return (await response.json()) as T;
    }
    const problem = (await response.json().catch(() => ({}))) as {
      detail?: string;
      requestId?: string;
    };
    throw new Failure(problem.detail ?? `HTTP ${response.status}`, problem.requestId);
  }
}
