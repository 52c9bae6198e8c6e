// The theme that a reader chose. Runs before the page is drawn{punctuation|,} so that nothing flashes.
{punctuation|(}function {punctuation|(}{punctuation|)} \{
  var root {punctuation|=} document.documentElement{punctuation|,} key {punctuation|=} {string|"theme"}{punctuation|,} dark {punctuation|=} matchMedia{punctuation|(}{string|"(prefers-color-scheme: dark)"}{punctuation|)};
  function stored{punctuation|(}{punctuation|)} \{ try \{ {rule-keyword keyword|return} localStorage.getItem{punctuation|(}key{punctuation|)}; \} catch {punctuation|(}e{punctuation|)} \{ {rule-keyword keyword|return} null; \} \}
  function isDark{punctuation|(}{punctuation|)} \{ {rule-keyword keyword|return} root.dataset.theme ? root.dataset.theme {punctuation|=}{punctuation|=}{punctuation|=} {string|"dark"} : dark.matches; \}
  var chosen {punctuation|=} stored{punctuation|(}{punctuation|)};
  {rule-keyword keyword|if} {punctuation|(}chosen {punctuation|=}{punctuation|=}{punctuation|=} {string|"light"} \|\| chosen {punctuation|=}{punctuation|=}{punctuation|=} {string|"dark"}{punctuation|)} root.dataset.theme {punctuation|=} chosen;
  document.addEventListener{punctuation|(}{string|"DOMContentLoaded"}{punctuation|,} function {punctuation|(}{punctuation|)} \{
    var button {punctuation|=} document.getElementById{punctuation|(}{string|"_theme"}{punctuation|)};
    {rule-keyword keyword|if} {punctuation|(}!button{punctuation|)} {rule-keyword keyword|return};
    function show{punctuation|(}{punctuation|)} \{ button.setAttribute{punctuation|(}{string|"aria-pressed"}{punctuation|,} String{punctuation|(}isDark{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|)}; \}
    button.hidden {punctuation|=} false;
    show{punctuation|(}{punctuation|)};
    dark.addEventListener{punctuation|(}{string|"change"}{punctuation|,} show{punctuation|)};
    button.addEventListener{punctuation|(}{string|"click"}{punctuation|,} function {punctuation|(}{punctuation|)} \{
      var next {punctuation|=} isDark{punctuation|(}{punctuation|)} ? {string|"light"} : {string|"dark"};
      root.dataset.theme {punctuation|=} next;
      try \{ localStorage.setItem{punctuation|(}key{punctuation|,} next{punctuation|)}; \} catch {punctuation|(}e{punctuation|)} \{ /* private mode: the choice lasts for this page */ \}
      show{punctuation|(}{punctuation|)};
    \}{punctuation|)};
  \}{punctuation|)};
\}{punctuation|)}{punctuation|(}{punctuation|)};
