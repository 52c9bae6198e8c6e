{operator|/}{operator|/} {class-name|The} theme that a reader chose{punctuation|.} {class-name|Runs} before the page is drawn{punctuation|,} so that nothing flashes{punctuation|.}
{punctuation|(}function {punctuation|(}{punctuation|)} {punctuation|\{}
  var root {operator|=} document{punctuation|.}documentElement{punctuation|,} key {operator|=} {string|"theme"}{punctuation|,} dark {operator|=} matchMedia{punctuation|(}{string|"(prefers-color-scheme: dark)"}{punctuation|)};
  function stored{punctuation|(}{punctuation|)} {punctuation|\{} try {punctuation|\{} {keyword|return} localStorage{punctuation|.}getItem{punctuation|(}key{punctuation|)}; {punctuation|\}} catch {punctuation|(}e{punctuation|)} {punctuation|\{} {keyword|return} null; {punctuation|\}} {punctuation|\}}
  function isDark{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|return} root{punctuation|.}dataset{punctuation|.}theme ? root{punctuation|.}dataset{punctuation|.}theme {operator|==}{operator|=} {string|"dark"} {operator|:} dark{punctuation|.}matches; {punctuation|\}}
  var chosen {operator|=} stored{punctuation|(}{punctuation|)};
  {keyword|if} {punctuation|(}chosen {operator|==}{operator|=} {string|"light"} \|\| chosen {operator|==}{operator|=} {string|"dark"}{punctuation|)} root{punctuation|.}dataset{punctuation|.}theme {operator|=} chosen;
  document{punctuation|.}addEventListener{punctuation|(}{string|"DOMContentLoaded"}{punctuation|,} function {punctuation|(}{punctuation|)} {punctuation|\{}
    var button {operator|=} document{punctuation|.}getElementById{punctuation|(}{string|"_theme"}{punctuation|)};
    {keyword|if} {punctuation|(}{operator|!}button{punctuation|)} {keyword|return};
    function show{punctuation|(}{punctuation|)} {punctuation|\{} button{punctuation|.}setAttribute{punctuation|(}{string|"aria-pressed"}{punctuation|,} {class-name|String}{punctuation|(}isDark{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|)}; {punctuation|\}}
    button{punctuation|.}hidden {operator|=} {boolean|false};
    show{punctuation|(}{punctuation|)};
    dark{punctuation|.}addEventListener{punctuation|(}{string|"change"}{punctuation|,} show{punctuation|)};
    button{punctuation|.}addEventListener{punctuation|(}{string|"click"}{punctuation|,} function {punctuation|(}{punctuation|)} {punctuation|\{}
      var {function|next} {operator|=} isDark{punctuation|(}{punctuation|)} ? {string|"light"} {operator|:} {string|"dark"};
      root{punctuation|.}dataset{punctuation|.}theme {operator|=} {function|next};
      try {punctuation|\{} localStorage{punctuation|.}setItem{punctuation|(}key{punctuation|,} {function|next}{punctuation|)}; {punctuation|\}} catch {punctuation|(}e{punctuation|)} {punctuation|\{} {operator|/}{operator|*} private {property|mode}{operator|:} the choice lasts {keyword|for} this page {operator|*}{operator|/} {punctuation|\}}
      show{punctuation|(}{punctuation|)};
    {punctuation|\}}{punctuation|)};
  {punctuation|\}}{punctuation|)};
{punctuation|\}}{punctuation|)}{punctuation|(}{punctuation|)};
