import { type VerbClass, verbClasses, verbTable } from '../../locale/en-verbs.ts';

export type Form = 'base' | 's' | 'past' | 'participle' | 'ing';

/** What a word can be as a verb. */
export interface Verb {
  lemma: string;
  classes: ReadonlySet<VerbClass>;
  forms: ReadonlySet<Form>;
  participle: string;
  /** The noun for money done so: "spent" → spending. */
  nominal: string | null;
}

interface Entry {
  lemma: string;
  classes: Set<VerbClass>;
  forms: Set<Form>;
  participle: string;
  nominal: string | null;
}

const VOWEL = /[aeiou]/u;

function thirdPerson(base: string): string {
  if (/(?:[sxzo]|ch|sh)$/u.test(base)) return `${base}es`;
  return /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  return /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
}

function gerund(base: string, past: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (base.endsWith('e') && !base.endsWith('ee')) return `${base.slice(0, -1)}ing`;
  // "dropped" doubles, so "dropping" does; "put", "cut", "run" double without a past to show it.
  const doubled = past.length > base.length + 2 && past.startsWith(base + (base.at(-1) ?? ''));
  const short = /^[^aeiou]*[aeiou][^aeiouwxy]$/u.test(base) && past === base;
  return `${base}${doubled || short || base === 'run' || base === 'win' || base === 'sit' || base === 'get' || base === 'begin' ? (base.at(-1) ?? '') : ''}ing`;
}

function build(): Map<string, Entry> {
  const table = new Map<string, Entry>();
  const add = (form: string, kind: Form, verb: Entry): void => {
    const known = table.get(form);
    if (known === undefined) {
      table.set(form, { ...verb, classes: new Set(verb.classes), forms: new Set([kind]) });
      return;
    }
    for (const name of verb.classes) known.classes.add(name);
    known.forms.add(kind);
    known.nominal ??= verb.nominal;
  };
  for (const name of verbClasses) {
    for (const row of verbTable[name].split(/[·\n]/u)) {
      const [base = '', pastWord = '-', participleWord = '-', ...nominal] = row.trim().split(/\s+/u);
      if (base === '' || !VOWEL.test(base + 'y')) continue;
      const past = pastWord === '-' ? regularPast(base) : pastWord;
      const participle = participleWord === '-' ? past : participleWord;
      const verb: Entry = {
        lemma: base,
        classes: new Set([name]),
        forms: new Set(),
        participle,
        nominal: nominal.filter((word) => word !== '-').join(' ') || null,
      };
      add(base, 'base', verb);
      add(thirdPerson(base), 's', verb);
      add(past, 'past', verb);
      add(participle, 'participle', verb);
      add(gerund(base, past), 'ing', verb);
      // "totalled", "travelling" in Britain, "totaled", "traveling" in America
      if (past === `${base}led` && base.endsWith('l') && !base.endsWith('ll')) {
        add(`${base}ed`, 'past', verb);
        add(`${base}ed`, 'participle', verb);
        add(`${base}ing`, 'ing', verb);
      }
    }
  }
  return table;
}

const table = build();
const UNKNOWN: ReadonlySet<VerbClass> = new Set(['happen']);

/** A word as a verb: from the table, or by its ending. Null when it cannot be one. */
export function verbOf(low: string): Verb | null {
  const known = table.get(low);
  if (known !== undefined) return known;
  if (
    /^[a-z-]{3,}ed$/u.test(low) &&
    !/(?:eed|hundred|sacred|kindred|naked)$/u.test(low) &&
    // "seasonally-adjusted", "state-owned" are adjectives, "co-founded" is none.
    (!low.includes('-') || /^(?:re|co|over|under|out|pre|de|up|off|down)-/u.test(low))
  ) {
    return {
      lemma: low,
      classes: UNKNOWN,
      forms: new Set<Form>(['past', 'participle']),
      participle: low,
      nominal: null,
    };
  }
  if (/^[a-z]{4,}ing$/u.test(low) && !NOT_ING.test(low))
    return {
      lemma: low,
      classes: UNKNOWN,
      forms: new Set<Form>(['ing']),
      participle: `${low.slice(0, -3)}ed`,
      nominal: null,
    };
  return null;
}

/** Nouns that end in -ing and are no verbs, and nouns made of verbs that stand as nouns. */
const NOT_ING =
  /(?:thing|string|wing|king|ling|ring)$|^(?:during|morning|evening|pudding|wedding|housing|shipping|ping|sing|beijing|notwithstanding|outstanding)$/u;
