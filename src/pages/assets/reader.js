/** What the page of a notice can do besides, with a script: print, and lead to the quote though the address lost its end. */
const print = document.getElementById('print');
if (print) {
  print.hidden = false;
  print.addEventListener('click', () => window.print());
}
if (location.hash === '') document.getElementById('quote')?.scrollIntoView({ block: 'center' });
