/** Templates of fewer characters than this stay in their page. */
const little = 20_000;

/** A page's body without the sentences of its charts, and these as a file beside it: a page of many charts opens without them. */
export function sentencesApart(body: string, name: string): { body: string; sentences: string | null } {
  const kept: string[] = [];
  const rest = body.replace(/<template data-sentence=[\s\S]*?<\/template>/g, (template) => {
    kept.push(template);
    return '';
  });
  const sentences = kept.join('');
  if (sentences.length < little) return { body, sentences: null };
  return { body: `${rest}<div hidden data-sentences-from="${name}"></div>`, sentences };
}
