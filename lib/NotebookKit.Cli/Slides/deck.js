(() => {
  'use strict';
  const root = document.documentElement;
  const deck = document.querySelector('.deck');
  const slides = [...deck.querySelectorAll(':scope > .slide')];
  if (slides.length === 0) return;
  const inners = slides.map(slide => slide.querySelector('.inner'));
  const fragments = slides.map(slide => [...slide.querySelectorAll('.fragment')]);
  const foot = document.querySelector('.foot');
  const help = document.querySelector('.help');
  const number = foot.querySelector('.number');
  const progress = foot.querySelector('.progress');
  const smallest = 0.6;
  const speaker = speakerWindow(press);
  let current = 0;
  // How many fragments of each slide are shown; a slide that is come back to is as it was left.
  const shown = slides.map(() => 0);

  // A slide that is too full gets smaller type and pictures, down to what a back row can still read; then it scrolls.
  function fit(inner) {
    for (let scale = 1; ; scale -= 0.04) {
      inner.style.setProperty('--fit', scale.toFixed(2));
      if (inner.scrollHeight <= inner.clientHeight + 1 || scale - 0.04 < smallest) return;
    }
  }

  function fitAll() {
    inners.forEach(fit);
  }

  function show() {
    slides.forEach((slide, i) => {
      slide.classList.toggle('current', i === current);
      fragments[i].forEach((fragment, k) => fragment.classList.toggle('shown', k < shown[i]));
    });
    number.textContent = `${current + 1} / ${slides.length}`;
    progress.style.width = `${100 * (current + 1) / slides.length}%`;
    const steps = fragments[current].length;
    const place = `${number.textContent}${steps > 0 ? ` · ${shown[current]} / ${steps}` : ''}`;
    speaker.show(slides[current], place, slides[current + 1]);
    const step = shown[current] > 0 ? `/${shown[current]}` : '';
    history.replaceState(null, '', `#/${current + 1}${step}`);
  }

  function go(index, step) {
    current = Math.max(0, Math.min(slides.length - 1, index));
    if (step !== undefined) shown[current] = Math.max(0, Math.min(fragments[current].length, step));
    show();
    if (root.classList.contains('overview')) slides[current].scrollIntoView({ block: 'nearest' });
  }

  function forward() {
    const inner = inners[current];
    if (shown[current] < fragments[current].length) {
      go(current, shown[current] + 1);
      fragments[current][shown[current] - 1].scrollIntoView({ block: 'nearest' });
    } else if (inner.scrollTop + inner.clientHeight < inner.scrollHeight - 2) inner.scrollBy({ top: inner.clientHeight * 0.7 });
    else if (current < slides.length - 1) go(current + 1);
  }

  function back() {
    const inner = inners[current];
    if (inner.scrollTop > 2) inner.scrollBy({ top: -inner.clientHeight * 0.7 });
    else if (shown[current] > 0) go(current, shown[current] - 1);
    else go(current - 1);
  }

  function overview(on) {
    root.classList.toggle('overview', on);
    if (on) slides[current].scrollIntoView({ block: 'center' });
    else deck.scrollTop = 0;
  }

  // #/3 is the third slide, #/3/1 the same with one fragment; any other is the anchor of a heading.
  function goToAddress() {
    const place = /^#\/(\d+)(?:\/(\d+))?$/.exec(location.hash);
    if (place) return go(place[1] - 1, Number(place[2] ?? 0));
    const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const index = slides.findIndex(slide => target && slide.contains(target));
    go(index < 0 ? current : index);
  }

  function fullScreen() {
    if (document.fullscreenElement) document.exitFullscreen();
    else root.requestFullscreen?.();
  }

  // The rules that a dark system turns on, of the deck and of rich outputs, are turned on or off by hand.
  function turnLight() {
    const dark = root.dataset.dark ? root.dataset.dark === 'yes' : matchMedia('(prefers-color-scheme: dark)').matches;
    root.dataset.dark = dark ? 'no' : 'yes';
    root.style.colorScheme = dark ? 'light' : 'dark';
    for (const rule of [...document.styleSheets].flatMap(sheet => [...sheet.cssRules])) {
      if (!(rule instanceof CSSMediaRule)) continue;
      rule.asked ??= rule.media.mediaText;
      if (/prefers-color-scheme:\s*dark/.test(rule.asked)) rule.media.mediaText = dark ? 'not all' : 'all';
      if (/prefers-color-scheme:\s*light/.test(rule.asked)) rule.media.mediaText = dark ? 'all' : 'not all';
    }
  }

  const actions = {
    forward, back,
    next: () => go(current + 1),
    previous: () => go(current - 1),
    first: () => go(0),
    last: () => go(slides.length - 1),
    overview: () => overview(!root.classList.contains('overview')),
    help: () => { help.hidden = !help.hidden; },
    // A browser that opens no window shows the notes below the slide.
    notes: () => { if (!speaker.toggle()) root.classList.toggle('with-notes'); },
    fullScreen, turnLight,
  };
  const keys = {
    ArrowRight: 'forward', ArrowLeft: 'back', ArrowDown: 'next', ArrowUp: 'previous', ' ': 'forward',
    PageDown: 'forward', PageUp: 'back', Enter: 'forward', Backspace: 'back', Home: 'first', End: 'last', Escape: 'overview', o: 'overview',
    f: 'fullScreen', t: 'turnLight', p: 'notes', '?': 'help',
  };

  function press(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.target.closest('input, textarea, select, [contenteditable]')) {
      if (event.key === 'Escape') event.target.blur();
      return;
    }
    if ((event.key === ' ' || event.key === 'Enter') && event.target.closest('a, button, summary')) return;
    let name = event.key === ' ' && event.shiftKey ? 'back' : keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!name) return;
    event.preventDefault();
    if (!help.hidden && (name === 'overview' || name === 'forward')) name = 'help';
    else if (root.classList.contains('overview')) {
      if (event.key === 'Enter' || event.key === ' ') name = 'overview';
      else if (name === 'forward') return go(current + 1);
      else if (name === 'back') return go(current - 1);
      else if (name === 'next') return go(current + columns());
      else if (name === 'previous') return go(current - columns());
    }
    actions[name]();
  }
  document.addEventListener('keydown', press);

  function columns() {
    return getComputedStyle(deck).gridTemplateColumns.split(' ').length;
  }

  foot.addEventListener('click', event => {
    const button = event.target.closest('button');
    if (!button) return;
    button.blur();
    actions[button.dataset.do]();
  });
  help.addEventListener('click', () => { help.hidden = true; });

  deck.addEventListener('click', event => {
    if (!root.classList.contains('overview')) return;
    const index = slides.findIndex(slide => slide.contains(event.target));
    if (index < 0) return;
    event.preventDefault();
    go(index);
    overview(false);
  }, true);

  // A finger that moves what scrolls sideways, or plays with a picture, turns no slide.
  let touch = null;
  deck.addEventListener('touchstart', event => {
    let target = event.target;
    while (target !== deck && target.scrollWidth <= target.clientWidth + 1 && !target.matches('input, canvas')) target = target.parentElement;
    const busy = target !== deck || event.touches.length > 1 || root.classList.contains('overview');
    touch = busy ? null : event.touches[0];
  }, { passive: true });
  deck.addEventListener('touchend', event => {
    if (!touch) return;
    const [dx, dy] = [event.changedTouches[0].clientX - touch.clientX, event.changedTouches[0].clientY - touch.clientY];
    touch = null;
    if (Math.abs(dx) > 50 && Math.abs(dx) > 2 * Math.abs(dy)) (dx < 0 ? forward : back)();
  });

  addEventListener('hashchange', goToAddress);
  addEventListener('resize', fitAll);
  addEventListener('load', fitAll);
  // What is shown later, such as a search's result or an opened detail, fits as well.
  deck.addEventListener('toggle', event => fit(event.target.closest('.inner')), true);
  // So does a picture or a viewer that takes its size late.
  const grown = new ResizeObserver(entries => {
    for (const inner of new Set(entries.map(entry => entry.target.closest('.inner')))) {
      if (inner.scrollHeight > inner.clientHeight + 1) fit(inner);
    }
  });
  for (const part of inners.flatMap(inner => [...inner.children])) grown.observe(part);
  // Paper has a size of its own.
  addEventListener('beforeprint', () => { root.classList.add('printing'); fitAll(); });
  addEventListener('afterprint', () => { root.classList.remove('printing'); fitAll(); });

  root.classList.add('presenting');
  foot.hidden = false;
  fitAll();
  goToAddress();
})();
