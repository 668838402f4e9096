import { createServer, type Server } from 'node:http';

/** A page of somebody else's, on an origin of its own. */
export interface Host {
  /** `http://127.0.0.1:<port>/` */
  url: string;
  close: () => Promise<void>;
}

export interface HostPage {
  html: string;
  /** Content-Security-Policy of the page. */
  policy?: string;
}

/** Serves pages of another origin than the site's, by path. */
export async function host(pages: Readonly<Record<string, HostPage>>): Promise<Host> {
  const server: Server = createServer((request, response) => {
    const page = pages[(request.url ?? '/').split('?')[0] ?? '/'];
    const policy = page?.policy === undefined ? {} : { 'content-security-policy': page.policy };
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...policy });
    response.end(page?.html ?? '');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

/** A whole page around some HTML. */
export const around = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;
