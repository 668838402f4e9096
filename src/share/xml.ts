/** Text as XML or HTML, in an element or a quoted attribute. Characters XML cannot hold are dropped. */
export function escapeXml(text: string): string {
  return [...text]
    .filter(allowed)
    .join('')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** XML 1.0 holds tab, line feed, carriage return, and everything from the space up but surrogates and two non-characters. */
function allowed(char: string): boolean {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x20) return code === 9 || code === 10 || code === 13;
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
}
