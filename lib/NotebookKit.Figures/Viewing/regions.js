// Regions of interest: circles and rectangles of whole pixels, and what the pixels in them add up to.
// A circle has a pixel in its middle and a radius in widths of a column; a rectangle has its first and its last pixels.

const within = (number, low, high) => Math.min(high, Math.max(low, number));

/** What a drag draws: a circle around its beginning, or a rectangle from corner to corner. */
function regionOf(kind, from, to, { rows, columns, aspect }) {
  const pixel = ({ x, y }) => ({ x: within(Math.floor(x), 0, columns - 1), y: within(Math.floor(y), 0, rows - 1) });
  const start = pixel(from), end = pixel(to);
  if (kind === 'circle') {
    const radius = Math.hypot(to.x - start.x - 0.5, (to.y - start.y - 0.5) * aspect);
    return { kind, ...start, radius: within(Math.round(2 * radius) / 2, 0, columns + rows * aspect) };
  }
  return {
    kind, left: Math.min(start.x, end.x), top: Math.min(start.y, end.y),
    right: Math.max(start.x, end.x), bottom: Math.max(start.y, end.y),
  };
}

/** Where a drag would have begun that drew this region. */
const anchorOf = ({ kind, x, y, left, top }) =>
  kind === 'circle' ? { x: x + 0.5, y: y + 0.5 } : { x: left + 0.5, y: top + 0.5 };

/** Where such a drag would have ended: there lies the handle. */
function handleOf({ kind, x, y, radius, right, bottom }) {
  return kind === 'circle' ? { x: x + 0.5 + radius, y: y + 0.5 } : { x: right + 0.5, y: bottom + 0.5 };
}

/** The region some pixels further, but not beyond the image. */
function movedRegion(region, right, down, { rows, columns }) {
  if (region.kind === 'circle') {
    return { ...region, x: within(region.x + right, 0, columns - 1), y: within(region.y + down, 0, rows - 1) };
  }
  const x = within(right, -region.left, columns - 1 - region.right);
  const y = within(down, -region.top, rows - 1 - region.bottom);
  return { ...region, left: region.left + x, right: region.right + x, top: region.top + y, bottom: region.bottom + y };
}

/** The edges of the region, in pixels. */
function edgesOf(region, { aspect }) {
  if (region.kind === 'rectangle') {
    return { left: region.left, top: region.top, right: region.right + 1, bottom: region.bottom + 1 };
  }
  const x = region.x + 0.5, y = region.y + 0.5, down = region.radius / aspect;
  return { left: x - region.radius, top: y - down, right: x + region.radius, bottom: y + down };
}

/** Whether the middle of a pixel lies in the region or on its edge. */
function holdsPixel(region, x, y, { aspect }) {
  if (region.kind === 'circle') {
    return (x - region.x) ** 2 + ((y - region.y) * aspect) ** 2 <= region.radius ** 2;
  }
  return x >= region.left && x <= region.right && y >= region.top && y <= region.bottom;
}

/**
 * Mean and standard deviation (divided by the number of pixels, as NumPy's std) of the region's values, and how many
 * these are. Padding has no value; it is only counted.
 */
function statisticsOf(region, { codes, values, padded }, size) {
  const edges = edgesOf(region, size), found = [];
  let padding = 0;
  for (let y = Math.max(0, Math.floor(edges.top)); y < Math.min(size.rows, edges.bottom); y++) {
    for (let x = Math.max(0, Math.floor(edges.left)); x < Math.min(size.columns, edges.right); x++) {
      if (!holdsPixel(region, x, y, size)) continue;
      const code = codes[y * size.columns + x];
      if (padded(code)) padding++;
      else found.push(values[code]);
    }
  }
  const average = numbers => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const mean = average(found);
  return { mean, deviation: Math.sqrt(average(found.map(value => (value - mean) ** 2))), count: found.length, padding };
}
