import type { Name } from './en-name.ts';
import type { Spelt } from './en-ticker.ts';
import type { Token } from './en-token.ts';

/** "the National Bureau of Statistics (NBS)": notes what a bracket behind a name made short. */
export function aliasesOf(
  tokens: readonly Token[],
  names: readonly Name[],
  shorts: Spelt['shorts'],
  known: Map<string, string>,
): void {
  for (const { short, behind } of shorts) {
    const name = names.find(({ end, kind }) => tokens[end - 1] === behind && kind !== 'person');
    if (name !== undefined && /\p{Lu}.*\p{Lu}/u.test(short) && isShortFor(short, name.text))
      known.set(short, name.text);
  }
}

/** Its letters open words of the name, in order. */
function isShortFor(short: string, name: string): boolean {
  let at = 0;
  const letters = name.toLowerCase();
  for (const letter of short.toLowerCase().replace(/[^a-z]/gu, '')) {
    const next = letters.indexOf(letter, at);
    if (next < 0) return false;
    at = next + 1;
  }
  return (
    short.charAt(0).toLowerCase() === letters.charAt(0) ||
    letters.includes(` ${short.charAt(0).toLowerCase()}`)
  );
}

/** "NBS" told once in full is that name from then on. */
export const unabbreviated = (names: readonly Name[], known: ReadonlyMap<string, string>): readonly Name[] =>
  known.size === 0 ? names : names.map((name) => ({ ...name, text: known.get(name.text) ?? name.text }));
