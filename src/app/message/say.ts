import { en } from './en.ts';
import { zh } from './zh.ts';

/** The languages the interface speaks. Documents and quotes always stay in their own. */
export type UiLang = 'zh-Hans' | 'zh-Hant' | 'en';
export const uiLangs: readonly UiLang[] = ['zh-Hans', 'zh-Hant', 'en'];

export type MessageKey = keyof typeof en;

/** The names between braces in a message: `{n} of {m}` → `n | m`. */
type Slots<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Slots<Rest>
  : never;
type Values<Key extends MessageKey> = Record<Slots<(typeof en)[Key]>, string | number>;

/** Messages without slots. */
export type PlainKey = {
  [Key in MessageKey]: [Slots<(typeof en)[Key]>] extends [never] ? Key : never;
}[MessageKey];

/** Says a message; a message without slots takes no values. */
export type Say = <Key extends MessageKey>(
  key: Key,
  ...values: [Slots<(typeof en)[Key]>] extends [never] ? [] : [Values<Key>]
) => string;

/** All messages of a language, slots unfilled. */
export type Messages = Readonly<Record<MessageKey, string>>;

/**
 * The messages of a language.
 * @param fold Simplified → Traditional, needed for `zh-Hant` only.
 */
export function messagesIn(lang: UiLang, fold: (text: string) => string): Messages {
  if (lang !== 'zh-Hant') return lang === 'en' ? en : zh;
  const folded = { ...zh };
  for (const key of messageKeys) folded[key] = fold(zh[key]);
  return folded;
}

const messageKeys = Object.keys(en) as MessageKey[];

/**
 * A speaker of the messages of one language.
 * Numbers are written with `Intl`; `[figure|figures]` takes the form for the number before it.
 */
export function sayWith(lang: UiLang, messages: Messages): Say {
  const number = new Intl.NumberFormat(lang);
  const plural = new Intl.PluralRules(lang);
  return (key, ...[values]) => {
    const template: string = messages[key];
    const given: Record<string, string | number> = values ?? {};
    let last = 2;
    return template.replace(
      /\{(\w+)\}|\[([^[|\]]*)\|([^[\]]*)\]/g,
      (_all, slot?: string, one?: string, many?: string) => {
        if (slot === undefined) return (plural.select(last) === 'one' ? one : many) ?? '';
        const value = given[slot];
        if (typeof value !== 'number') return value ?? '';
        last = value;
        return number.format(value);
      },
    );
  };
}
