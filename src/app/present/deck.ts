import type { UiLang } from '../message/say.ts';

type Deck = typeof import('../share/deck.ts');

let deck: Promise<Deck> | null = null;
const load = (): Promise<Deck> => (deck ??= import('../share/deck.ts'));

/** Brings what a deck is made with and from, when nothing else is to be done: afterwards it is made without a connection. */
export function prepareDeck(charts: readonly string[]): void {
  const later = 'requestIdleCallback' in window ? requestIdleCallback : setTimeout;
  later(() => {
    load()
      .then((module) => module.fetchBundles(charts, '../'))
      .catch(() => {
        // Asked for again, with a message, when the deck is wanted.
        deck = null;
      });
  });
}

/** Saves the charts as a presentation. Rejects with a reason. */
export async function saveDeck(charts: readonly string[], lang: UiLang): Promise<void> {
  const module = await load();
  await module.saveDeck(charts, lang, '../');
}
