import { parseArgs } from 'node:util';
import { refreshData } from './refresh.ts';

/**
 * `npm run data`: documents → `data/*.csv` and `datapackage.json`. `-- --check` only says whether they are stale;
 * `-- --data DIR` takes another data folder.
 */
const { values } = parseArgs({
  options: { check: { type: 'boolean', default: false }, data: { type: 'string', default: 'data' } },
});
process.exitCode = await refreshData(values.data, values.check, { out: console.log, err: console.error });
