{operator|//} The theme that a reader chose{operator|.} Runs before the page {operator|is} drawn{punctuation|,} so that nothing flashes{operator|.}
{punctuation|(}{function|function} {punctuation|(}{punctuation|)} {punctuation|\{}
  {keyword|var} root {operator|=} document{operator|.}documentElement{punctuation|,} key {operator|=} {string|"theme"}{punctuation|,} dark {operator|=} {function|matchMedia}{punctuation|(}{string|"(prefers-color-scheme: dark)"}{punctuation|)};
  function {function|stored}{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|try} {punctuation|\{} {keyword|return} localStorage{operator|.}{function|getItem}{punctuation|(}key{punctuation|)}; {punctuation|\}} {function|catch} {punctuation|(}e{punctuation|)} {punctuation|\{} {keyword|return} null; {punctuation|\}} {punctuation|\}}
  function {function|isDark}{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|return} root{operator|.}dataset{operator|.}theme {operator|?} root{operator|.}dataset{operator|.}theme {operator|===} {string|"dark"} {operator|:} dark{operator|.}matches; {punctuation|\}}
  {keyword|var} chosen {operator|=} {function|stored}{punctuation|(}{punctuation|)};
  {function|if} {punctuation|(}chosen {operator|===} {string|"light"} {operator|\|\|} chosen {operator|===} {string|"dark"}{punctuation|)} root{operator|.}dataset{operator|.}theme {operator|=} chosen;
  document{operator|.}{function|addEventListener}{punctuation|(}{string|"DOMContentLoaded"}{punctuation|,} {function|function} {punctuation|(}{punctuation|)} {punctuation|\{}
    {keyword|var} button {operator|=} document{operator|.}{function|getElementById}{punctuation|(}{string|"_theme"}{punctuation|)};
    {function|if} {punctuation|(}{operator|!}button{punctuation|)} {keyword|return};
    function {function|show}{punctuation|(}{punctuation|)} {punctuation|\{} button{operator|.}{function|setAttribute}{punctuation|(}{string|"aria-pressed"}{punctuation|,} {function|String}{punctuation|(}{function|isDark}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|)}; {punctuation|\}}
    button{operator|.}hidden {operator|=} false;
    {function|show}{punctuation|(}{punctuation|)};
    dark{operator|.}{function|addEventListener}{punctuation|(}{string|"change"}{punctuation|,} show{punctuation|)};
    button{operator|.}{function|addEventListener}{punctuation|(}{string|"click"}{punctuation|,} {function|function} {punctuation|(}{punctuation|)} {punctuation|\{}
      {keyword|var} next {operator|=} {function|isDark}{punctuation|(}{punctuation|)} {operator|?} {string|"light"} {operator|:} {string|"dark"};
      root{operator|.}dataset{operator|.}theme {operator|=} next;
      {keyword|try} {punctuation|\{} localStorage{operator|.}{function|setItem}{punctuation|(}key{punctuation|,} next{punctuation|)}; {punctuation|\}} {function|catch} {punctuation|(}e{punctuation|)} {punctuation|\{} {operator|/*} private mode{operator|:} the choice lasts {keyword|for} this page {operator|*/} {punctuation|\}}
      {function|show}{punctuation|(}{punctuation|)};
    {punctuation|\}}{punctuation|)};
  {punctuation|\}}{punctuation|)};
{punctuation|\}}{punctuation|)}{punctuation|(}{punctuation|)};
