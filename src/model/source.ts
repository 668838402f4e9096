/** BCP 47 tags of the scripts and languages the extractor reads. */
export type Lang = 'zh-Hans' | 'zh-Hant' | 'en';

/** Extended Date/Time Format (ISO 8601-2): `2022`, `2022-09`, `2023-01/2023-06`, `2017/2022`. */
export type Edtf = string;

/** A document, as listed in `data/sources/sources.csv`. */
export interface Source {
  /** Readable slug, part of addresses. */
  id: string;
  /** File name inside `data/sources/`. */
  file: string;
  title: string;
  authors: readonly string[];
  publisher: string | null;
  /** ISO 8601 date. Relative words (去年, last year) are resolved against it. */
  published: Edtf | null;
  lang: Lang;
  /** What it is: journal article, newspaper page, web page, magazine story. */
  kind: string;
  url: string | null;
  /** SHA-256 of the file's bytes, hex. */
  sha256: string;
}

/** One of several articles that a source holds (a newspaper page, a web page with other articles on it). */
export interface Article {
  /** `<source id>/<n>`, stable for the file. */
  id: string;
  source: string;
  title: string;
  authors: readonly string[];
  /** UTF-16 offset in the source's text where the article begins. */
  start: number;
}
