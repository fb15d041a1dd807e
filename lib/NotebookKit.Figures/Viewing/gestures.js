// What hands do on the stage: mouse, pen and fingers (pointer events), wheel, keys.

class Gestures {
  constructor(viewer) {
    this.viewer = viewer;
    this.pointers = new Map();
    const on = (name, act) => viewer.view.node.addEventListener(name, event => act.call(this, event), { passive: false });
    on('pointerdown', this.press);
    on('pointermove', this.move);
    on('pointerup', this.release);
    on('pointercancel', this.release);
    on('pointerleave', () => viewer.change({ pointer: null }));
    on('wheel', this.wheel);
    on('keydown', this.key);
  }

  press(event) {
    if (event.button > 1) return;
    event.preventDefault();
    const { view, state } = this.viewer;
    view.node.focus({ preventScroll: true });
    view.node.setPointerCapture(event.pointerId);
    this.pointers.set(event.pointerId, view.onStage(event));
    this.tool = event.button === 1 || event.shiftKey ? 'pan' : state.tool;
    this.start = { ...state, at: view.onStage(event) };
    if (this.tool === 'measure' && this.pointers.size === 1) {
      const from = view.toImage(this.start.at);
      this.viewer.change({ distance: { from, to: from } });
    }
    if (!['circle', 'rectangle'].includes(this.tool)) return;
    if (this.pointers.size === 1) this.viewer.editor.begin(this.tool, this.start.at);
    else this.viewer.editor.cancel();
  }

  move(event) {
    const { viewer, pointers } = this;
    const at = viewer.view.onStage(event), before = pointers.get(event.pointerId);
    viewer.change({ pointer: at });
    if (!before) return;
    const others = [...pointers].filter(([id]) => id !== event.pointerId).map(([, point]) => point);
    pointers.set(event.pointerId, at);
    if (others.length > 0) this.pinch(before, at, others[0]);
    else this.drag(at);
  }

  release(event) {
    this.pointers.delete(event.pointerId);
    const { distance } = this.viewer.state;
    if (distance && distance.from === distance.to) this.viewer.change({ distance: null });
    // A finger that stays after a pinch must not jump to what its own drag would have done.
    this.start = { ...this.viewer.state, at: [...this.pointers.values()][0] };
    if (this.pointers.size > 0) this.tool = 'pan';
  }

  drag(at) {
    const { viewer, start } = this;
    const [across, down] = [at.x - start.at.x, at.y - start.at.y];
    if (this.tool === 'pan') viewer.change({ x: start.x + across, y: start.y + down });
    else if (['circle', 'rectangle'].includes(this.tool)) viewer.editor.drag(at);
    else if (this.tool === 'measure') viewer.change({ distance: { from: viewer.state.distance.from, to: viewer.view.toImage(at) } });
    else viewer.setWindow(start.center + down * viewer.unitOf(start.width), start.width + across * viewer.unitOf(start.width));
  }

  /** Two fingers: what lay under them stays under them. */
  pinch(before, now, other) {
    const { viewer } = this, { view } = viewer;
    const apart = point => Math.hypot(point.x - other.x, point.y - other.y) || 1;
    viewer.change({ x: viewer.state.x + (now.x - before.x) / 2, y: viewer.state.y + (now.y - before.y) / 2 });
    view.zoomAt({ x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 }, apart(now) / apart(before));
  }

  /** The page's own scrolling stays: zooming needs Ctrl, and slices scroll once the image was clicked. */
  wheel(event) {
    const { viewer } = this;
    const focused = document.activeElement === viewer.view.node || viewer.view.node.matches(':focus');
    if (event.ctrlKey) viewer.view.zoomAt(viewer.view.onStage(event), Math.exp(-event.deltaY / 400));
    else if (focused && viewer.settings.slices.length > 1) viewer.scrollTo(viewer.state.index + Math.sign(event.deltaY));
    else return;
    event.preventDefault();
  }

  key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || ['Tab', 'Enter'].includes(event.key)) return;
    // A notebook takes letters for commands: d d would delete the cell.
    event.stopPropagation();
    const act = this.viewer.editor.key(event) ?? this.viewer.keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!act) return;
    event.preventDefault();
    act();
  }
}
