import type { LimitReason } from "./api.ts";

const fr = {
  title: "Comment pouvons-nous vous aider ?",
  question: "Votre question",
  placeholder: "Posez votre question avec vos mots",
  send: "Demander",
  examples: "Par exemple :",
  searching: "Recherche…",
  suggestions: (count: number) => (count > 1 ? `${count} suggestions` : `${count} suggestion`),
  took: (milliseconds: number, headline: string) =>
    `Répondu en ${milliseconds} ms${headline && ` : ${headline}`}`,
  sure: (percent: number) => `Réponse sûre à ${percent} %`,
  helpful: "Cette réponse vous a-t-elle aidé ?",
  yes: "Oui",
  no: "Non",
  thanks: "Merci, c’est noté.",
  clarify: "Une précision",
  others: "Voir aussi",
  nearest: "Ce qui s’en approche le plus",
  otherLanguage: "Cet article n’existe pas encore en français : le voici dans une autre langue.",
  exchange: "Voir l’échange avec l’API",
  unreachable: "Le serveur ne répond pas. Vérifiez votre connexion, puis demandez à nouveau.",
  reference: "Référence à nous citer :",
  noTenants: "Ce serveur n’a pas de clients de démonstration. Démarrez-le sur un nouveau dossier de données, sans --no-demo.",
  tenants: "Client",
  locales: "Langue",
  limits: {
    no_content: "Nous n’avons pas encore d’article sur ce sujet.",
    not_understood: "Nous n’avons pas compris la question. Dites-le autrement, en quelques mots de plus.",
    out_of_scope: "Cette question ne concerne pas nos services.",
    action_not_allowed: "Cette démarche ne peut pas être faite ici.",
    sensitive: "C’est un sujet que nous préférons traiter de vive voix, avec un conseiller.",
    human_requested: "Vous souhaitez parler à quelqu’un : un conseiller prendra le relais.",
  } satisfies Record<LimitReason, string> as Record<LimitReason, string>,
};

const en: typeof fr = {
  title: "How can we help?",
  question: "Your question",
  placeholder: "Ask in your own words",
  send: "Ask",
  examples: "For instance:",
  searching: "Searching…",
  suggestions: (count) => (count === 1 ? "1 suggestion" : `${count} suggestions`),
  took: (milliseconds, headline) => `Answered in ${milliseconds} ms${headline && `: ${headline}`}`,
  sure: (percent) => `${percent}% sure`,
  helpful: "Did this answer help?",
  yes: "Yes",
  no: "No",
  thanks: "Thank you, noted.",
  clarify: "One more thing",
  others: "See also",
  nearest: "The nearest we have",
  otherLanguage: "This article does not exist in English yet: here it is in another language.",
  exchange: "Show the exchange with the API",
  unreachable: "The server does not answer. Check your connection, then ask again.",
  reference: "Quote this reference to us:",
  noTenants: "This server has no demo tenants. Start it on a new data folder, without --no-demo.",
  tenants: "Tenant",
  locales: "Language",
  limits: {
    no_content: "We have no article on this subject yet.",
    not_understood: "We did not understand the question. Try other words, or a few more.",
    out_of_scope: "This question is not about our services.",
    action_not_allowed: "This cannot be done here.",
    sensitive: "This is a subject for a conversation: one of our advisers will help you.",
    human_requested: "You would like to talk to somebody: an adviser will take over.",
  },
};

export type Texts = typeof fr;

/** The words of the page in a locale; English when it speaks no other. */
export function texts(locale: string): Texts {
  return locale.startsWith("fr") ? fr : en;
}
