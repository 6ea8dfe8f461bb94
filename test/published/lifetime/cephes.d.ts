/** Its own declarations do not reach its entry for import. */
declare module 'cephes' {
  const cephes: {
    /** Gauss' hypergeometric function; throws where it overflows. */
    hyp2f1(a: number, b: number, c: number, z: number): number;
  };
  export default cephes;
}
