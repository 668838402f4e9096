import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { readRows } from '../../src/model/csv.ts';
import { readTable } from '../../src/model/table.ts';
import { figureTable, passageTable, sourceTable } from '../../src/model/tables/index.ts';

/** What the standard asks of a descriptor, as far as ours goes (https://datapackage.org/standard/data-package/). */
const STANDARD = {
  type: 'object',
  required: ['$schema', 'name', 'resources', 'licenses', 'sources'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
    name: { type: 'string', pattern: '^[a-z0-9._-]+$' },
    keywords: { type: 'array', minItems: 1, items: { type: 'string' } },
    licenses: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['name'],
        properties: {
          name: { type: 'string', pattern: '^[-a-zA-Z0-9._]+$' },
          path: { type: 'string', format: 'uri' },
        },
      },
    },
    sources: {
      type: 'array',
      minItems: 1,
      items: { type: 'object', required: ['title', 'path'], properties: { path: { $ref: '#/$defs/path' } } },
    },
    resources: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['name', 'path', 'schema', 'bytes', 'hash'],
        properties: {
          name: { type: 'string', pattern: '^[a-z0-9._-]+$' },
          path: { $ref: '#/$defs/path' },
          type: { const: 'table' },
          bytes: { type: 'integer', minimum: 1 },
          hash: { type: 'string', pattern: '^sha256:[a-f0-9]{64}$' },
          schema: {
            type: 'object',
            required: ['fields', 'primaryKey'],
            properties: {
              missingValues: { type: 'array', items: { type: 'string' } },
              primaryKey: { type: 'array', minItems: 1, uniqueItems: true, items: { type: 'string' } },
              foreignKeys: {
                type: 'array',
                minItems: 1,
                items: {
                  type: 'object',
                  required: ['fields', 'reference'],
                  properties: {
                    reference: {
                      type: 'object',
                      required: ['resource', 'fields'],
                      properties: { resource: { type: 'string' }, fields: { type: 'array', minItems: 1 } },
                    },
                  },
                },
              },
              fields: {
                type: 'array',
                minItems: 1,
                items: {
                  type: 'object',
                  required: ['name', 'type', 'description'],
                  properties: {
                    type: { enum: ['string', 'number', 'integer', 'boolean', 'date', 'list'] },
                    constraints: {
                      type: 'object',
                      properties: {
                        required: { type: 'boolean' },
                        enum: { type: 'array', minItems: 1, uniqueItems: true },
                      },
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
  },
  $defs: { path: { type: 'string', pattern: '^(?:(?![./~])(?!.*\\.\\.)[^\\\\]+|https?://.*)$' } },
};

interface Field {
  name: string;
  type: string;
  constraints?: { required?: boolean; enum?: string[] };
}
interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  schema: {
    fields: Field[];
    primaryKey: string[];
    foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
  };
}

const descriptor: { resources: Resource[] } = JSON.parse(readFileSync('data/datapackage.json', 'utf8'));
const content = (path: string): string => readFileSync(`data/${path}`, 'utf8');
const rows = new Map(descriptor.resources.map(({ name, path }) => [name, readRows(content(path), path, [])]));

test('the descriptor is as the standard asks', () => {
  const ajv = new Ajv({ allErrors: true, strict: false });
  addFormats(ajv);
  const valid = ajv.compile(STANDARD);
  valid(descriptor);
  expect(valid.errors).toBeNull();
});

describe.each(descriptor.resources)('the table $name', ({ name, path, bytes, hash, schema }) => {
  test('has the columns, the size and the sum that the descriptor says', () => {
    const text = content(path);
    expect(text.split(/\r?\n/u)[0]?.split(',')).toEqual(schema.fields.map((field) => field.name));
    expect(Buffer.byteLength(text)).toBe(bytes);
    expect(`sha256:${createHash('sha256').update(text).digest('hex')}`).toBe(hash);
  });

  test('holds in each cell what its column says', () => {
    for (const row of rows.get(name) ?? [])
      for (const { name: column, type, constraints } of schema.fields) {
        const cell = row.text(column);
        if (constraints?.required === true) expect(cell, `${path} ${row.line} ${column}`).not.toBe('');
        if (cell === '') continue;
        if (type === 'number' || type === 'integer') expect(Number.isFinite(row.number(column))).toBe(true);
        if (type === 'integer') expect(Number.isInteger(row.number(column))).toBe(true);
        if (type === 'boolean') row.boolean(column);
        if (constraints?.enum !== undefined) expect(constraints.enum).toContain(cell);
      }
  });

  test('has keys that are one of a kind, and foreign keys that lead somewhere', () => {
    const key = schema.primaryKey[0] ?? '';
    const keys = (rows.get(name) ?? []).map((row) => row.text(key));
    expect(new Set(keys).size).toBe(keys.length);
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const there = new Set(
        (rows.get(reference.resource) ?? []).map((row) => row.text(reference.fields[0] ?? '')),
      );
      for (const row of rows.get(name) ?? []) {
        const value = row.text(fields[0] ?? '');
        if (value !== '') expect(there, `${path} ${row.line}`).toContain(value);
      }
    }
  });
});

test('every figure is a quotation of its document, inside its passage', () => {
  const texts = new Map(
    readTable(sourceTable, content(sourceTable.path)).map(({ id, file }) => [id, content(`sources/${file}`)]),
  );
  const passages = new Map(
    readTable(passageTable, content(passageTable.path)).map((passage) => [passage.id, passage]),
  );
  const figures = readTable(figureTable, content(figureTable.path));
  expect(figures.length).toBeGreaterThan(50);
  for (const { id, source, passage, start, quote } of figures) {
    expect(texts.get(source)?.slice(start, start + quote.length), id).toBe(quote);
    const around = passages.get(passage);
    expect(around?.source, id).toBe(source);
    expect(around !== undefined && around.start <= start && start + quote.length <= around.end, id).toBe(
      true,
    );
  }
});

test('every check and every implied figure names figures that there are', () => {
  const figures = new Set((rows.get('figures') ?? []).map((row) => row.text('id')));
  for (const name of ['checks', 'implied'])
    for (const row of rows.get(name) ?? [])
      for (const entry of row.list('figures'))
        expect(figures, `${name} ${row.line}`).toContain(entry.slice(entry.indexOf('=') + 1));
});
