import {kilograms, netGrams} from './figures.js';
import {household} from './day-sheet.js';

const HARD = 1.5;

/**
 * How far a household's year goes with this basket: above its capacity is said, half as much again wants a second person.
 * What was weighed since the sheet was made counts too; how far above it was before, only the server knows and may refuse.
 */
export function strain(sheet, slips, draft) {
  const capacity = household(sheet, draft.household)?.capacity?.find(each => each.produce === draft.produce);
  if (!capacity) {
    return {};
  }
  const since = slips.filter(each => each.state === 'confirmed' || Date.parse(sheet.madeAt) < each.uploadedAt)
    .filter(each => each.household === draft.household && each.produce === draft.produce)
    .reduce((grams, each) => grams + each.netGrams, 0);
  const sold = capacity.yearGrams - capacity.leftGrams + since + netGrams(draft);
  return {
    words: sold > capacity.yearGrams ? ['capacity.above', kilograms(sold), kilograms(capacity.yearGrams)] : undefined,
    needsSecond: sold > capacity.yearGrams * HARD,
  };
}
