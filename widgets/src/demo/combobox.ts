// The editable combobox with a list of suggestions, as the ARIA authoring practices describe it: the focus stays in the
// text field, the arrow keys move through the list, Enter takes, Escape closes.
import type { Suggestion } from "./api.ts";
import { make } from "./dom.ts";

const PAUSE = 120;

export interface Source {
  find(text: string, signal: AbortSignal): Promise<Suggestion[]>;
  found(count: number): void;
  taken(): void;
}

export class Combobox {
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #source: Source;
  #options: Suggestion[] = [];
  #active = -1;
  #typed = "";
  #timer = 0;
  #search = new AbortController();

  constructor(input: HTMLInputElement, list: HTMLElement, source: Source) {
    this.#input = input;
    this.#list = list;
    this.#source = source;
    input.addEventListener("input", () => this.#schedule());
    input.addEventListener("keydown", (event) => this.#key(event));
    input.addEventListener("blur", () => this.close());
    // The field keeps the focus while an option is pressed.
    list.addEventListener("mousedown", (event) => event.preventDefault());
    list.addEventListener("click", (event) => this.#click(event));
  }

  /** Shows no suggestions until somebody types again. */
  close(): void {
    clearTimeout(this.#timer);
    this.#search.abort();
    this.#show([]);
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    this.#search.abort();
    this.#typed = this.#input.value;
    if (this.#typed.trim().length < 2) {
      this.#show([]);
      return;
    }
    this.#timer = setTimeout(() => void this.#find(), PAUSE);
  }

  async #find(): Promise<void> {
    const search = (this.#search = new AbortController());
    try {
      const options = await this.#source.find(this.#typed.slice(0, 200), search.signal);
      if (!search.signal.aborted) {
        this.#show(options);
        this.#source.found(options.length);
      }
    } catch {
      // Suggestions are a convenience: without them the question can still be asked, and that tells what is wrong.
      if (!search.signal.aborted) {
        this.#show([]);
      }
    }
  }

  #show(options: Suggestion[]): void {
    this.#options = options;
    this.#list.replaceChildren(...options.map((option, index) => this.#option(option, index)));
    this.#list.hidden = options.length === 0;
    this.#input.setAttribute("aria-expanded", String(options.length > 0));
    this.#activate(-1);
  }

  #option(option: Suggestion, index: number): HTMLElement {
    const element = make("li", "", ...highlighted(option.text, this.#typed));
    if (option.title !== option.text) {
      element.append(make("small", "", option.title));
    }
    element.id = `suggestion-${index}`;
    element.setAttribute("role", "option");
    return element;
  }

  #activate(index: number): void {
    this.#active = index;
    [...this.#list.children].forEach((option, position) =>
      option.setAttribute("aria-selected", String(position === index)),
    );
    if (index < 0) {
      this.#input.removeAttribute("aria-activedescendant");
    } else {
      this.#input.setAttribute("aria-activedescendant", `suggestion-${index}`);
    }
  }

  #key(event: KeyboardEvent): void {
    if (event.isComposing) {
      return;
    }
    const count = this.#options.length;
    switch (event.key) {
      case "ArrowDown":
        if (count === 0) {
          this.#schedule();
        } else {
          this.#activate(this.#active + 1 < count ? this.#active + 1 : -1);
        }
        break;
      case "ArrowUp":
        this.#activate(this.#active < 0 ? count - 1 : this.#active - 1);
        break;
      case "Enter":
        if (this.#active < 0) {
          return;
        }
        this.#take(this.#active);
        break;
      case "Escape":
        if (count === 0) {
          this.#input.value = "";
        }
        this.close();
        break;
      default:
        return;
    }
    event.preventDefault();
  }

  #click(event: MouseEvent): void {
    const option = (event.target as Element).closest('[role="option"]');
    if (option) {
      this.#take([...this.#list.children].indexOf(option));
    }
  }

  #take(index: number): void {
    this.#input.value = this.#options[index]?.text ?? this.#input.value;
    this.close();
    this.#source.taken();
  }
}

/** The text with what was typed marked, whatever the accents and capitals. */
function highlighted(text: string, typed: string): (Node | string)[] {
  const start = plain(text).indexOf(plain(typed.trim()));
  if (start < 0 || plain(text).length !== text.length) {
    return [text];
  }
  const end = start + plain(typed.trim()).length;
  return [text.slice(0, start), make("mark", "", text.slice(start, end)), text.slice(end)];
}

function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
