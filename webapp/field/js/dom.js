/** Makes an element: h('button', {class: 'btn', onclick: act}, 'words'). */
export function h(tag, traits = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(traits)) {
    if (name.startsWith('on')) {
      made.addEventListener(name.slice(2), value);
    } else if (value === true) {
      made.setAttribute(name, '');
    } else if (value !== false && value !== null && value !== undefined) {
      made.setAttribute(name, value);
    }
  }
  made.append(...children.flat().filter(child => child !== null && child !== undefined && child !== false && child !== ''));
  return made;
}

const SVG = 'http://www.w3.org/2000/svg';

/** One of the county's own icons; the words beside it say the same. */
export function icon(name) {
  const drawing = document.createElementNS(SVG, 'svg');
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', `/images/icons.svg#${name}`);
  drawing.setAttribute('class', 'icon');
  drawing.setAttribute('aria-hidden', 'true');
  drawing.append(use);
  return drawing;
}

/** A button of one row of choices, of which one is pressed. */
export function choice(pressed, act, ...children) {
  return h('button', {type: 'button', class: 'choice', 'aria-pressed': String(pressed), onclick: act}, ...children);
}

/** Another step on the same page: its title is read, and one sees it from the top. */
export function turn(main, title, ...children) {
  main.replaceChildren(h('h1', {tabindex: -1}, title), ...children.flat().filter(child => child));
  main.querySelector('h1').focus();
  scrollTo(0, 0);
}
