export { checkTable, impliedTable } from './check.ts';
export { figureTable } from './figure.ts';
export { indicatorTable, referenceTable, topicTable } from './indicator.ts';
export { passageTable } from './passage.ts';
export { articleTable, sourceTable } from './source.ts';
