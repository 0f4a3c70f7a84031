/** The element of the page with this id. */
export function byId<T extends HTMLElement = HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (!found) {
    throw new Error(`no element ${id}`);
  }
  return found as T;
}

/** A new element with text or children; text is never read as HTML. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (className) {
    element.className = className;
  }
  element.append(...children);
  return element;
}

export function button(label: string, onClick: () => void): HTMLButtonElement {
  const element = make("button", "", label);
  element.type = "button";
  element.addEventListener("click", onClick);
  return element;
}

/** Buttons of which one is pressed; nothing when there is no choice. */
export function choice(
  nav: HTMLElement,
  label: string,
  names: string[],
  chosen: number,
  choose: (index: number) => void,
): void {
  nav.setAttribute("aria-label", label);
  const buttons = names.map((name, index) => {
    const element = button(name, () => choose(index));
    element.setAttribute("aria-pressed", String(index === chosen));
    return element;
  });
  nav.replaceChildren(...(names.length > 1 ? buttons : []));
}
