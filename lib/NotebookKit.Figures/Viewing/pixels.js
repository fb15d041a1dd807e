// From the pixels in the page to grays on the screen.

/** Undoes PixelCompression.cs: base64, deflate, byte planes, folded errors of the median edge detector. */
async function unpack(text, rows, columns) {
  const packed = Uint8Array.from(atob(text), letter => letter.charCodeAt(0));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const planes = new Uint8Array(await new Response(stream).arrayBuffer());
  const count = rows * columns;
  const codes = new Uint16Array(count);
  for (let i = 0, x = 0; i < count; i++, x = x + 1 === columns ? 0 : x + 1) {
    const left = x > 0 ? codes[i - 1] : 0;
    const above = i >= columns ? codes[i - columns] : 0;
    const corner = x > 0 && i >= columns ? codes[i - columns - 1] : 0;
    const low = Math.min(left, above), high = Math.max(left, above);
    const predicted = corner >= high ? low : corner <= low ? high : left + above - corner;
    const folded = planes[i] | planes[count + i] << 8;
    codes[i] = predicted + (folded >>> 1 ^ -(folded & 1));
  }
  return codes;
}

/** The value of every code, by the kit's own arithmetic in its own order. */
function valuesOf(slice) {
  const values = new Float64Array(slice.last + 1);
  for (let code = 0; code <= slice.last; code++) {
    values[code] = (slice.first + code * slice.step) * slice.slope + slice.intercept;
  }
  return values;
}

/** The pixel, opaque and gray, of every value: 256 equal steps from black to white, as Show(values, min, max). */
function shadesOf(values, center, width, inverted) {
  const low = center - width / 2, high = center + width / 2;
  const shades = new Uint32Array(values.length);
  for (let code = 0; code < values.length; code++) {
    const step = high === low ? 0 : (values[code] - low) / (high - low) * 256;
    const gray = step >= 255 ? 255 : step > 0 ? Math.floor(step) : 0;
    shades[code] = (inverted ? 255 - gray : gray) * 0x010101 + 0xff000000;
  }
  return shades;
}

/** Tells the codes of padding, which stands for nothing, from those of pixels. */
function paddingOf({ first, step, padding }) {
  return code => padding !== null && first + code * step >= padding.lowest && first + code * step <= padding.highest;
}

/** How many pixels have each code. */
function countsOf(codes, last) {
  const counts = new Uint32Array(last + 1);
  for (const code of codes) counts[code]++;
  return counts;
}
