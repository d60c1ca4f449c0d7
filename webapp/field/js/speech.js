/** A Mandarin voice that needs no network; undefined where the phone has none, or has not found it yet. */
export function localVoice() {
  return globalThis.speechSynthesis?.getVoices().find(voice => voice.localService && /^(zh[-_]CN|cmn)/.test(voice.lang));
}

/** Tells now whether there is such a voice, and again when the browser has looked for more. Only the last who asked is told. */
export function hearOfVoices(listener) {
  listener(localVoice() !== undefined);
  if (globalThis.speechSynthesis) {
    speechSynthesis.onvoiceschanged = () => listener(localVoice() !== undefined);
  }
}

export function readAloud(sentence) {
  const speech = new SpeechSynthesisUtterance(sentence);
  speech.voice = localVoice();
  speech.lang = 'zh-CN';
  speech.rate = 0.9;
  speechSynthesis.cancel();
  speechSynthesis.speak(speech);
}
