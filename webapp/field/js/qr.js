// A QR code of version 5 with error correction L: up to 106 bytes in one block, which is enough for a lot's address.
const SIZE = 37;
const DATA = 108;
const CORRECTION = 26;
const ALIGNMENT = 30;
/** Error correction L and mask 0, as the standard writes them with their own check bits. */
const FORMAT = 0b111011111000100;
const POLYNOMIAL = 0x11d;
const SVG = 'http://www.w3.org/2000/svg';
const QUIET = 4;

/** The code as a drawing, quiet zone included; what it says stands beside it as text. */
export function qr(text) {
  const dark = modules(text);
  const drawing = document.createElementNS(SVG, 'svg');
  const path = document.createElementNS(SVG, 'path');
  drawing.setAttribute('viewBox', `${-QUIET} ${-QUIET} ${SIZE + 2 * QUIET} ${SIZE + 2 * QUIET}`);
  drawing.setAttribute('class', 'qr');
  drawing.setAttribute('aria-hidden', 'true');
  drawing.setAttribute('shape-rendering', 'crispEdges');
  path.setAttribute('d', dark.flatMap((row, y) => row.map((is, x) => is ? `M${x} ${y}h1v1h-1z` : '')).join(''));
  drawing.append(path);
  return drawing;
}

/** Rows of true for dark. */
export function modules(text) {
  const grid = Array.from({length: SIZE}, () => Array(SIZE).fill(null));
  drawPatterns(grid);
  drawFormat(grid);
  drawWords(grid, words(text));
  return grid;
}

function words(text) {
  const bytes = new TextEncoder().encode(text);
  const bits = ['0100', bytes.length.toString(2).padStart(8, '0'), ...Array.from(bytes, byte => byte.toString(2).padStart(8, '0')), '0000']
    .join('');
  const data = bits.match(/.{1,8}/g).map(word => parseInt(word.padEnd(8, '0'), 2));
  for (let pad = 0xec; data.length < DATA; pad ^= 0xec ^ 0x11) {
    data.push(pad);
  }
  return [...data, ...correction(data)];
}

/** The remainder of the data divided by the generator, over the field of 256 elements. */
function correction(data) {
  const generator = generatorOf(CORRECTION);
  const rest = Array(CORRECTION).fill(0);
  for (const word of data) {
    const factor = word ^ rest.shift();
    rest.push(0);
    generator.forEach((coefficient, i) => {
      rest[i] ^= times(coefficient, factor);
    });
  }
  return rest;
}

/** Without its leading one, highest power first. */
function generatorOf(degree) {
  let product = [...Array(degree - 1).fill(0), 1];
  let root = 1;
  for (let i = 0; i < degree; i++) {
    product = product.map((coefficient, j) => times(coefficient, root) ^ (product[j + 1] ?? 0));
    root = times(root, 2);
  }
  return product;
}

function times(one, other) {
  let product = 0;
  for (let bit = 7; bit >= 0; bit--) {
    product = product << 1 ^ (product >>> 7) * POLYNOMIAL;
    product ^= (other >>> bit & 1) * one;
  }
  return product;
}

function drawPatterns(grid) {
  for (let i = 0; i < SIZE; i++) {
    grid[6][i] = grid[i][6] = i % 2 === 0;
  }
  [[3, 3], [SIZE - 4, 3], [3, SIZE - 4]].forEach(([x, y]) => drawSquares(grid, x, y, 4, ring => ring !== 2 && ring !== 4));
  drawSquares(grid, ALIGNMENT, ALIGNMENT, 2, ring => ring !== 1);
}

/** Squares around a middle, each ring dark or light. */
function drawSquares(grid, x, y, radius, isDark) {
  for (let dy = -radius; dy <= radius; dy++) {
    for (let dx = -radius; dx <= radius; dx++) {
      if (grid[y + dy]?.[x + dx] !== undefined) {
        grid[y + dy][x + dx] = isDark(Math.max(Math.abs(dx), Math.abs(dy)));
      }
    }
  }
}

/** Twice, so that one may be torn; and the one module that is always dark. */
function drawFormat(grid) {
  for (let i = 0; i < 15; i++) {
    const dark = (FORMAT >>> i & 1) === 1;
    grid[i < 6 ? i : i < 8 ? i + 1 : SIZE - 15 + i][8] = dark;
    grid[8][i < 8 ? SIZE - 1 - i : i < 9 ? 7 : 14 - i] = dark;
  }
  grid[SIZE - 8][8] = true;
}

/** In columns of two from the right, up and down by turns; every other module is turned over by mask 0. */
function drawWords(grid, all) {
  let bit = 0;
  for (let right = SIZE - 1; right >= 1; right -= 2) {
    const column = right <= 6 ? right - 1 : right;
    for (let step = 0; step < SIZE; step++) {
      const y = (column + 1 & 2) === 0 ? SIZE - 1 - step : step;
      for (const x of [column, column - 1]) {
        if (grid[y][x] === null) {
          const dark = (all[bit >>> 3] ?? 0) >>> 7 - (bit & 7) & 1;
          grid[y][x] = (dark === 1) !== ((x + y) % 2 === 0);
          bit++;
        }
      }
    }
  }
}
