import * as OpenCC from 'opencc-js/cn2t';

const convert = OpenCC.Converter({ from: 'cn', to: 'twp' });

/**
 * Simplified → Traditional with Taiwan's words, for what the program itself says.
 * Words of a document are never converted: those in `keep` come out as they went in.
 */
export function toHant(text: string, keep: readonly string[] = []): string {
  const kept = keep.find((words) => words.length > 0 && text.includes(words));
  if (kept === undefined) return convert(text);
  return text
    .split(kept)
    .map((part) => toHant(part, keep))
    .join(kept);
}
