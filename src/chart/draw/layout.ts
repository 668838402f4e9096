import type { Form } from '../../model/chart.ts';
import { bars } from './bars.ts';
import { columns } from './columns.ts';
import { foot } from './foot.ts';
import { intervals } from './intervals.ts';
import { notesOf } from './notes.ts';
import { numbers } from './numbers.ts';
import { shares } from './shares.ts';
import { slope } from './slope.ts';
import type { Frame, Scene } from './scene.ts';

const FORMS: Readonly<Record<Form, (frame: Frame) => Scene>> = {
  column: (frame) => columns(frame),
  line: (frame) => columns(frame, true),
  bar: (frame) => bars(frame),
  target: (frame) => bars(frame),
  slope,
  share: shares,
  foot,
  interval: intervals,
  number: numbers,
};

/** Lays a chart out in pixels: the drawing of its form, and under it the linked words of what stands beside the axis. */
export function layout(frame: Frame, form: Form = frame.chart.form): Scene {
  const drawing = FORMS[form](frame);
  const notes = notesOf(frame, drawing.height + 6);
  return {
    width: frame.width,
    height: Math.ceil(drawing.height + (notes.height > 0 ? notes.height + 6 : 0)),
    shapes: [...drawing.shapes, ...notes.shapes],
  };
}
