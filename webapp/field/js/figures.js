// Grams and fen are whole numbers; kilograms, jin and yuan exist only where people read and type them.
export const UNITS = {kg: {grams: 1000, decimals: 3}, jin: {grams: 500, decimals: 2}};

/** Grams typed in a unit; null for what is no weight. */
export function gramsOf(text, unit) {
  const {grams, decimals} = UNITS[unit];
  const scaled = scale(text, decimals);
  return scaled === null ? null : scaled * grams / 10 ** decimals;
}

/** Fen typed in yuan; null for what is no amount. */
export function fenOf(text) {
  return scale(text, 2);
}

/** Thousandths typed in percent; null for what is none. */
export function permilleOf(text) {
  return text === '' ? 0 : scale(text, 1);
}

function scale(text, decimals) {
  const parts = new RegExp(`^(\\d{1,6})(?:\\.(\\d{0,${decimals}}))?$`).exec(text);
  return parts && Number(parts[1] + (parts[2] ?? '').padEnd(decimals, '0'));
}

/** Net grams: after tare and deduction, rounded down to a gram, as the server counts. */
export function netGrams({grossGrams, tareGrams, deductionPermille}) {
  return Math.floor((grossGrams - tareGrams) * (1000 - deductionPermille) / 1000);
}

/** What is owed, half a fen rounded up, as the server counts. */
export function owedFen(slip) {
  return Math.floor((netGrams(slip) * slip.fenPerKilogram + 500) / 1000);
}

/** A weight in a unit, without needless zeros: 19.5. */
export function inUnit(grams, unit) {
  return String(grams / UNITS[unit].grams);
}

/** Kilograms with two decimals where that is exact: 19.50, else all of them: 19.505. */
export function kilograms(grams) {
  return (grams / 1000).toFixed(grams % 10 === 0 ? 2 : 3);
}

export function yuan(fen) {
  return `${fen < 0 ? '-' : ''}${Math.floor(Math.abs(fen) / 100).toLocaleString('en')}.${String(Math.abs(fen) % 100).padStart(2, '0')}`;
}
