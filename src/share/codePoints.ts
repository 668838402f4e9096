/**
 * The W3C Web Annotation model counts Unicode code points; JavaScript counts UTF-16 units. Returns the number of code
 * points before a UTF-16 offset.
 */
export function codePointsBefore(text: string, offset: number): number {
  let points = 0;
  for (let i = 0; i < offset; points += 1) i += (text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1;
  return points;
}
