import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { dirname, extname, join, normalize, resolve } from 'node:path';
import { createGzip } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};

export interface Served {
  /** `http://127.0.0.1:<port>/` */
  url: string;
  close: () => Promise<void>;
}

/**
 * Serves a folder of static files on the loopback interface, the way a static host would: `index.html` for a folder,
 * a redirect to the trailing slash, `404.html` for what is not there.
 * @param port 0 takes any free one. Rejects when the port is taken.
 */
export async function serve(folder: string, port = 0): Promise<Served> {
  const root = resolve(folder);
  const server: Server = createServer((request, response) => {
    void answer(root, request.url ?? '/').then(({ status, headers, file }) => {
      // Text goes out packed, as from any static host.
      const packed = isText(headers) && /\bgzip\b/u.test(String(request.headers['accept-encoding']));
      response.writeHead(status, packed ? { ...headers, 'content-encoding': 'gzip' } : headers);
      if (file === null || request.method === 'HEAD') response.end();
      else if (packed) createReadStream(file).pipe(createGzip()).pipe(response);
      else createReadStream(file).pipe(response);
    });
  });
  await new Promise<void>((done, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', done);
  });
  const address = server.address();
  const bound = typeof address === 'object' && address !== null ? address.port : port;
  return {
    url: `http://127.0.0.1:${bound}/`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

interface Answer {
  status: number;
  headers: Record<string, string>;
  file: string | null;
}

async function answer(root: string, url: string): Promise<Answer> {
  const [path = '/', query] = url.split('?');
  const wanted = pathOf(path);
  const file = wanted === null ? null : join(root, wanted);
  if (file !== null && (file === root || file.startsWith(`${root}/`))) {
    const found = await stat(file).catch(() => null);
    if (found?.isDirectory()) {
      if (!path.endsWith('/'))
        return {
          status: 301,
          headers: { location: `${path}/${query === undefined ? '' : `?${query}`}` },
          file: null,
        };
      const index = join(file, 'index.html');
      if (await isFile(index)) return ok(index);
    } else if (found?.isFile()) return ok(file);
  }
  const lost = await lostPage(root, file);
  return { status: 404, headers: { 'content-type': types['.html'] ?? '' }, file: lost };
}

/** The nearest `404.html` above what was asked for: of the site, when several stand under one root. */
async function lostPage(root: string, file: string | null): Promise<string | null> {
  for (let folder = file === null ? root : dirname(file); folder.startsWith(root); folder = dirname(folder)) {
    const lost = join(folder, '404.html');
    if (await isFile(lost)) return lost;
    if (folder === root) break;
  }
  return null;
}

function pathOf(path: string): string | null {
  try {
    return normalize(decodeURIComponent(path));
  } catch {
    return null;
  }
}

const isText = (headers: Readonly<Record<string, string>>): boolean =>
  /^text\/|json|svg/u.test(headers['content-type'] ?? '');

const isFile = (file: string) =>
  stat(file).then(
    (found) => found.isFile(),
    () => false,
  );

function ok(file: string): Answer {
  return {
    status: 200,
    headers: {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'cache-control': 'no-cache',
    },
    file,
  };
}
