import { passages } from './passages.ts';
import type { Lang, Source } from '../../model/index.ts';

/**
 * What a document says of itself without a table: its title is the first heading or the first line, its date that
 * of a date line near the top or of the file's name. What is not found is null; nothing is made up.
 */
export function guessSource(file: string, text: string, sha256: string, taken: ReadonlySet<string>): Source {
  const name = file.replace(/\.[^.]+$/u, '');
  const found = passages({ id: '', text: text.slice(0, 20_000) });
  const first =
    found.find(({ role }) => role === 'heading') ?? found.find(({ role }) => role === 'body') ?? found[0];
  const title = first?.text ?? '';
  return {
    id: slug(name, taken),
    file,
    title: title === '' ? name : title.length > 60 ? `${title.slice(0, 60)}…` : title,
    authors: [],
    publisher: null,
    published: dateIn(name) ?? datelineIn(text.slice(0, 4000)),
    lang: mostFrequent(found.map(({ lang, text: { length } }) => [lang, length])),
    kind: '',
    url: null,
    sha256,
  };
}

const DATE =
  /(?<!\d)((?:19|20)\d\d)(?:[\-/.]|\s?年\s?)(0?[1-9]|1[0-2])(?:[\-/.]|\s?月\s?)(0?[1-9]|[12]\d|3[01])(?!\d)/u;

/** The date of the first short line that holds one and no sentence: a date line, not a date that the text speaks of. */
function datelineIn(top: string): string | null {
  for (const line of top.split(/[\r\n]+/u)) {
    if (line.length > 48 || /[，。；]|[,.;] /u.test(line)) continue;
    const date = dateIn(line);
    if (date !== null) return date;
  }
  return null;
}

/** The first full date of a text, ISO 8601. */
function dateIn(text: string): string | null {
  const [, year, month, day] = DATE.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return new Date(`${date}T00:00:00Z`).toISOString().startsWith(date) ? date : null;
}

/** Letters, digits and Chinese characters of a name, with hyphens between. */
function slug(name: string, taken: ReadonlySet<string>): string {
  const plain =
    name
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/gu, '') || 'document';
  let id = plain;
  for (let n = 2; taken.has(id); n++) id = `${plain}-${n}`;
  return id;
}

function mostFrequent(langs: readonly (readonly [Lang, number])[]): Lang {
  const totals = new Map<Lang, number>();
  for (const [lang, length] of langs) totals.set(lang, (totals.get(lang) ?? 0) + length);
  return [...totals].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 'zh-Hans';
}
