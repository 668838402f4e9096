import { firms } from '../../locale/en-nouns.ts';
import type { Group } from './en-group.ts';
import type { Name } from './en-name.ts';
import type { Token } from './en-token.ts';

/** "Harwood's parent company, Kessel, is cutting": who is described first acts under the name between the commas. */
export function takeApposed(
  tokens: readonly Token[],
  groups: readonly Group[],
  names: readonly Name[],
): void {
  for (const group of groups) {
    const range = group.subject;
    if (range === null || tokens[range[1]]?.raw !== ',' || !isFirm(tokens[range[1] - 1]?.low ?? '')) continue;
    const name = names.find(({ start, kind }) => start === range[1] + 1 && kind === 'organisation');
    if (name !== undefined && tokens[name.end]?.raw === ',' && name.end < group.first)
      group.subject = [name.start, name.end];
  }
}

/** A firm by what it is: "parent", "owner", "chipmaker". */
const isFirm = (word: string): boolean =>
  firms.has(word) ||
  /^(?:parent|owner|rival|competitor|subsidiary|affiliate|spin-off|predecessor|successor)$|[a-z]{3}maker$/u.test(
    word,
  );
