{comment|// The theme that a reader chose. Runs before the page is drawn, so that nothing flashes.}
{punctuation|(}{function|function} {punctuation|(}{punctuation|)} {punctuation|\{}
  {function|var} root {operator|=} document{operator|.}documentElement{operator|,} {function|key} {operator|=} {string|"theme"}{operator|,} dark {operator|=} matchMedia{punctuation|(}{string|"(prefers-color-scheme: dark)"}{punctuation|)}{punctuation|;}
  {function|function} stored{punctuation|(}{punctuation|)} {punctuation|\{} try {punctuation|\{} return localStorage{operator|.}getItem{punctuation|(}{function|key}{punctuation|)}{punctuation|;} {punctuation|\}} {keyword|catch} {punctuation|(}e{punctuation|)} {punctuation|\{} return {function|null}{punctuation|;} {punctuation|\}} {punctuation|\}}
  {function|function} isDark{punctuation|(}{punctuation|)} {punctuation|\{} return root{operator|.}dataset{operator|.}theme {operator|?} root{operator|.}dataset{operator|.}theme {operator|===} {string|"dark"} {operator|:} dark{operator|.}matches{punctuation|;} {punctuation|\}}
  {function|var} chosen {operator|=} stored{punctuation|(}{punctuation|)}{punctuation|;}
  {keyword|if} {punctuation|(}chosen {operator|===} {string|"light"} {operator|\|\|} chosen {operator|===} {string|"dark"}{punctuation|)} root{operator|.}dataset{operator|.}theme {operator|=} chosen{punctuation|;}
  document{operator|.}addEventListener{punctuation|(}{string|"DOMContentLoaded"}{operator|,} {function|function} {punctuation|(}{punctuation|)} {punctuation|\{}
    {function|var} button {operator|=} document{operator|.}getElementById{punctuation|(}{string|"_theme"}{punctuation|)}{punctuation|;}
    {keyword|if} {punctuation|(}{operator|!}button{punctuation|)} return{punctuation|;}
    {function|function} {keyword|show}{punctuation|(}{punctuation|)} {punctuation|\{} button{operator|.}setAttribute{punctuation|(}{string|"aria-pressed"}{operator|,} String{punctuation|(}isDark{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|;} {punctuation|\}}
    button{operator|.}hidden {operator|=} {keyword|false}{punctuation|;}
    {keyword|show}{punctuation|(}{punctuation|)}{punctuation|;}
    dark{operator|.}addEventListener{punctuation|(}{string|"change"}{operator|,} {keyword|show}{punctuation|)}{punctuation|;}
    button{operator|.}addEventListener{punctuation|(}{string|"click"}{operator|,} {function|function} {punctuation|(}{punctuation|)} {punctuation|\{}
      {function|var} next {operator|=} isDark{punctuation|(}{punctuation|)} {operator|?} {string|"light"} {operator|:} {string|"dark"}{punctuation|;}
      root{operator|.}dataset{operator|.}theme {operator|=} next{punctuation|;}
      try {punctuation|\{} localStorage{operator|.}setItem{punctuation|(}{function|key}{operator|,} next{punctuation|)}{punctuation|;} {punctuation|\}} {keyword|catch} {punctuation|(}e{punctuation|)} {punctuation|\{} {comment|/* private mode: the choice lasts for this page */} {punctuation|\}}
      {keyword|show}{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}{punctuation|)}{punctuation|;}
  {punctuation|\}}{punctuation|)}{punctuation|;}
{punctuation|\}}{punctuation|)}{punctuation|(}{punctuation|)}{punctuation|;}
