// jsdom draws nothing; parts that ask for sizes get harmless answers.
if (!("matchMedia" in window) || !window.matchMedia) {
  window.matchMedia = (media: string) =>
    ({ media, matches: false, addEventListener() {}, removeEventListener() {} }) as unknown as MediaQueryList;
}
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
Element.prototype.scrollIntoView ??= () => {};
