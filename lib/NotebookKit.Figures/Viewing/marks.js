// What stands at the edges of the stage: which side of the patient lies there, and how long a centimetre or so is.

class Marks {
  static widestBar = 0.3;

  constructor(viewer) {
    this.viewer = viewer;
    const edge = name => [name, make('span', { class: name })];
    this.edges = Object.fromEntries(['left', 'right', 'top', 'bottom'].map(edge));
    this.sides = make('div', { class: 'sides', role: 'img' }, ...Object.values(this.edges));
    this.length = make('span');
    this.bar = make('i');
    this.scale = make('div', { class: 'scale' }, this.length, this.bar);
    this.node = [this.sides, this.scale];
  }

  update({ marks: areShown, index }) {
    const { viewer } = this, { marks } = viewer.settings.slices[index];
    this.sides.hidden = !areShown || !marks;
    this.scale.hidden = !areShown || !viewer.distance;
    if (!this.sides.hidden) {
      for (const [edge, node] of Object.entries(this.edges)) node.textContent = marks[edge];
      const letters = Object.keys(this.edges).map(edge => marks[edge]).join(', ');
      this.sides.setAttribute('aria-label', `${viewer.words.sides}: ${letters}`);
    }
    if (!this.scale.hidden) this.measure(viewer.distance);
  }

  /** The longest of 1, 2, 5, 10, 20, 50 … millimetres that is short enough. */
  measure({ columns, atDetector }) {
    const { view, words } = this.viewer;
    const pixelsPerMillimetre = view.across / columns;
    const longest = view.node.clientWidth * Marks.widestBar / pixelsPerMillimetre;
    const power = 10 ** Math.floor(Math.log10(longest));
    const length = [5, 2, 1].map(step => step * power).find(step => step <= longest) ?? power;
    this.length.textContent = `${readable(length)} mm` + (atDetector ? ` ${words.atDetector}` : '');
    this.bar.style.width = `${length * pixelsPerMillimetre}px`;
  }
}
