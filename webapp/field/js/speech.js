/** A Mandarin voice that needs no network; undefined where the phone has none. */
export function localVoice() {
  return globalThis.speechSynthesis?.getVoices().find(voice => voice.localService && /^(zh[-_]CN|cmn)/.test(voice.lang));
}

export function readAloud(sentence) {
  const speech = new SpeechSynthesisUtterance(sentence);
  speech.voice = localVoice();
  speech.lang = 'zh-CN';
  speech.rate = 0.9;
  speechSynthesis.cancel();
  speechSynthesis.speak(speech);
}
