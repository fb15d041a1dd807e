// How often each value occurs, and what the window makes of it.

class Histogram {
  static bins = 128;
  static height = 80;

  constructor(viewer) {
    this.viewer = viewer;
    this.bars = draw('path', { class: 'bars' });
    this.band = draw('rect', { class: 'band', y: 0, height: Histogram.height });
    this.ramp = draw('path', { class: 'ramp' });
    this.strip = make('div', { class: 'strip' });
    this.ticks = make('div', { class: 'ticks' });
    const [low, high] = viewer.range, { words, unit } = viewer;
    const label = unit === 'HU' ? words.ctValue : unit ? `${words.value} (${unit})` : words.value;
    this.node = make('div', { class: 'histogram', role: 'img', 'aria-label': words.histogram },
      make('small', {}, words.logarithmic),
      make('div', { class: 'plot' }, this.ticks,
        draw('svg', { viewBox: `0 -2 ${Histogram.bins} ${Histogram.height + 4}`, preserveAspectRatio: 'none' }, this.bars, this.band, this.ramp)),
      this.strip,
      make('div', { class: 'ends' }, ...[readable(low), label, readable(high)].map(text => make('span', {}, text))));
  }

  /** Where a value lies, from 0 at the left to 1 at the right. */
  position(value) {
    const [low, high] = this.viewer.range;
    return (value - low) / (high - low || 1);
  }

  update({ center, width, inverted, image }) {
    if (image !== this.shown) this.count(image);
    this.shown = image;
    const [start, end] = [center - width / 2, center + width / 2].map(value => this.position(value));
    const [left, right] = [start, end].map(at => Math.min(1, Math.max(0, at)) * Histogram.bins);
    const negative = inverted !== image.inverted;
    const [dark, light] = negative ? [0, Histogram.height] : [Histogram.height, 0];
    const height = at => dark + (light - dark) * Math.min(1, Math.max(0, (at - start) / (end - start || 1)));
    this.band.setAttribute('x', left);
    this.band.setAttribute('width', right - left);
    this.ramp.setAttribute('d', `M0 ${height(0)}L${left} ${height(left / Histogram.bins)}L${right} ${height(right / Histogram.bins)}H${Histogram.bins}`);
    const [black, white] = negative ? ['#fff', '#000'] : ['#000', '#fff'];
    this.strip.style.background = `linear-gradient(to right, ${black} ${start * 100}%, ${white} ${end * 100}%)`;
  }

  /** Rare values must be seen beside those of the air around: the bars' height is logarithmic. */
  count({ values, counts }) {
    const bars = new Float64Array(Histogram.bins);
    counts.forEach((count, code) => {
      bars[Math.min(Histogram.bins - 1, Math.floor(this.position(values[code]) * Histogram.bins))] += count;
    });
    const most = Math.max(...bars), part = count => 0.95 * Math.log1p(count) / Math.log1p(most);
    const outline = [...bars].map((count, bar) => `V${(Histogram.height * (1 - part(count))).toFixed(1)}H${bar + 1}`);
    this.bars.setAttribute('d', `M0 ${Histogram.height}${outline.join('')}V${Histogram.height}Z`);
    this.mark(most, part);
  }

  /** Numbers of pixels at their heights: 1, 10, 10² …, every second of them where there are many. */
  mark(most, part) {
    const decades = Math.floor(Math.log10(most)), step = decades > 3 ? 2 : 1;
    const powers = Array.from({ length: Math.floor(decades / step) + 1 }, (_, index) => index * step);
    this.ticks.replaceChildren(...powers.map(power => make('span', {
      style: `bottom:${(part(10 ** power) * Histogram.height + 2) / (Histogram.height + 4) * 100}%`,
    }, power < 2 ? String(10 ** power) : `10${'⁰¹²³⁴⁵⁶⁷⁸⁹'[power]}`)));
  }
}
