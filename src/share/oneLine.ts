/** A text broken over printed lines, in one line: no space between Han characters, one between Latin words. */
export function oneLine(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .reduce(
      (whole, line) => whole + (/[\w,.;%)]$/.test(whole) && /^[\w$(]/.test(line) ? ' ' : '') + line,
      '',
    );
}
