const PEN = 6;

/** Lets a finger or a mouse write on a canvas. @param written is told after each stroke @return wipes it clean */
export function ink(canvas, written) {
  const pen = canvas.getContext('2d');
  const point = event => {
    const box = canvas.getBoundingClientRect();
    return [(event.clientX - box.left) * canvas.width / box.width, (event.clientY - box.top) * canvas.height / box.height];
  };
  const draw = event => {
    if (canvas.hasPointerCapture(event.pointerId)) {
      pen.lineTo(...point(event));
      pen.stroke();
    }
  };
  canvas.addEventListener('pointerdown', event => {
    event.preventDefault();
    canvas.setPointerCapture(event.pointerId);
    pen.beginPath();
    pen.moveTo(...point(event));
    draw(event);
    written();
  });
  canvas.addEventListener('pointermove', draw);
  canvas.addEventListener('pointerup', () => written());
  const wipe = () => {
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, canvas.width, canvas.height);
    Object.assign(pen, {lineWidth: PEN, lineCap: 'round', lineJoin: 'round', strokeStyle: '#000'});
  };
  wipe();
  return wipe;
}
