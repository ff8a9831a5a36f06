declare module 'xhr2' {
  /** XMLHttpRequest as browsers have it, for Node. */
  const XMLHttpRequest: new () => object;
  export default XMLHttpRequest;
}
