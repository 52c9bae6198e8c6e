{comment|// The theme that a reader chose. Runs before the page is drawn, so that nothing flashes.}
{punctuation|(}{function|function} {punctuation|(}{punctuation|)} {punctuation|\{}
  var root {operator|=} document{punctuation|.}documentElement{punctuation|,} key {operator|=} {string-literal|{string|"theme"}}{punctuation|,} dark {operator|=} {function|matchMedia}{punctuation|(}{string-literal|{string|"(prefers-color-scheme: dark)"}}{punctuation|)};
  function {function|stored}{punctuation|(}{punctuation|)} {punctuation|\{} try {punctuation|\{} return localStorage{punctuation|.}{function|getItem}{punctuation|(}key{punctuation|)}; {punctuation|\}} {function|catch} {punctuation|(}e{punctuation|)} {punctuation|\{} return {keyword|null}; {punctuation|\}} {punctuation|\}}
  function {function|isDark}{punctuation|(}{punctuation|)} {punctuation|\{} return root{punctuation|.}dataset{punctuation|.}theme {operator|?} root{punctuation|.}dataset{punctuation|.}theme {operator|==}{operator|=} {string-literal|{string|"dark"}} {punctuation|:} dark{punctuation|.}matches; {punctuation|\}}
  var chosen {operator|=} {function|stored}{punctuation|(}{punctuation|)};
  {keyword|if} {punctuation|(}chosen {operator|==}{operator|=} {string-literal|{string|"light"}} {operator|\|\|} chosen {operator|==}{operator|=} {string-literal|{string|"dark"}}{punctuation|)} root{punctuation|.}dataset{punctuation|.}theme {operator|=} chosen;
  document{punctuation|.}{function|addEventListener}{punctuation|(}{string-literal|{string|"DOMContentLoaded"}}{punctuation|,} {function|function} {punctuation|(}{punctuation|)} {punctuation|\{}
    var button {operator|=} document{punctuation|.}{function|getElementById}{punctuation|(}{string-literal|{string|"_theme"}}{punctuation|)};
    {keyword|if} {punctuation|(}{operator|!}button{punctuation|)} return;
    function {function|show}{punctuation|(}{punctuation|)} {punctuation|\{} button{punctuation|.}{function|setAttribute}{punctuation|(}{string-literal|{string|"aria-pressed"}}{punctuation|,} {function|String}{punctuation|(}{function|isDark}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|)}; {punctuation|\}}
    button{punctuation|.}hidden {operator|=} {boolean|false};
    {function|show}{punctuation|(}{punctuation|)};
    dark{punctuation|.}{function|addEventListener}{punctuation|(}{string-literal|{string|"change"}}{punctuation|,} show{punctuation|)};
    button{punctuation|.}{function|addEventListener}{punctuation|(}{string-literal|{string|"click"}}{punctuation|,} {function|function} {punctuation|(}{punctuation|)} {punctuation|\{}
      var next {operator|=} {function|isDark}{punctuation|(}{punctuation|)} {operator|?} {string-literal|{string|"light"}} {punctuation|:} {string-literal|{string|"dark"}};
      root{punctuation|.}dataset{punctuation|.}theme {operator|=} next;
      try {punctuation|\{} localStorage{punctuation|.}{function|setItem}{punctuation|(}key{punctuation|,} next{punctuation|)}; {punctuation|\}} {function|catch} {punctuation|(}e{punctuation|)} {punctuation|\{} {operator|/}{operator|*} private mode{punctuation|:} the choice lasts {keyword|for} this page {operator|*}{operator|/} {punctuation|\}}
      {function|show}{punctuation|(}{punctuation|)};
    {punctuation|\}}{punctuation|)};
  {punctuation|\}}{punctuation|)};
{punctuation|\}}{punctuation|)}{punctuation|(}{punctuation|)};
