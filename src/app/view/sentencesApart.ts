/** Templates of fewer characters than this stay in their page. */
const little = 20_000;

const OPEN = '<template data-sentence=';
const CLOSE = '</template>';

/** A page's body without the sentences of its charts, and these as a file beside it: a page of many charts opens without them. */
export function sentencesApart(body: string, name: string): { body: string; sentences: string | null } {
  const kept: string[] = [];
  const rest: string[] = [];
  let from = 0;
  for (let at = body.indexOf(OPEN); at >= 0; at = body.indexOf(OPEN, from)) {
    const end = body.indexOf(CLOSE, at) + CLOSE.length;
    rest.push(body.slice(from, at));
    kept.push(body.slice(at, end));
    from = end;
  }
  rest.push(body.slice(from));
  const sentences = kept.join('');
  if (sentences.length < little) return { body, sentences: null };
  return { body: `${rest.join('')}<div hidden data-sentences-from="${name}"></div>`, sentences };
}
