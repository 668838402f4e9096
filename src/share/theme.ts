import { TOKENS } from '../chart/draw/look.ts';

/** A set of the drawing's colours. */
export type Palette = Readonly<Record<keyof typeof TOKENS, string>>;

export const LIGHT: Palette = TOKENS;

export const DARK: Palette = {
  paper: '#151617',
  ink: '#ece8df',
  soft: '#9c968a',
  line: '#34353a',
  hair: '#292a2d',
  cited: '#8fb7dd',
  'cited-2': '#6485a5',
  implied: '#57708a',
  reference: '#5d5b56',
  pencil: '#ff7a62',
};

/** Fonts by name: a file that leaves the page takes no style sheet along, and `system-ui` gives Japanese shapes in some renderers. */
export const SANS =
  '"Noto Sans CJK SC", "Noto Sans SC", "PingFang SC", "Microsoft YaHei", "Source Han Sans SC", sans-serif';
export const SERIF =
  '"Noto Serif CJK SC", "Noto Serif SC", "Songti SC", SimSun, "Source Han Serif SC", serif';

/** Replaces the page's custom properties by values: programs other than browsers do not know them. */
export function resolve(svg: string, palette: Palette): string {
  return svg
    .replace(/var\(--(sans|serif), [^()]{0,300}\)/g, (_, name: string) =>
      (name === 'sans' ? SANS : SERIF).replaceAll('"', '&quot;'),
    )
    .replace(/var\(--([a-z0-9-]+), (#[0-9a-f]{6})\)/g, (_, name: string, otherwise: string) =>
      name in palette ? palette[name as keyof Palette] : otherwise,
    );
}
