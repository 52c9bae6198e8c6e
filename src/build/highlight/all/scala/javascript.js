{comment|// The theme that a reader chose. Runs before the page is drawn, so that nothing flashes.}
{punctuation|(}function {punctuation|(}{punctuation|)} {punctuation|\{}
  {keyword|var} root {operator|=} document{punctuation|.}documentElement{punctuation|,} key {operator|=} {string|"theme"}{punctuation|,} dark {operator|=} matchMedia{punctuation|(}{string|"(prefers-color-scheme: dark)"}{punctuation|)}{punctuation|;}
  function stored{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|try} {punctuation|\{} {keyword|return} localStorage{punctuation|.}getItem{punctuation|(}key{punctuation|)}{punctuation|;} {punctuation|\}} {keyword|catch} {punctuation|(}e{punctuation|)} {punctuation|\{} {keyword|return} {keyword|null}{punctuation|;} {punctuation|\}} {punctuation|\}}
  function isDark{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|return} root{punctuation|.}dataset{punctuation|.}theme {operator|?} root{punctuation|.}dataset{punctuation|.}theme {operator|==}{operator|=} {string|"dark"} {operator|:} dark{punctuation|.}matches{punctuation|;} {punctuation|\}}
  {keyword|var} chosen {operator|=} stored{punctuation|(}{punctuation|)}{punctuation|;}
  {keyword|if} {punctuation|(}chosen {operator|==}{operator|=} {string|"light"} {operator|\|\|} chosen {operator|==}{operator|=} {string|"dark"}{punctuation|)} root{punctuation|.}dataset{punctuation|.}theme {operator|=} chosen{punctuation|;}
  document{punctuation|.}addEventListener{punctuation|(}{string|"DOMContentLoaded"}{punctuation|,} function {punctuation|(}{punctuation|)} {punctuation|\{}
    {keyword|var} button {operator|=} document{punctuation|.}getElementById{punctuation|(}{string|"_theme"}{punctuation|)}{punctuation|;}
    {keyword|if} {punctuation|(}{operator|!}button{punctuation|)} {keyword|return}{punctuation|;}
    function show{punctuation|(}{punctuation|)} {punctuation|\{} button{punctuation|.}setAttribute{punctuation|(}{string|"aria-pressed"}{punctuation|,} {builtin|String}{punctuation|(}isDark{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|;} {punctuation|\}}
    button{punctuation|.}hidden {operator|=} {boolean|false}{punctuation|;}
    show{punctuation|(}{punctuation|)}{punctuation|;}
    dark{punctuation|.}addEventListener{punctuation|(}{string|"change"}{punctuation|,} show{punctuation|)}{punctuation|;}
    button{punctuation|.}addEventListener{punctuation|(}{string|"click"}{punctuation|,} function {punctuation|(}{punctuation|)} {punctuation|\{}
      {keyword|var} next {operator|=} isDark{punctuation|(}{punctuation|)} {operator|?} {string|"light"} {operator|:} {string|"dark"}{punctuation|;}
      root{punctuation|.}dataset{punctuation|.}theme {operator|=} next{punctuation|;}
      {keyword|try} {punctuation|\{} localStorage{punctuation|.}setItem{punctuation|(}key{punctuation|,} next{punctuation|)}{punctuation|;} {punctuation|\}} {keyword|catch} {punctuation|(}e{punctuation|)} {punctuation|\{} {comment|/* private mode: the choice lasts for this page */} {punctuation|\}}
      show{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}{punctuation|)}{punctuation|;}
  {punctuation|\}}{punctuation|)}{punctuation|;}
{punctuation|\}}{punctuation|)}{punctuation|(}{punctuation|)}{punctuation|;}
