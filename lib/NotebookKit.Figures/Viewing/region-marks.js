// The regions on the image: outlines with their numbers and means.

class RegionMarks {
  constructor(viewer) {
    this.viewer = viewer;
    this.node = draw('svg', { class: 'outlines' });
  }

  update({ regions, selected }) {
    this.node.replaceChildren(...regions.flatMap((region, index) => this.outline(region, index, index === selected)));
  }

  outline(region, index, isSelected) {
    const { view, size, unit } = this.viewer;
    const edges = edgesOf(region, size);
    const from = view.toStage({ x: edges.left, y: edges.top }), to = view.toStage({ x: edges.right, y: edges.bottom });
    const [width, height] = [to.x - from.x, to.y - from.y];
    const shape = name => region.kind === 'circle'
      ? draw('ellipse', { class: name, cx: from.x + width / 2, cy: from.y + height / 2, rx: width / 2, ry: height / 2 })
      : draw('rect', { class: name, x: from.x, y: from.y, width, height });
    const { mean, count } = this.viewer.statistics(region);
    const label = draw('text', {
      x: from.x + width / 2, y: from.y > 20 ? from.y - 6 : to.y + 16, 'text-anchor': 'middle',
    }, `${index + 1}: ${count ? readable(mean) : '–'} ${unit}`);
    const line = shape(isSelected ? 'line selected' : 'line');
    return [shape('shadow'), line, label, ...isSelected ? [this.handle(region)] : []];
  }

  handle(region) {
    const { x, y } = this.viewer.view.toStage(handleOf(region));
    return draw('rect', { class: 'handle', x: x - 4, y: y - 4, width: 8, height: 8 });
  }
}
