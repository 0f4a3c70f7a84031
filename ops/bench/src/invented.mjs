// Articles that nobody wrote: French words put together by a number, the same number always giving the same article.

const THINGS = 'ascenseur badge loyer chauffage colis retour facture contrat compte mot de passe serrure parking cave relais carte virement quittance fuite radiateur interphone'.split(' ');
const STATES = 'bloqué perdu cassé refusé en retard introuvable abîmé fermé incomplet remboursé doublé expiré'.split(' ');
const PLACES = 'Lyon Nantes Lille Rennes Toulouse Brest Dijon Nancy Tours Angers Metz Pau Caen Nice Reims'.split(' ');
const VERBS = 'signaler remplacer demander vérifier annuler déclarer suivre modifier renvoyer contester payer retirer'.split(' ');

/** A repeatable stream of numbers (mulberry32). */
function numbers(seed) {
  let state = seed >>> 0;
  return (bound) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return (((t ^ (t >>> 14)) >>> 0) % bound);
  };
}

/** One article as an import takes it: about 120 words, with a reference that no other article has. */
export function inventedArticle(number) {
  const next = numbers(number * 2654435761);
  const pick = (words) => words[next(words.length)];
  const sentence = () =>
    `Pour ${pick(VERBS)} votre ${pick(THINGS)} ${pick(STATES)} à ${pick(PLACES)}, indiquez le dossier ${pick(THINGS)}-${next(5000)}.`;
  const thing = pick(THINGS);
  const state = pick(STATES);
  return {
    externalId: `invented-${number}`,
    locale: 'fr',
    title: `Mon ${thing} est ${state} (dossier ${number})`,
    variants: [`${thing} ${state} ${pick(PLACES)}`, `comment ${pick(VERBS)} un ${thing} ${state}`],
    body: Array.from({ length: 8 }, sentence).join('\n\n'),
    bodyFormat: 'markdown',
    tags: [thing],
  };
}

/** A question that some of these articles answer; each number gives another one. */
export function inventedQuestion(number) {
  const next = numbers(number * 2246822519 + 1);
  const pick = (words) => words[next(words.length)];
  return `Comment ${pick(VERBS)} mon ${pick(THINGS)} ${pick(STATES)} à ${pick(PLACES)}, dossier ${number} ?`;
}
