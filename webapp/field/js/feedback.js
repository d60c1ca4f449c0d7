const TONE = 880;
const SECONDS = 0.15;

/** A short tone and a push: it is kept. A phone that can do neither says it in words alone. */
export function confirmBySound() {
  navigator.vibrate?.(80);
  if (!globalThis.AudioContext) {
    return;
  }
  const sound = new AudioContext();
  const tone = sound.createOscillator();
  tone.frequency.value = TONE;
  tone.connect(sound.destination);
  tone.start();
  tone.stop(sound.currentTime + SECONDS);
  tone.onended = () => sound.close();
}
