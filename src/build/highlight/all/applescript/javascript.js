{operator|/}{operator|/} The theme {keyword|that} a reader chose. Runs {keyword|before} {keyword|the} page {keyword|is} drawn{punctuation|,} so {keyword|that} nothing flashes.
{punctuation|(}function {punctuation|(}{punctuation|)} {punctuation|\{}
  var root {operator|=} document.documentElement{punctuation|,} key {operator|=} {string|"theme"}{punctuation|,} dark {operator|=} matchMedia{punctuation|(}{string|"(prefers-color-scheme: dark)"}{punctuation|)};
  function stored{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|try} {punctuation|\{} {keyword|return} localStorage.getItem{punctuation|(}key{punctuation|)}; {punctuation|\}} catch {punctuation|(}e{punctuation|)} {punctuation|\{} {keyword|return} null; {punctuation|\}} {punctuation|\}}
  function isDark{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|return} root.dataset.theme ? root.dataset.theme {operator|=}{operator|=}{operator|=} {string|"dark"} {punctuation|:} dark.matches; {punctuation|\}}
  var chosen {operator|=} stored{punctuation|(}{punctuation|)};
  {keyword|if} {punctuation|(}chosen {operator|=}{operator|=}{operator|=} {string|"light"} \|\| chosen {operator|=}{operator|=}{operator|=} {string|"dark"}{punctuation|)} root.dataset.theme {operator|=} chosen;
  document.addEventListener{punctuation|(}{string|"DOMContentLoaded"}{punctuation|,} function {punctuation|(}{punctuation|)} {punctuation|\{}
    var button {operator|=} document.getElementById{punctuation|(}{string|"_theme"}{punctuation|)};
    {keyword|if} {punctuation|(}!button{punctuation|)} {keyword|return};
    function show{punctuation|(}{punctuation|)} {punctuation|\{} button.setAttribute{punctuation|(}{string|"aria-pressed"}{punctuation|,} String{punctuation|(}isDark{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|)}; {punctuation|\}}
    button.hidden {operator|=} {keyword|false};
    show{punctuation|(}{punctuation|)};
    dark.addEventListener{punctuation|(}{string|"change"}{punctuation|,} show{punctuation|)};
    button.addEventListener{punctuation|(}{string|"click"}{punctuation|,} function {punctuation|(}{punctuation|)} {punctuation|\{}
      var next {operator|=} isDark{punctuation|(}{punctuation|)} ? {string|"light"} {punctuation|:} {string|"dark"};
      root.dataset.theme {operator|=} next;
      {keyword|try} {punctuation|\{} localStorage.setItem{punctuation|(}key{punctuation|,} next{punctuation|)}; {punctuation|\}} catch {punctuation|(}e{punctuation|)} {punctuation|\{} {operator|/}{operator|*} private mode{punctuation|:} {keyword|the} choice lasts {keyword|for} this page {operator|*}{operator|/} {punctuation|\}}
      show{punctuation|(}{punctuation|)};
    {punctuation|\}}{punctuation|)};
  {punctuation|\}}{punctuation|)};
{punctuation|\}}{punctuation|)}{punctuation|(}{punctuation|)};
