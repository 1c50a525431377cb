/** Running heads, feet and page numbers: what comes again at the same place of other pages. */
import type { Line, Page } from './pdf-line.ts';

/** Lines from the top and from the bottom of a page that may be such. */
const EDGE_LINES = 3;
const SAME_PLACE = 4;
const PAGE_NUMBER =
  /^(?:[-–—|]?\s*)?(?:(?:page|p\.|seite|s\.|página|стр\.)\s*)?(?:\d{1,4}|[ivxlc]{1,7})(?:\s*(?:\/|of|von|de|из)\s*\d{1,4})?(?:\s*[-–—|])?$/iu;

interface Edge {
  readonly line: Line;
  /** The same for lines that differ in their numbers alone. */
  readonly key: string;
  readonly isTop: boolean;
}

export function findRunning(pages: readonly Page[]): ReadonlySet<Line> {
  const running = new Set<Line>();
  const edges = pages.flatMap(edgesOf);
  const byKey = new Map<string, Edge[]>();
  for (const edge of edges) {
    const key = `${edge.isTop} ${edge.key}`;
    const own = byKey.get(key);
    if (own === undefined) byKey.set(key, [edge]);
    else own.push(edge);
  }
  for (const edge of edges) {
    const same = (byKey.get(`${edge.isTop} ${edge.key}`) ?? []).filter(
      other => other.line.page !== edge.line.page && Math.abs(other.line.y - edge.line.y) < SAME_PLACE,
    );
    const onPages = new Set(same.map(other => other.line.page)).size + 1;
    if (onPages >= 2 && (onPages >= pages.length * 0.25 || onPages >= 3) && isOutermost(edge, pages, running))
      running.add(edge.line);
  }
  for (const edge of edges) {
    if (
      PAGE_NUMBER.test(edge.line.text) &&
      isOutermost(edge, pages, running) &&
      isPageNumber(edge.line, pages)
    )
      running.add(edge.line);
  }
  return running;
}

function edgesOf({ lines, height }: Page): readonly Edge[] {
  const sorted = lines.toSorted((a, b) => b.y - a.y);
  const keyOf = (line: Line) =>
    line.text
      .toLowerCase()
      .replace(/\d+|\b[ivxlc]+\b/g, '#')
      .replace(/\s+/g, ' ');
  const top = sorted.slice(0, EDGE_LINES).filter(line => line.y > height * 0.75);
  const bottom = sorted.slice(-EDGE_LINES).filter(line => line.y < height * 0.25);
  return [
    ...top.map(line => ({ line, key: keyOf(line), isTop: true })),
    ...bottom.toReversed().map(line => ({ line, key: keyOf(line), isTop: false })),
  ];
}

/** Nothing of the text stands between it and the edge of its page. */
function isOutermost({ line, isTop }: Edge, pages: readonly Page[], running: ReadonlySet<Line>): boolean {
  const page = pages.find(({ number }) => number === line.page);
  return (page?.lines ?? []).every(
    other =>
      other === line ||
      running.has(other) ||
      Math.abs(other.y - line.y) < 2 ||
      (isTop ? other.y < line.y : other.y > line.y),
  );
}

/** It counts as the pages do, or the page is the only one. */
function isPageNumber(line: Line, pages: readonly Page[]): boolean {
  const page = pages.find(({ number }) => number === line.page);
  const number = /\d+|[ivxlc]+/i.exec(line.text)?.[0]?.toLowerCase();
  return (
    number !== undefined &&
    (number === page?.label.toLowerCase() || Number(number) - line.page === 1 || pages.length > 2)
  );
}
