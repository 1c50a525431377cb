// @ts-check
// A picture of how long a query takes as the library grows: both axes in powers of ten.

const [WIDTH, HEIGHT, LEFT, TOP, RIGHT, BOTTOM] = [800, 420, 70, 50, 240, 50];
const COLOURS = ['#0b6e4f', '#c1440e', '#e09f3e', '#3b5ba5', '#8e5ea2', '#666666'];

/**
 * @param {readonly { engine: string, paragraphs: number, p50Cpu?: number, p99Cpu?: number, p50?: number, stopped?: string }[]} all
 * @returns {string} an SVG
 */
export function drawLatency(all) {
  const rows = all.flatMap(({ engine, paragraphs, p50, p50Cpu, p99Cpu }) =>
    p50 === undefined || p50Cpu === undefined || p99Cpu === undefined
      ? []
      : [{ engine, paragraphs, p50: p50Cpu, p99: p99Cpu }],
  );
  const sizes = all.filter(row => row.paragraphs > 0).map(row => Math.log10(row.paragraphs));
  const times = rows.flatMap(row => [Math.log10(row.p50), Math.log10(row.p99)]);
  const [x0, x1] = [Math.floor(Math.min(...sizes)), Math.ceil(Math.max(...sizes, 4))];
  const [y0, y1] = [Math.floor(Math.min(...times)), Math.ceil(Math.max(...times))];
  const x = (/** @type {number} */ n) => LEFT + ((Math.log10(n) - x0) / (x1 - x0)) * (WIDTH - LEFT - RIGHT);
  const y = (/** @type {number} */ ms) =>
    HEIGHT - BOTTOM - ((Math.log10(ms) - y0) / (y1 - y0)) * (HEIGHT - TOP - BOTTOM);
  const parts = [
    `<text x="${LEFT}" y="24" font-weight="bold">Milliseconds of processor time a query over paragraphs (solid p50, dashed p99)</text>`,
  ];
  for (let power = x0; power <= x1; power++) {
    const at = x(10 ** power).toFixed(1);
    parts.push(`<line x1="${at}" y1="${TOP}" x2="${at}" y2="${HEIGHT - BOTTOM}" stroke="#ddd"/>`);
    parts.push(
      `<text x="${at}" y="${HEIGHT - BOTTOM + 20}" text-anchor="middle">${(10 ** power).toLocaleString('en')}</text>`,
    );
  }
  for (let power = y0; power <= y1; power++) {
    const at = y(10 ** power).toFixed(1);
    parts.push(`<line x1="${LEFT}" y1="${at}" x2="${WIDTH - RIGHT}" y2="${at}" stroke="#ddd"/>`);
    parts.push(`<text x="${LEFT - 8}" y="${at}" text-anchor="end" dy="4">${10 ** power}</text>`);
  }
  const engines = [...new Set(rows.map(row => row.engine))];
  for (const [i, engine] of engines.entries()) {
    const own = rows.filter(row => row.engine === engine).sort((a, b) => a.paragraphs - b.paragraphs);
    const colour = COLOURS[i % COLOURS.length];
    for (const [key, dash] of /** @type {const} */ ([
      ['p50', ''],
      ['p99', ' stroke-dasharray="5 4"'],
    ])) {
      const points = own.map(row => `${x(row.paragraphs).toFixed(1)},${y(row[key]).toFixed(1)}`);
      parts.push(
        `<polyline points="${points.join(' ')}" fill="none" stroke="${colour}" stroke-width="2"${dash}/>`,
      );
      for (const point of points) {
        const [cx, cy] = point.split(',');
        parts.push(`<circle cx="${cx}" cy="${cy}" r="3" fill="${colour}"/>`);
      }
    }
    const legend = TOP + 10 + i * 38;
    parts.push(
      `<rect x="${WIDTH - RIGHT + 20}" y="${legend - 10}" width="12" height="12" fill="${colour}"/>`,
    );
    parts.push(`<text x="${WIDTH - RIGHT + 38}" y="${legend}">${engine}</text>`);
    const last = all.findIndex(row => row.engine === engine && row.p50 === undefined);
    if (last >= 0) {
      const largest = own.at(-1)?.paragraphs.toLocaleString('en') ?? '0';
      const note = `beyond ${largest} not ${all[last]?.stopped}`;
      parts.push(
        `<text x="${WIDTH - RIGHT + 38}" y="${legend + 15}" font-size="10" fill="#555">${note}</text>`,
      );
    }
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="13"><title>Milliseconds a query over the number of paragraphs</title><rect width="100%" height="100%" fill="#fff"/>${parts.join('')}</svg>\n`;
}
