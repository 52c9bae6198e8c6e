{operator|//} The theme that a reader chose{punctuation|.} Runs before the page is drawn{punctuation|,} so that nothing flashes{punctuation|.}
{punctuation|(}{function|function }{punctuation|(}{punctuation|)} {punctuation|\{}
  var root = document{punctuation|.}documentElement{punctuation|,} key = {string|"theme"}{punctuation|,} dark = {function|matchMedia}{punctuation|(}{string|"(prefers-color-scheme: dark)"}{punctuation|)};
  function {function|stored}{punctuation|(}{punctuation|)} {punctuation|\{} try {punctuation|\{} return localStorage{punctuation|.}{function|getItem}{punctuation|(}key{punctuation|)}; {punctuation|\}} {function|catch }{punctuation|(}e{punctuation|)} {punctuation|\{} return null; {punctuation|\}} {punctuation|\}}
  function {function|isDark}{punctuation|(}{punctuation|)} {punctuation|\{} return root{punctuation|.}dataset{punctuation|.}theme {operator|?} root{punctuation|.}dataset{punctuation|.}theme {operator|==}= {string|"dark"} {operator|:} dark{punctuation|.}matches; {punctuation|\}}
  var chosen = {function|stored}{punctuation|(}{punctuation|)};
  {function|if }{punctuation|(}chosen {operator|==}= {string|"light"} {operator|\|\|} {transform function|chosen} {operator|==}= {string|"dark"}{punctuation|)} root{punctuation|.}dataset{punctuation|.}theme = chosen;
  document{punctuation|.}{function|addEventListener}{punctuation|(}{string|"DOMContentLoaded"}{punctuation|,} {function|function }{punctuation|(}{punctuation|)} {punctuation|\{}
    var button = document{punctuation|.}{function|getElementById}{punctuation|(}{string|"_theme"}{punctuation|)};
    {function|if }{punctuation|(}{operator|!}button{punctuation|)} return;
    function {function|show}{punctuation|(}{punctuation|)} {punctuation|\{} button{punctuation|.}{function|setAttribute}{punctuation|(}{string|"aria-pressed"}{punctuation|,} {function|String}{punctuation|(}{function|isDark}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|)}; {punctuation|\}}
    button{punctuation|.}hidden = {boolean|false};
    {function|show}{punctuation|(}{punctuation|)};
    dark{punctuation|.}{function|addEventListener}{punctuation|(}{string|"change"}{punctuation|,} show{punctuation|)};
    button{punctuation|.}{function|addEventListener}{punctuation|(}{string|"click"}{punctuation|,} {function|function }{punctuation|(}{punctuation|)} {punctuation|\{}
      var next = {function|isDark}{punctuation|(}{punctuation|)} {operator|?} {string|"light"} {operator|:} {string|"dark"};
      root{punctuation|.}dataset{punctuation|.}theme = next;
      try {punctuation|\{} localStorage{punctuation|.}{function|setItem}{punctuation|(}key{punctuation|,} next{punctuation|)}; {punctuation|\}} {function|catch }{punctuation|(}e{punctuation|)} {punctuation|\{} {operator|/}{operator|*} private mode{operator|:} the choice lasts for this page {operator|*}{operator|/} {punctuation|\}}
      {function|show}{punctuation|(}{punctuation|)};
    {punctuation|\}}{punctuation|)};
  {punctuation|\}}{punctuation|)};
{punctuation|\}}{punctuation|)}{punctuation|(}{punctuation|)};
