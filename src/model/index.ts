export type * from './chart.ts';
export type * from './check.ts';
export type * from './dataset.ts';
export type * from './figure.ts';
export type * from './indicator.ts';
export type * from './passage.ts';
export type * from './reference.ts';
export type * from './source.ts';
