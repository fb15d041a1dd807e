// One viewer: its state, what changes it, and its parts that show it.

class Viewer {
  constructor(root) {
    this.root = root;
    this.settings = JSON.parse(root.dataset.settings);
    this.words = this.settings.words;
    const { rows, columns, opening, slices } = this.settings;
    const [first] = slices;
    this.size = { rows, columns, aspect: first.distance ? first.distance.rows / first.distance.columns : 1 };
    this.unit = slices[0].unit;
    this.whole = slices.every(slice => [slice.first, slice.step, slice.slope, slice.intercept].every(Number.isInteger));
    const ends = slices.flatMap(slice => [0, slice.last].map(code => (slice.first + code * slice.step) * slice.slope + slice.intercept));
    this.range = [Math.min(...ends), Math.max(...ends)];
    this.packed = [...root.querySelectorAll('[data-pixels]')];
    this.images = [];
    this.beginning = {
      center: opening.center, width: opening.width, inverted: false, zoom: 1, x: 0, y: 0,
      distance: null, regions: [], selected: -1,
    };
    this.state = { ...this.beginning, index: opening.index, tool: 'window', pointer: null, marks: true };
    this.measured = new WeakMap();
    this.keys = this.keyboard();
  }

  async start() {
    this.state.image = await this.imageOf(this.state.index);
    this.editor = new RegionEditor(this);
    this.regionMarks = new RegionMarks(this);
    this.ruler = new Ruler(this);
    this.marks = new Marks(this);
    this.view = new View(this);
    this.panel = new Panel(this);
    this.gestures = new Gestures(this);
    this.root.querySelector('figure').replaceWith(make('div', { class: 'body' }, this.view.node, this.panel.node));
    this.update();
    new ResizeObserver(() => this.change({})).observe(this.view.node);
    this.prefetch();
  }

  /** Takes new values; however many come, the screen is drawn once a frame. */
  change(values) {
    Object.assign(this.state, values);
    this.frame ??= requestAnimationFrame(() => this.update());
  }

  update() {
    this.frame = null;
    for (const part of [this.view, this.regionMarks, this.ruler, this.marks, this.panel]) part.update(this.state);
  }

  imageOf(index) {
    const { rows, columns, slices } = this.settings, slice = slices[index];
    this.images[index] ??= unpack(this.packed[index].dataset.pixels, rows, columns).then(codes => ({
      codes, values: valuesOf(slice), counts: countsOf(codes, slice.last), inverted: slice.inverted,
      padded: paddingOf(slice),
    }));
    return this.images[index];
  }

  async scrollTo(index) {
    index = Math.min(this.settings.slices.length - 1, Math.max(0, index));
    this.change({ index });
    const image = await this.imageOf(index);
    if (this.state.index === index) this.change({ image });
    this.prefetch();
  }

  prefetch() {
    for (const next of [this.state.index + 1, this.state.index - 1]) if (this.settings.slices[next]) this.imageOf(next);
  }

  /** How far the pixels of the shown slice are apart, in mm (PS3.3 10.7.1.3); null when unknown. */
  get distance() {
    return this.settings.slices[this.state.index].distance;
  }

  /** The numbers of a region on the shown slice, computed once. */
  statistics(region) {
    const { image } = this.state;
    if (this.measured.get(region)?.image !== image) {
      this.measured.set(region, { image, statistics: statisticsOf(region, image, this.size) });
    }
    return this.measured.get(region).statistics;
  }

  /** How much a window changes for a step of the pointer: finer for narrow windows, whole for whole numbers. */
  unitOf(width) {
    return this.whole ? Math.max(1, Math.round(width / 250)) : width / 250;
  }

  setWindow(center, width) {
    const narrowest = this.whole ? 1 : (this.range[1] - this.range[0]) / 65536 || 1;
    this.change({ center, width: Math.max(narrowest, width) });
  }

  enter(name, number) {
    const { center, width } = { ...this.state, ...(Number.isFinite(number) ? { [name]: number } : {}) };
    this.setWindow(center, width);
  }

  invert() {
    this.change({ inverted: !this.state.inverted });
  }

  toggleMarks() {
    this.change({ marks: !this.state.marks });
  }

  reset() {
    this.change(this.beginning);
  }

  keyboard() {
    const adjust = (center, width) => () => {
      const { state } = this, unit = this.unitOf(state.width);
      this.setWindow(state.center + center * unit, state.width + width * unit);
    };
    const tool = name => () => this.change({ tool: this.state.tool === name ? 'window' : name });
    const scroll = step => () => this.scrollTo(this.state.index + step);
    const presets = this.settings.presets.slice(0, 9).map(({ center, width }, index) =>
      [index + 1, () => this.change({ center, width })]);
    return {
      ...Object.fromEntries(presets),
      ArrowUp: adjust(1, 0), ArrowDown: adjust(-1, 0), ArrowRight: adjust(0, 1), ArrowLeft: adjust(0, -1),
      '+': () => this.view.zoomAtCenter(1.25), '=': () => this.view.zoomAtCenter(1.25), '-': () => this.view.zoomAtCenter(1 / 1.25),
      0: () => this.reset(), i: () => this.invert(), o: () => this.toggleMarks(),
      m: tool('measure'), c: tool('circle'), r: tool('rectangle'), p: tool('pan'), w: tool('window'),
      PageUp: scroll(-1), PageDown: scroll(1), Home: scroll(-Infinity), End: scroll(Infinity),
      Escape: () => this.change({ tool: 'window', distance: null, selected: -1 }),
    };
  }
}

/** Starts every viewer of this name that has not started. A front end may run the script before its HTML is in the page. */
function startAll(name, attempts = 100) {
  const roots = document.querySelectorAll(`[data-kit-viewer="${name}"]:not([data-started])`);
  if (roots.length === 0 && attempts > 0) setTimeout(() => startAll(name, attempts - 1), 50);
  for (const root of roots) {
    root.dataset.started = '';
    const viewer = new Viewer(root);
    viewer.start().catch(() => root.append(make('small', {}, viewer.words.failed)));
  }
}
