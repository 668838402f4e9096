import { decoded } from '../behaviour/fragment.ts';
import type { Route } from '../route.ts';

/**
 * The desk has one address; the pages of a reader's own documents are behind its `#`:
 * `source/report/#f1` → `#/source/report/?at=f1`.
 */
export function deskHref(route: Route): string {
  const [path = '', at] = route.split('#');
  return `#/${path}${at === undefined ? '' : `?at=${at}`}`;
}

/** The way back from {@link deskHref}: kind of page, id, and what to go to on it. */
export function fromHash(hash: string): { kind: string; id: string; at: string | null } {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const [kind = '', id = ''] = path.split('/');
  return { kind, id: decoded(id), at: new URLSearchParams(query).get('at') };
}
