/** How an embedded chart is to look, as its address says it: `?theme=dark&size=s&mark=…&lang=en`. */
export interface Choice {
  theme: Theme;
  size: Size;
  /** A figure or an implied figure that is pointed out. */
  mark: string | null;
  lang: string | null;
}

/** `transparent` takes the page's background, and light or dark ink as the reader's system has it; the last two say which ink. */
export const themes = [
  'auto',
  'light',
  'dark',
  'transparent',
  'transparent-light',
  'transparent-dark',
] as const;
export type Theme = (typeof themes)[number];

/** Widest the chart becomes; `auto` fills its column. */
export const sizes = ['auto', 's', 'm', 'l'] as const;
export type Size = (typeof sizes)[number];

export function choiceOf(query: URLSearchParams): Choice {
  return {
    theme: oneOf(themes, query.get('theme')),
    size: oneOf(sizes, query.get('size')),
    mark: query.get('mark'),
    lang: query.get('lang'),
  };
}

/** The query of a choice, with `?`; empty where nothing is chosen. */
export function queryOf({ theme, size, mark, lang }: Partial<Choice>): string {
  const query = new URLSearchParams();
  if (theme !== undefined && theme !== 'auto') query.set('theme', theme);
  if (size !== undefined && size !== 'auto') query.set('size', size);
  if (mark) query.set('mark', mark);
  if (lang) query.set('lang', lang);
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

/** Which ink a theme asks for; `null` leaves it to the reader's system. */
export function inkOf(theme: Theme): 'light' | 'dark' | null {
  if (theme === 'light' || theme === 'transparent-light') return 'light';
  return theme === 'dark' || theme === 'transparent-dark' ? 'dark' : null;
}

function oneOf<Word extends string>(words: readonly [Word, ...Word[]], text: string | null): Word {
  return words.find((word) => word === text) ?? words[0];
}
