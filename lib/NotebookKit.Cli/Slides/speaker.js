// The speaker's own window, for a second screen: the notes of the slide, what comes next, and the time.
function speakerWindow(onKey) {
  'use strict';
  const template = document.querySelector('template.speaker');
  const start = Date.now();
  let other = null;
  let slide = null;

  const isOpen = () => other !== null && !other.closed;
  const title = of => of?.querySelector('h1, h2, h3, .kicker')?.textContent ?? '';

  function open() {
    other = window.open('', 'notes', 'popup,width=900,height=700');
    if (!isOpen()) return false;
    const page = other.document;
    page.documentElement.lang = document.documentElement.lang;
    page.documentElement.className = 'speaking';
    page.head.replaceChildren(page.importNode(document.querySelector('style'), true));
    page.title = document.title;
    page.body.replaceChildren(page.importNode(template.content, true));
    page.addEventListener('keydown', onKey);
    other.setInterval(tick, 1000);
    fill();
    return true;
  }

  function tick() {
    const seconds = Math.floor((Date.now() - start) / 1000);
    const two = number => String(number).padStart(2, '0');
    other.document.querySelector('.time').textContent = `${Math.floor(seconds / 60)}:${two(seconds % 60)}`;
  }

  function fill() {
    if (!isOpen() || slide === null) return;
    const page = other.document;
    page.querySelector('h1').textContent = title(slide.element);
    page.querySelector('.place').textContent = slide.place;
    const notes = slide.element.querySelector('.notes');
    page.querySelector('.notes').innerHTML = notes?.innerHTML ?? '';
    page.querySelector('.next').textContent = title(slide.next);
    tick();
  }

  // Who closes the deck, or goes on to another, has no use for the notes of this one.
  addEventListener('pagehide', () => { if (isOpen()) other.close(); });

  return {
    /** Opens the window, or closes it; false if the browser allows none. */
    toggle() {
      if (!isOpen()) return open();
      other.close();
      return true;
    },
    /** Tells which slide the hall sees. */
    show(element, place, next) {
      slide = { element, place, next };
      fill();
    },
  };
}
