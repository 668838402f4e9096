/** The address a site is published at, with a closing slash; `null` when none is given, an error with one sentence when it is no web address. */
export function publishedAddress(given: string | undefined): string | null | Error {
  if (given === undefined || given === '') return null;
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '')
    return new Error(`“${given}” is no address of a site: write it like https://example.org/numbers/`);
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
