import type { Row } from '../csv.ts';
import type { Passage, Role, Span } from '../passage.ts';
import type { Lang } from '../source.ts';
import type { Table } from '../table.ts';

const ROLES: readonly Role[] = ['body', 'heading', 'caption', 'note', 'boilerplate'];
const LANGS: readonly Lang[] = ['zh-Hans', 'zh-Hant', 'en'];

export const passageTable: Table<Passage> = {
  name: 'passages',
  path: 'passages.csv',
  about: 'Paragraphs as a reader sees them, with the way back to the characters of the file.',
  key: 'id',
  foreignKeys: [
    { column: 'source', table: 'sources' },
    { column: 'article', table: 'articles' },
  ],
  columns: [
    { name: 'id', type: 'string', required: true, about: 'Source and number.' },
    { name: 'source', type: 'string', required: true, about: 'The document.' },
    { name: 'article', type: 'string', about: 'The article, where the document holds several.' },
    { name: 'role', type: 'string', required: true, words: ROLES, about: 'What it is to a reader.' },
    { name: 'lang', type: 'string', required: true, words: LANGS, about: 'Language and script (BCP 47).' },
    { name: 'text', type: 'string', required: true, about: 'The paragraph with its printed lines joined.' },
    {
      name: 'start',
      type: 'integer',
      required: true,
      unit: 'UTF-16 code units',
      about: 'Offset of its first character.',
    },
    {
      name: 'end',
      type: 'integer',
      required: true,
      unit: 'UTF-16 code units',
      about: 'Offset behind its last character.',
    },
    {
      name: 'spans',
      type: 'string',
      required: true,
      about:
        'Which characters of the file the text is made of, as “at:start:length” with spaces between: text.slice(at, at + length) is file.slice(start, start + length). Offsets in UTF-16 code units.',
    },
  ],
  write: (passage) => [
    passage.id,
    passage.source,
    passage.article,
    passage.role,
    passage.lang,
    passage.text,
    passage.start,
    passage.end,
    passage.spans.map(({ at, start, length }) => `${at}:${start}:${length}`).join(' '),
  ],
  read: (row) => ({
    id: row.required('id'),
    source: row.required('source'),
    article: row.textOrNull('article'),
    role: row.oneOf('role', ROLES),
    lang: row.oneOf('lang', LANGS),
    text: row.required('text'),
    start: row.number('start'),
    end: row.number('end'),
    spans: spansOf(row),
  }),
};

function spansOf(row: Row): Span[] {
  return row
    .required('spans')
    .split(' ')
    .map((span) => {
      const [, at, start, length] = /^(\d+):(\d+):(\d+)$/u.exec(span) ?? [];
      if (at === undefined || start === undefined || length === undefined)
        throw row.error(`“${span}” in the column “spans” is not of the form at:start:length`);
      return { at: Number(at), start: Number(start), length: Number(length) };
    });
}
