/** What these tests use of citation-js, which brings no types. */
declare module '@citation-js/core' {
  interface Item {
    type?: string;
    title?: string;
    author?: readonly object[];
    issued?: { 'date-parts'?: number[][] };
    note?: string;
    [field: string]: unknown;
  }
  export class Cite {
    constructor(input: string);
    data: Item[];
    format(kind: 'bibliography', options: { format: 'text'; template: string }): string;
  }
  export const plugins: { list(): string[] };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
