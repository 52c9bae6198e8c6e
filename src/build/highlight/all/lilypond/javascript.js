// The theme that a reader chose{punctuation|.} Runs before the page is drawn{punctuation|,} so that nothing flashes{punctuation|.}
{punctuation|(}function {punctuation|(}{punctuation|)} {punctuation|\{}
  var root {operator|=} document{punctuation|.}documentElement{punctuation|,} key {operator|=} {string|"theme"}{punctuation|,} dark {operator|=} matchMedia{punctuation|(}{string|"(prefers-color-scheme: dark)"}{punctuation|)};
  function stored{punctuation|(}{punctuation|)} {punctuation|\{} try {punctuation|\{} return localStorage{punctuation|.}getItem{punctuation|(}key{punctuation|)}; {punctuation|\}} catch {punctuation|(}e{punctuation|)} {punctuation|\{} return null; {punctuation|\}} {punctuation|\}}
  function isDark{punctuation|(}{punctuation|)} {punctuation|\{} return root{punctuation|.}dataset{punctuation|.}theme ? root{punctuation|.}dataset{punctuation|.}theme {operator|=}{operator|=}{operator|=} {string|"dark"} : dark{punctuation|.}matches; {punctuation|\}}
  var chosen {operator|=} stored{punctuation|(}{punctuation|)};
  if {punctuation|(}chosen {operator|=}{operator|=}{operator|=} {string|"light"} {operator|\|}{operator|\|} chosen {operator|=}{operator|=}{operator|=} {string|"dark"}{punctuation|)} root{punctuation|.}dataset{punctuation|.}theme {operator|=} chosen;
  document{punctuation|.}addEventListener{punctuation|(}{string|"DOMContentLoaded"}{punctuation|,} function {punctuation|(}{punctuation|)} {punctuation|\{}
    var button {operator|=} document{punctuation|.}getElementById{punctuation|(}{string|"_theme"}{punctuation|)};
    if {punctuation|(}{punctuation|!}button{punctuation|)} return;
    function show{punctuation|(}{punctuation|)} {punctuation|\{} button{punctuation|.}setAttribute{punctuation|(}{string|"aria-pressed"}{punctuation|,} String{punctuation|(}isDark{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|)}; {punctuation|\}}
    button{punctuation|.}hidden {operator|=} false;
    show{punctuation|(}{punctuation|)};
    dark{punctuation|.}addEventListener{punctuation|(}{string|"change"}{punctuation|,} show{punctuation|)};
    button{punctuation|.}addEventListener{punctuation|(}{string|"click"}{punctuation|,} function {punctuation|(}{punctuation|)} {punctuation|\{}
      var next {operator|=} isDark{punctuation|(}{punctuation|)} ? {string|"light"} : {string|"dark"};
      root{punctuation|.}dataset{punctuation|.}theme {operator|=} next;
      try {punctuation|\{} localStorage{punctuation|.}setItem{punctuation|(}key{punctuation|,} next{punctuation|)}; {punctuation|\}} catch {punctuation|(}e{punctuation|)} {punctuation|\{} /* private mode: the choice lasts for this page */ {punctuation|\}}
      show{punctuation|(}{punctuation|)};
    {punctuation|\}}{punctuation|)};
  {punctuation|\}}{punctuation|)};
{punctuation|\}}{punctuation|)}{punctuation|(}{punctuation|)};
