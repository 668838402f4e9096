import { parseArgs } from 'node:util';
import { command } from './command.ts';
import { refreshData } from './refresh.ts';

/**
 * `npm run data`: documents → `data/*.csv` and `datapackage.json`. `-- --check` only says whether they are stale;
 * `-- --data DIR` takes another data folder.
 */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { check: { type: 'boolean', default: false }, data: { type: 'string', default: 'data' } },
  });
  return refreshData(values.data, values.check, { out: console.log, err: console.error });
}

await command('Usage: npm run data [-- --check] [-- --data DIR]', main);
