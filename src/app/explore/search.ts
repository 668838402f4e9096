/**
 * Words of a search: lower case, split at spaces, half-width. All must occur (as parts of words too, which is
 * what finds 机器人 in 工业机器人销量 without a dictionary). A quoted "phrase" stays whole.
 */
export function terms(text: string): string[] {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/"[^"]+"|[^\s"]+/gu) ?? [];
  return words.map((word) => word.replaceAll('"', ''));
}

export function matches(haystack: string, words: readonly string[]): boolean {
  return words.every((word) => haystack.includes(word));
}
