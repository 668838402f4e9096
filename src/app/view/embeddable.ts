/** A value as a JSON script element of a page, `id` given; no text in it can end the element. */
export function embeddable(id: string, value: unknown): string {
  const json = JSON.stringify(value)
    .replace(/</g, '\\u003c')
    .replace(/\u2028|\u2029/g, (mark) => (mark === '\u2028' ? '\\u2028' : '\\u2029'));
  return `<script type="application/json" id="${id}">${json}</script>`;
}
