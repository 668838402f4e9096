/** Pairs "traditional simplified" joined by "|"; of several simplified forms the first is the usual one. Data of OpenCC (Apache-2.0). */
declare module 'opencc-js/dict/TSCharacters' {
  const pairs: string;
  export default pairs;
}

/** The way back, for tests: pairs "simplified traditional". */
declare module 'opencc-js/dict/STCharacters' {
  const pairs: string;
  export default pairs;
}
