// A distance on the image.

class Ruler {
  constructor(viewer) {
    this.viewer = viewer;
    this.shadow = draw('path', { class: 'shadow' });
    this.line = draw('path', { class: 'line' });
    this.label = draw('text');
    this.node = draw('svg', { class: 'ruler' }, this.shadow, this.line, this.label);
  }

  update({ distance }) {
    this.node.style.display = distance ? '' : 'none';
    if (!distance) return;
    const { view } = this.viewer;
    const [from, to] = [view.toStage(distance.from), view.toStage(distance.to)];
    const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
    const tick = { x: (to.y - from.y) / length * 5, y: (from.x - to.x) / length * 5 };
    const across = end => `M${end.x - tick.x} ${end.y - tick.y}L${end.x + tick.x} ${end.y + tick.y}`;
    const path = `M${from.x} ${from.y}L${to.x} ${to.y}${across(from)}${across(to)}`;
    this.shadow.setAttribute('d', path);
    this.line.setAttribute('d', path);
    this.label.textContent = this.text(distance);
    const right = to.x > view.node.clientWidth * 0.7;
    put(this.label, { x: to.x + (right ? -10 : 10), y: Math.max(16, to.y - 8), 'text-anchor': right ? 'end' : 'start' }, []);
  }

  text({ from, to }) {
    const { distance, words } = this.viewer;
    const { rows, columns } = distance ?? { rows: 1, columns: 1 };
    const length = Math.hypot((to.x - from.x) * columns, (to.y - from.y) * rows).toFixed(1);
    if (!distance) return `${length} ${words.pixels}`;
    return `${length} mm` + (distance.atDetector ? ` ${words.atDetector}` : '');
  }
}
