// Drawing, moving and resizing regions and the distance, by pointer and by keys.

class RegionEditor {
  static steps = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
  static handleReach = 14;
  static shortestDrag = 3;

  constructor(viewer) {
    this.viewer = viewer;
  }

  get selected() {
    const { regions, selected } = this.viewer.state;
    return regions[selected];
  }

  /** A pointer goes down with a region's tool: on a handle it resizes, in a region it moves, elsewhere it draws. */
  begin(kind, at) {
    const { viewer } = this, { view, state, size } = viewer;
    const from = view.toImage(at);
    this.before = { regions: state.regions, selected: state.selected };
    const isNear = region => {
      const handle = view.toStage(handleOf(region));
      return Math.hypot(handle.x - at.x, handle.y - at.y) <= RegionEditor.handleReach;
    };
    const grabbed = this.selected && isNear(this.selected) ? this.selected : null;
    const [x, y] = [Math.floor(from.x), Math.floor(from.y)];
    const touched = state.regions.findLast(region => holdsPixel(region, x, y, size));
    const region = grabbed ?? touched;
    viewer.change({ selected: state.regions.indexOf(region) });
    const move = to => movedRegion(region, Math.round(to.x - from.x), Math.round(to.y - from.y), size);
    const resize = to => regionOf(region.kind, anchorOf(region), to, size);
    this.reshape = grabbed ? resize : touched ? move : null;
    this.start = { kind, at, from };
  }

  drag(at) {
    const { viewer, start } = this, { view, size } = viewer;
    const to = view.toImage(at);
    if (this.reshape) this.replace(this.reshape(to));
    else if (Math.hypot(at.x - start.at.x, at.y - start.at.y) >= RegionEditor.shortestDrag) {
      viewer.change({
        regions: [...this.before.regions, regionOf(start.kind, start.from, to, size)],
        selected: this.before.regions.length,
      });
    }
  }

  /** A second finger came: the first one did not mean to draw. */
  cancel() {
    this.viewer.change(this.before);
  }

  replace(region) {
    const { regions, selected } = this.viewer.state;
    this.viewer.change({ regions: regions.with(selected, region) });
  }

  remove(index) {
    const { regions } = this.viewer.state;
    this.viewer.change({ regions: regions.toSpliced(index, 1), selected: Math.min(index, regions.length - 2) });
  }

  /** What a key does to the region or the distance; nothing with another tool. */
  key({ key, shiftKey }) {
    const { tool, distance } = this.viewer.state, step = RegionEditor.steps[key];
    if (!['measure', 'circle', 'rectangle'].includes(tool)) return null;
    if (key === ' ') return () => this.place(tool);
    if (tool === 'measure') {
      if (!distance) return null;
      if (step) return () => this.viewer.change({ distance: this.shifted(distance, step, shiftKey) });
      return ['Delete', 'Backspace'].includes(key) ? () => this.viewer.change({ distance: null }) : null;
    }
    if (!this.selected) return null;
    if (step && shiftKey) return () => this.replace(this.grown(step));
    if (step) return () => this.replace(movedRegion(this.selected, ...step, this.viewer.size));
    return ['Delete', 'Backspace'].includes(key) ? () => this.remove(this.viewer.state.selected) : null;
  }

  /** Something new in the middle of what is seen, a quarter of it wide. */
  place(tool) {
    const { viewer } = this, { view, state, size } = viewer, { clientWidth, clientHeight } = view.node;
    const at = (across, down) => view.toImage({ x: clientWidth * across, y: clientHeight * down });
    if (tool === 'measure') return viewer.change({ distance: { from: at(0.375, 0.5), to: at(0.625, 0.5) } });
    const from = tool === 'circle' ? at(0.5, 0.5) : at(0.375, 0.375);
    const region = regionOf(tool, from, tool === 'circle' ? at(0.625, 0.5) : at(0.625, 0.625), size);
    viewer.change({ regions: [...state.regions, region], selected: state.regions.length });
  }

  shifted({ from, to }, [right, down], onlyTheEnd) {
    const further = ({ x, y }) => ({ x: x + right, y: y + down });
    return { from: onlyTheEnd ? from : further(from), to: further(to) };
  }

  /** A circle grows to the right and downwards by half a pixel, a rectangle's corner goes there by one. */
  grown([right, down]) {
    const { viewer, selected } = this, anchor = anchorOf(selected), handle = handleOf(selected);
    const { rows, columns, aspect } = viewer.size;
    if (selected.kind === 'circle') {
      return { ...selected, radius: within(selected.radius + (right + down) / 2, 0, columns + rows * aspect) };
    }
    const to = { x: Math.max(anchor.x, handle.x + right), y: Math.max(anchor.y, handle.y + down) };
    return regionOf('rectangle', anchor, to, viewer.size);
  }
}
