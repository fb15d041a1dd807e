// The buttons, numbers and pictures beside the image.

class Panel {
  constructor(viewer) {
    this.viewer = viewer;
    const { words, settings } = viewer;
    const tool = name => this.button(name, () => viewer.change({ tool: name }));
    this.tools = ['window', 'pan', 'measure', 'circle', 'rectangle'].map(tool);
    this.invert = this.button('invert', () => viewer.invert());
    this.marks = this.button('marks', () => viewer.toggleMarks());
    this.presets = settings.presets.map((preset, index) => make('button', {
      type: 'button', title: `WL ${readable(preset.center)}  WW ${readable(preset.width)}` + (index < 9 ? `  [${index + 1}]` : ''),
      onclick: () => viewer.change({ center: preset.center, width: preset.width }),
    }, preset.name));
    this.numbers = ['center', 'width'].map(name => make('input', {
      type: 'number', step: 'any', 'aria-label': words[name], title: words[name], onchange: event => viewer.enter(name, event.target.valueAsNumber), onblur: () => viewer.change({}),
    }));
    this.histogram = new Histogram(viewer);
    this.regions = new RegionList(viewer);
    this.slider = make('input', {
      type: 'range', min: 1, max: settings.slices.length, 'aria-label': words.slice,
      oninput: event => viewer.scrollTo(event.target.valueAsNumber - 1),
    });
    const several = settings.slices.length > 1;
    this.node = make('div', { class: 'panel' },
      make('div', { class: 'tools', role: 'toolbar', 'aria-label': words.tools }, make('div', { class: 'group' }, ...this.tools),
        make('div', { class: 'group' },
          this.button('zoomOut', () => viewer.view.zoomAtCenter(1 / 1.25)), this.button('zoomIn', () => viewer.view.zoomAtCenter(1.25)),
          this.invert, this.marks, this.button('reset', () => viewer.reset()))),
      this.regions.node,
      make('div', { class: 'numbers' }, ...['WL', 'WW'].map((name, index) =>
        make('label', {}, make('span', {}, name), make('small', {}, words[index ? 'width' : 'center']), this.numbers[index]))),
      this.histogram.node,
      ...this.group(words.ofFile, true), ...this.group(words.presets, false),
      ...several ? [make('label', { class: 'slices' }, make('span', {}, words.slice), this.slider)] : [],
      make('p', {}, words.helpMouse), make('p', {}, words.helpRegions),
      make('details', {}, make('summary', {}, words.help),
        ...[words.helpKeys, words.helpRegionKeys, ...several ? [words.helpSlices] : [], words.helpMarks].map(line => make('p', {}, line))));
  }

  /** The windows that the file proposes, or the others, under their heading. */
  group(name, ofFile) {
    const buttons = this.presets.filter((_, index) => this.viewer.settings.presets[index].isOfFile === ofFile);
    if (buttons.length === 0) return [];
    return [make('div', { class: 'presets', role: 'group', 'aria-label': name }, make('small', {}, name), ...buttons)];
  }

  button(name, onclick) {
    const label = this.viewer.words[name];
    return make('button', { type: 'button', class: 'icon', 'data-action': name, 'aria-label': label, title: label, onclick }, icon(name));
  }

  update(state) {
    this.tools.forEach(tool => tool.setAttribute('aria-pressed', tool.dataset.action === state.tool));
    this.invert.setAttribute('aria-pressed', state.inverted);
    this.marks.setAttribute('aria-pressed', state.marks);
    this.presets.forEach((button, index) => {
      const { center, width } = this.viewer.settings.presets[index];
      button.setAttribute('aria-pressed', center === state.center && width === state.width);
    });
    ['center', 'width'].forEach((name, index) => {
      const input = this.numbers[index];
      if (!input.matches(':focus')) input.value = readable(state[name]);
    });
    this.slider.value = state.index + 1;
    this.histogram.update(state);
    this.regions.update(state);
  }
}
