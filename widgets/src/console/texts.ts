export type Language = "fr" | "en";

const fr = {
  title: "API Selfcare",
  hint: "La clé reste dans cette page et s’efface avec elle.",
  key: "Clé",
  use: "Utiliser",
  used: "Clé utilisée pour les essais.",
  notUsed: "La description de l’API n’est pas encore chargée.",
  light: "Clair",
  dark: "Sombre",
  other: "English",
};

const en: typeof fr = {
  title: "Selfcare API",
  hint: "The key stays in this page and goes with it.",
  key: "Key",
  use: "Use",
  used: "The key is used when you try an operation.",
  notUsed: "The description of the API has not been loaded yet.",
  light: "Light",
  dark: "Dark",
  other: "Français",
};

export const TEXTS: Record<Language, typeof fr> = { fr, en };
