// The numbers of the regions, in the panel.

class RegionList {
  constructor(viewer) {
    this.viewer = viewer;
    this.rows = [];
    const label = viewer.words.regions;
    this.node = make('div', { class: 'regions', role: 'group', 'aria-label': label, 'aria-live': 'polite' });
  }

  update({ regions, selected }) {
    while (this.rows.length > regions.length) this.rows.pop().node.remove();
    while (this.rows.length < regions.length) this.add(this.rows.length);
    this.node.hidden = regions.length === 0;
    regions.forEach((region, index) => this.fill(this.rows[index], region, index, index === selected));
  }

  add(index) {
    const { viewer } = this, { words, editor } = viewer;
    const toStage = act => () => { act(); viewer.view.node.focus({ preventScroll: true }); };
    const select = make('button', {
      type: 'button',
      onclick: toStage(() => viewer.change({ selected: index, tool: viewer.state.regions[index].kind })),
    });
    const remove = make('button', {
      type: 'button', 'aria-label': `${words.remove} ${index + 1}`, title: words.remove,
      onclick: toStage(() => editor.remove(index)),
    }, '×');
    const numbers = ['mean', 'deviation', 'area', 'count'].map(name => {
      const value = make('b', { 'data-number': name });
      return { name, value, node: make('span', {}, make('small', { title: words[name] }, words[name]), value) };
    });
    const place = make('small', { class: 'place' });
    const row = { select, numbers, place };
    row.node = make('div', { class: 'region' }, select, remove, ...numbers.map(number => number.node), place);
    this.rows.push(row);
    this.node.append(row.node);
  }

  fill({ select, numbers, place }, region, index, isSelected) {
    const { words, unit } = this.viewer, statistics = this.viewer.statistics(region);
    const value = number => statistics.count ? `${readable(number)} ${unit}`.trim() : '–';
    const texts = {
      mean: value(statistics.mean), deviation: value(statistics.deviation),
      area: this.area(statistics.count + statistics.padding), count: String(statistics.count),
    };
    select.textContent = `${index + 1} ${words[region.kind]}`;
    select.setAttribute('aria-pressed', isSelected);
    for (const number of numbers) number.value.textContent = texts[number.name];
    // Enough to find the same pixels in an array.
    const at = filled(words[region.kind + 'Place'], region);
    place.textContent = statistics.padding ? `${at} · ${filled(words.padding, { count: statistics.padding })}` : at;
  }

  area(count) {
    const { words, distance } = this.viewer;
    if (!distance) return `${count} ${words.pixels}`;
    const area = `${readable(count * distance.rows * distance.columns)} mm²`;
    return area + (distance.atDetector ? ` ${words.atDetector}` : '');
  }
}
