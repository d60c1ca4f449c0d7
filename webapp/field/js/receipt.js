import {h} from './dom.js';
import {t} from './text.js';
import {goods} from './slip-row.js';
import {inUnit, kilograms, yuan} from './figures.js';
import {minute} from './county-time.js';

const DOTS = 384;
const MARGIN = 8;
const LINE = 34;
const FONT = '"Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif';

/** What stands on the household's receipt: lines, each in the middle, or at the left with something at the right. */
function lines(slip) {
  const {payment} = slip;
  return [
    {middle: t('paper.county'), bold: true, size: 26},
    {middle: t('paper.point', slip.villageName)},
    {middle: slip.number},
    {rule: true},
    ...sellerLines(slip),
    {left: t('paper.goods'), right: goods(slip)},
    {left: t('paper.time'), right: minute(slip.weighedAt)},
    {left: t('weigh.gross'), right: t('weigh.kg', kilograms(slip.grossGrams))},
    {left: t('weigh.tare'), right: t('weigh.kg', kilograms(slip.tareGrams))},
    ...slip.deductionPermille > 0 ? [{left: t('weigh.deduction'), right: `${slip.deductionPermille / 10}%`}] : [],
    {left: t('weigh.net'), right: t('paper.net', kilograms(slip.netGrams), inUnit(slip.netGrams, 'jin')), bold: true},
    {left: t('weigh.price'), right: t('price.each', yuan(slip.fenPerKilogram))},
    ...slip.priceReason ? [{left: t('weigh.reason'), right: slip.priceReason}] : [],
    {rule: true},
    {left: t(payment ? 'paper.paid' : 'paper.owed'), right: `¥${yuan(slip.fen)}`, bold: true, size: 40},
    {left: t('paper.clerk'), right: slip.account},
    ...slip.lot ? [{left: t('paper.lot'), right: slip.lot}] : [],
    {middle: t('paper.sign')},
  ];
}

function sellerLines({sellerName, household, outsider}) {
  return outsider ? [{left: t('outsider'), right: sellerName}, ...outsider.note ? [{left: t('outsider.note'), right: outsider.note}] : []]
    : [{left: t('paper.household'), right: sellerName}, {left: t('paper.code'), right: household}];
}

/** On the screen as it will be on a 58 mm roll. */
export function paper(slip) {
  return onPaper(lines(slip));
}

export function onPaper(lines) {
  return h('article', {class: 'paper', 'aria-label': t('paper.label')}, lines.map(line => {
    const look = [line.bold && 'bold', line.size > 30 && 'big', line.middle && 'middle'].filter(each => each).join(' ');
    return line.rule ? h('hr') : line.middle ? h('p', {class: look}, line.middle)
      : h('p', {class: look}, h('span', {}, line.left), h('span', {}, line.right));
  }));
}

/** The same as a picture of 384 dots, for a printer or a message that takes nothing else. */
export function picture(slip) {
  return drawn(lines(slip), slip.number);
}

export async function drawn(all, name) {
  const canvas = document.createElement('canvas');
  const height = line => line.rule ? LINE / 2 : LINE * (line.size > 30 ? 1.6 : 1);
  canvas.width = DOTS;
  canvas.height = all.reduce((sum, line) => sum + height(line), 2 * LINE);
  const pen = canvas.getContext('2d');
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, DOTS, canvas.height);
  pen.fillStyle = '#000';
  pen.textBaseline = 'middle';
  let y = LINE;
  for (const line of all) {
    y += height(line) / 2;
    draw(pen, line, y);
    y += height(line) / 2;
  }
  const blob = await new Promise(done => canvas.toBlob(done, 'image/png'));
  return new File([blob], `${name}.png`, {type: 'image/png'});
}

function draw(pen, line, y) {
  if (line.rule) {
    pen.fillRect(MARGIN, y, DOTS - 2 * MARGIN, 2);
    return;
  }
  pen.font = `${line.bold ? 600 : 400} ${line.size ?? 22}px ${FONT}`;
  write(pen, line.middle ?? line.left, line.middle ? DOTS / 2 : MARGIN, y, line.middle ? 'center' : 'left', DOTS - 2 * MARGIN);
  if (line.right) {
    write(pen, line.right, DOTS - MARGIN, y, 'right', DOTS - 3 * MARGIN - pen.measureText(line.left).width);
  }
}

function write(pen, text, x, y, align, width) {
  pen.textAlign = align;
  pen.fillText(text, x, y, width);
}
