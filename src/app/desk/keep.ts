import type { OwnDocument } from './read.ts';

const key = 'tickmark-desk';

/** The documents of this tab, kept over a reload and gone with the tab. */
export function kept(): OwnDocument[] {
  try {
    const found: unknown = JSON.parse(sessionStorage.getItem(key) ?? '[]');
    return Array.isArray(found) ? found.filter(isDocument) : [];
  } catch {
    return [];
  }
}

/** Says whether they could be kept: a tab has room for some five million characters. */
export function keep(documents: readonly OwnDocument[]): boolean {
  try {
    sessionStorage.setItem(key, JSON.stringify(documents));
    return true;
  } catch {
    sessionStorage.removeItem(key);
    return false;
  }
}

function isDocument(value: unknown): value is OwnDocument {
  return (
    typeof value === 'object' &&
    value !== null &&
    'name' in value &&
    typeof value.name === 'string' &&
    'text' in value &&
    typeof value.text === 'string' &&
    'published' in value &&
    (value.published === null || typeof value.published === 'string')
  );
}
