/**
 * Stable id of a figure: from the source, the quote and 16 characters on either side.
 * FNV-1a, twice 32 bits with different seeds (http://www.isthe.com/chongo/tech/comp/fnv/).
 */
export function figureId(source: string, quote: string, surroundings: string): string {
  const key = [source, quote, surroundings.replace(/\s/gu, '')].join('\u0000');
  return `${source}-${fnv(key, 0x811c9dc5)}${fnv(key, 0x01000193)}`;
}

function fnv(key: string, seed: number): string {
  let hash = seed;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36).padStart(7, '0');
}
