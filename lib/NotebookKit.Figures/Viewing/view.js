// The image on its black stage: where it lies, how large it is, in which grays.

class View {
  constructor(viewer) {
    this.viewer = viewer;
    const { rows, columns, title } = viewer.settings;
    this.aspect = viewer.size.aspect;
    this.canvas = make('canvas', { width: columns, height: rows });
    this.context = this.canvas.getContext('2d', { alpha: false });
    this.pixels = this.context.createImageData(columns, rows);
    this.words = new Uint32Array(this.pixels.data.buffer);
    this.corners = Object.fromEntries(['where', 'zoom', 'window'].map(name => [name, make('div', { class: name })]));
    this.node = make('div', {
      class: 'stage', tabindex: 0, role: 'application', 'aria-label': viewer.settings.summary,
      style: `aspect-ratio:${Math.min(2, Math.max(0.5, columns / (rows * this.aspect)))}`,
    }, this.canvas, viewer.regionMarks.node, viewer.ruler.node, ...viewer.marks.node, make('div', { class: 'title' }, title ?? ''), ...Object.values(this.corners));
  }

  update(state) {
    if (state.image !== this.image || ['center', 'width', 'inverted'].some(name => state[name] !== this.shaded[name])) this.shade(state);
    this.place(state);
    const { index, zoom, center, width } = state;
    const count = this.viewer.settings.slices.length;
    this.corners.zoom.textContent = (count > 1 ? `${index + 1} / ${count} · ` : '') + `${Math.round(zoom * 100)}%`;
    this.corners.window.textContent = `WL ${readable(center)}  WW ${readable(width)}`;
    this.corners.where.textContent = this.reading(state);
    this.node.dataset.tool = state.tool;
  }

  shade({ image, center, width, inverted }) {
    const shades = shadesOf(image.values, center, width, inverted !== image.inverted);
    const { codes } = image, { words } = this;
    for (let i = 0; i < words.length; i++) words[i] = shades[codes[i]];
    this.context.putImageData(this.pixels, 0, 0);
    this.image = image;
    this.shaded = { center, width, inverted };
  }

  place({ zoom, x, y }) {
    const { rows, columns } = this.viewer.settings;
    const { clientWidth, clientHeight } = this.node;
    this.across = zoom * Math.min(clientWidth / columns, clientHeight / (rows * this.aspect));
    this.down = this.across * this.aspect;
    this.left = clientWidth / 2 + x - columns * this.across / 2;
    this.top = clientHeight / 2 + y - rows * this.down / 2;
    this.canvas.style.transform = `translate(${this.left}px,${this.top}px) scale(${this.across},${this.down})`;
    this.canvas.style.imageRendering = this.across * devicePixelRatio >= 3 ? 'pixelated' : 'auto';
  }

  /** Where a pointer is on the stage, in CSS pixels. */
  onStage({ clientX, clientY }) {
    const { left, top } = this.node.getBoundingClientRect();
    return { x: clientX - left - this.node.clientLeft, y: clientY - top - this.node.clientTop };
  }

  /** From the stage to the image, whose first pixel goes from 0 to 1. */
  toImage({ x, y }) {
    return { x: (x - this.left) / this.across, y: (y - this.top) / this.down };
  }

  /** From the image to the stage. */
  toStage({ x, y }) {
    return { x: this.left + x * this.across, y: this.top + y * this.down };
  }

  /** Zooms so that what lies at a point of the stage stays there. */
  zoomAt(point, factor) {
    const { state } = this.viewer;
    const zoom = Math.min(32, Math.max(0.25, state.zoom * factor));
    const grown = zoom / state.zoom;
    const move = (at, size, pan) => at - size / 2 - (at - size / 2 - pan) * grown;
    this.viewer.change({
      zoom, x: move(point.x, this.node.clientWidth, state.x), y: move(point.y, this.node.clientHeight, state.y),
    });
  }

  zoomAtCenter(factor) {
    this.zoomAt({ x: this.node.clientWidth / 2, y: this.node.clientHeight / 2 }, factor);
  }

  /** What is under the pointer: column, row, stored value and value. */
  reading({ pointer, image }) {
    if (!pointer) return '';
    const { rows, columns, slices } = this.viewer.settings, { words, unit } = this.viewer;
    const at = this.toImage(pointer);
    const [x, y] = [Math.floor(at.x), Math.floor(at.y)];
    if (x < 0 || y < 0 || x >= columns || y >= rows) return '';
    const code = image.codes[y * columns + x];
    const { first, step, slope, intercept } = slices[this.viewer.state.index];
    const stored = readable(first + code * step), value = readable(image.values[code]);
    const rescaled = unit || slope !== 1 || intercept !== 0;
    return `(${x}, ${y})  ` + (rescaled ? `${words.stored} ${stored}  ${unit ? '' : words.value + ' '}${value} ${unit}` : `${words.value} ${value}`);
  }
}
