// The frame around RapiDoc: language, light or dark, and the key, which stays in this page's memory.
import { TEXTS, type Language } from "./texts.ts";

interface RapiDoc extends HTMLElement {
  setApiKey(scheme: string, value: string): boolean;
}

const SCHEME = "bearerKey";
const page = document.documentElement;
const dark = matchMedia("(prefers-color-scheme: dark)");
let language: Language = navigator.language.startsWith("fr") ? "fr" : "en";
let theme: "light" | "dark" = dark.matches ? "dark" : "light";

function element<T extends HTMLElement>(id: string): T {
  return document.getElementById(id) as T;
}

function show(): void {
  const texts = TEXTS[language];
  page.lang = language;
  page.dataset.theme = theme;
  document.title = texts.title;
  for (const target of document.querySelectorAll<HTMLElement>("[data-text]")) {
    target.textContent = texts[target.dataset.text as keyof typeof texts];
  }
  element("language").textContent = texts.other;
  element("theme").textContent = theme === "dark" ? texts.light : texts.dark;
  const doc = element("doc");
  doc.setAttribute("theme", theme);
  doc.setAttribute("bg-color", theme === "dark" ? "#151a23" : "#ffffff");
  doc.setAttribute("nav-bg-color", theme === "dark" ? "#1a202b" : "#f5f6f9");
  doc.setAttribute("nav-text-color", theme === "dark" ? "#a5afc0" : "#3d4658");
  doc.setAttribute("text-color", theme === "dark" ? "#e8ecf3" : "#1c2330");
}

element("language").addEventListener("click", () => {
  language = language === "fr" ? "en" : "fr";
  show();
});
element("theme").addEventListener("click", () => {
  theme = theme === "dark" ? "light" : "dark";
  show();
});
dark.addEventListener("change", () => {
  theme = dark.matches ? "dark" : "light";
  show();
});
element<HTMLFormElement>("key-form").addEventListener("submit", (event) => {
  event.preventDefault();
  const key = element<HTMLInputElement>("key").value.trim();
  const doc = element<RapiDoc>("doc");
  const taken = doc.setApiKey(SCHEME, key);
  element("key-state").textContent = taken ? TEXTS[language].used : TEXTS[language].notUsed;
});
show();
