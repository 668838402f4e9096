/** A box in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Point {
  x: number;
  y: number;
}

export interface LeaderOrder {
  mark: Box;
  /** Where the line ends: on the margin of the quotation, at the height of the figure. */
  end: Point;
  /** Words the line must not cross. */
  words: readonly Box[];
  /** A column free of words between chart and quotation, in which the line may run up and down. */
  gutter: number;
}

const clearance = 2.5;
const radius = 7;

/**
 * The way of the leader line from a mark to the margin of its sentence, as SVG path data.
 * A plain curve where one is free; else along a level lane between the words and down the gutter. The first way that
 * crosses no words wins, and of several the shortest; if every way crosses some, the one that crosses fewest.
 */
export function leaderPath(order: LeaderOrder): string {
  const ways = [...curves(order), ...lanes(order)];
  let best = ways[0];
  let least = Number.POSITIVE_INFINITY;
  for (const way of ways) {
    const cost = crossings(way.points, order.words) * 1e6 + length(way.points) * way.weight;
    if (cost < least) {
      best = way;
      least = cost;
    }
  }
  return best?.path ?? '';
}

interface Way {
  path: string;
  /** The way as short straight pieces, to measure it and to see what it crosses. */
  points: readonly Point[];
  /** A bent way must be this much shorter to be chosen before a curve. */
  weight: number;
}

/** Where a line may leave a mark: mostly from its side towards the gutter, where no label of its own stands. */
function starts({ mark, gutter }: LeaderOrder): Point[] {
  const height = mark.bottom - mark.top;
  const side = gutter >= mark.right ? mark.right : mark.left;
  const inside = [0.5, 0.15, 0.85].map((part) => ({
    x: side,
    y: mark.top + Math.min(height * part, height - 0.5),
  }));
  return height < 12 ? [{ x: side, y: (mark.top + mark.bottom) / 2 }] : inside;
}

function curves(order: LeaderOrder): Way[] {
  const { end, gutter } = order;
  const ways: Way[] = [];
  // Round the corner of a gutter on the far side there is no plain curve.
  if (Math.abs(end.x - gutter) > 60 || gutter > end.x) return ways;
  for (const start of starts(order))
    for (const bend of [0.5, 0.7, 0.3]) {
      const reach = Math.max(24, (end.x - start.x) * bend);
      const [one, two] = [
        { x: start.x + reach, y: start.y },
        { x: end.x - reach, y: end.y },
      ];
      ways.push({
        path: `M${at(start)}C${at(one)} ${at(two)} ${at(end)}`,
        points: sample(start, one, two, end),
        weight: 1,
      });
    }
  return ways;
}

function lanes(order: LeaderOrder): Way[] {
  const { mark, end, gutter, words } = order;
  const ways: Way[] = [];
  const top = Math.min(mark.top, ...words.map((word) => word.top)) - 8;
  const bottom = Math.max(mark.bottom, ...words.map((word) => word.bottom)) + 8;
  const leave = starts(order);
  for (const start of leave)
    ways.push(bent([start, { x: gutter, y: start.y }, { x: gutter, y: end.y }, end]));
  const middle = (mark.left + mark.right) / 2;
  for (let y = top; y <= bottom; y += 4) {
    const start = { x: middle, y: y < mark.top ? mark.top : y > mark.bottom ? mark.bottom : y };
    ways.push(bent([start, { x: middle, y }, { x: gutter, y }, { x: gutter, y: end.y }, end]));
  }
  return ways;
}

/** A way of level and upright pieces with rounded corners. */
function bent(corners: readonly Point[]): Way {
  const points = corners.filter((point, index) => {
    const before = corners[index - 1];
    return before === undefined || Math.hypot(point.x - before.x, point.y - before.y) > 0.5;
  });
  const [first] = points;
  let path = first ? `M${at(first)}` : '';
  points.forEach((point, index) => {
    const before = points[index - 1];
    const after = points[index + 1];
    if (before === undefined) return;
    if (after === undefined) path += `L${at(point)}`;
    else path += `L${at(towards(point, before))}Q${at(point)} ${at(towards(point, after))}`;
  });
  return { path, points: points.flatMap((point, index) => straight(point, points[index + 1])), weight: 1.25 };
}

/** A point on the way from a corner to its neighbour, where the rounding begins. */
function towards(corner: Point, neighbour: Point): Point {
  const distance = Math.hypot(neighbour.x - corner.x, neighbour.y - corner.y);
  const part = Math.min(radius, distance / 2) / (distance || 1);
  return { x: corner.x + (neighbour.x - corner.x) * part, y: corner.y + (neighbour.y - corner.y) * part };
}

function straight(from: Point, to: Point | undefined): Point[] {
  if (to === undefined) return [from];
  const pieces = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 4));
  return Array.from({ length: pieces }, (_, index) => ({
    x: from.x + ((to.x - from.x) * index) / pieces,
    y: from.y + ((to.y - from.y) * index) / pieces,
  }));
}

function sample(a: Point, b: Point, c: Point, d: Point): Point[] {
  const pieces = 64;
  return Array.from({ length: pieces + 1 }, (_, index) => {
    const t = index / pieces;
    const s = 1 - t;
    const mix = (axis: 'x' | 'y') =>
      s ** 3 * a[axis] + 3 * s * s * t * b[axis] + 3 * s * t * t * c[axis] + t ** 3 * d[axis];
    return { x: mix('x'), y: mix('y') };
  });
}

function crossings(points: readonly Point[], words: readonly Box[]): number {
  return words.filter((word) =>
    points.some(
      ({ x, y }) =>
        x > word.left - clearance &&
        x < word.right + clearance &&
        y > word.top - clearance &&
        y < word.bottom + clearance,
    ),
  ).length;
}

function length(points: readonly Point[]): number {
  return points.reduce((sum, point, index) => {
    const before = points[index - 1];
    return before === undefined ? 0 : sum + Math.hypot(point.x - before.x, point.y - before.y);
  }, 0);
}

const at = ({ x, y }: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`;
