import { joinList } from '../csv.ts';
import type { Article, Lang, Source } from '../source.ts';
import type { Table } from '../table.ts';

const LANGS: readonly Lang[] = ['zh-Hans', 'zh-Hant', 'en'];

export const sourceTable: Table<Source> = {
  name: 'sources',
  path: 'sources/sources.csv',
  about: 'The documents, with what they say about themselves.',
  key: 'id',
  foreignKeys: [],
  columns: [
    { name: 'id', type: 'string', required: true, about: 'Readable name, part of addresses.' },
    { name: 'file', type: 'string', required: true, about: 'File beside this table.' },
    { name: 'title', type: 'string', required: true, about: 'Title as printed.' },
    { name: 'authors', type: 'list', about: 'Authors as printed.' },
    { name: 'publisher', type: 'string', about: 'Who published it; empty when the document does not say.' },
    {
      name: 'published',
      type: 'period',
      about: 'Date of publication; 去年 and “last year” are resolved against it.',
    },
    { name: 'lang', type: 'string', required: true, words: LANGS, about: 'Language and script (BCP 47).' },
    {
      name: 'kind',
      type: 'string',
      about: 'What it is: journal article, newspaper page, web page, magazine story.',
    },
    { name: 'url', type: 'url', about: 'Address, when known.' },
    { name: 'sha256', type: 'string', about: 'SHA-256 of the bytes of the file, in hexadecimal.' },
  ],
  write: (source) => [
    source.id,
    source.file,
    source.title,
    joinList(source.authors),
    source.publisher,
    source.published,
    source.lang,
    source.kind,
    source.url,
    source.sha256,
  ],
  read: (row) => ({
    id: row.required('id'),
    file: row.required('file'),
    title: row.required('title'),
    authors: row.list('authors'),
    publisher: row.textOrNull('publisher'),
    published: row.textOrNull('published'),
    lang: row.oneOf('lang', LANGS),
    kind: row.text('kind'),
    url: row.textOrNull('url'),
    sha256: row.text('sha256'),
  }),
};

export const articleTable: Table<Article> = {
  name: 'articles',
  path: 'sources/articles.csv',
  about: 'Articles of the documents that hold several.',
  key: 'id',
  foreignKeys: [{ column: 'source', table: 'sources' }],
  columns: [
    { name: 'id', type: 'string', required: true, about: 'Source and number.' },
    { name: 'source', type: 'string', required: true, about: 'The document.' },
    {
      name: 'title',
      type: 'string',
      required: true,
      about: 'Title as printed; the opening words where none is printed.',
    },
    { name: 'authors', type: 'list', about: 'Authors as printed.' },
    {
      name: 'start',
      type: 'integer',
      required: true,
      unit: 'UTF-16 code units',
      about: 'Offset in the text of the document at which the article begins.',
    },
  ],
  write: (article) => [article.id, article.source, article.title, joinList(article.authors), article.start],
  read: (row) => ({
    id: row.required('id'),
    source: row.required('source'),
    title: row.required('title'),
    authors: row.list('authors'),
    start: row.number('start'),
  }),
};
