/**
 * All matches of a global pattern in a text, in order. What `matchAll` finds, without the copy of the pattern
 * that it makes on each call: for a short text the copy takes longer than the search.
 */
export function matchesIn(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    // An empty match would come back for ever.
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}
