/** The package's own types describe a module that it isn't: it exports one function. */
declare module 'robots-parser' {
  interface Robots {
    isDisallowed(url: string, userAgent: string): boolean | undefined;
    getCrawlDelay(userAgent: string): number | undefined;
  }
  export default function robotsParser(url: string, text: string): Robots;
}
