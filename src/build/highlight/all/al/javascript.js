{comment|// The theme that a reader chose. Runs before the page is drawn, so that nothing flashes.}
{punctuation|(}{keyword|function} {punctuation|(}{punctuation|)} {punctuation|\{}
  {keyword|var} root {operator|=} document{punctuation|.}documentElement{punctuation|,} {keyword|key} {operator|=} {string|"theme"}{punctuation|,} dark {operator|=} matchMedia{punctuation|(}{string|"(prefers-color-scheme: dark)"}{punctuation|)}{punctuation|;}
  {keyword|function} stored{punctuation|(}{punctuation|)} {punctuation|\{} try {punctuation|\{} return localStorage{punctuation|.}{function|getItem}{punctuation|(}{keyword|key}{punctuation|)}{punctuation|;} {punctuation|\}} catch {punctuation|(}e{punctuation|)} {punctuation|\{} return null{punctuation|;} {punctuation|\}} {punctuation|\}}
  {keyword|function} isDark{punctuation|(}{punctuation|)} {punctuation|\{} return root{punctuation|.}{keyword|dataset}{punctuation|.}theme ? root{punctuation|.}{keyword|dataset}{punctuation|.}theme {operator|=}{operator|=}{operator|=} {string|"dark"} {punctuation|:} dark{punctuation|.}matches{punctuation|;} {punctuation|\}}
  {keyword|var} chosen {operator|=} stored{punctuation|(}{punctuation|)}{punctuation|;}
  {keyword|if} {punctuation|(}chosen {operator|=}{operator|=}{operator|=} {string|"light"} \|\| chosen {operator|=}{operator|=}{operator|=} {string|"dark"}{punctuation|)} root{punctuation|.}{keyword|dataset}{punctuation|.}theme {operator|=} chosen{punctuation|;}
  document{punctuation|.}{function|addEventListener}{punctuation|(}{string|"DOMContentLoaded"}{punctuation|,} {keyword|function} {punctuation|(}{punctuation|)} {punctuation|\{}
    {keyword|var} button {operator|=} document{punctuation|.}{function|getElementById}{punctuation|(}{string|"_theme"}{punctuation|)}{punctuation|;}
    {keyword|if} {punctuation|(}!button{punctuation|)} return{punctuation|;}
    {keyword|function} show{punctuation|(}{punctuation|)} {punctuation|\{} button{punctuation|.}{function|setAttribute}{punctuation|(}{string|"aria-pressed"}{punctuation|,} String{punctuation|(}isDark{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|;} {punctuation|\}}
    button{punctuation|.}hidden {operator|=} {boolean|false}{punctuation|;}
    show{punctuation|(}{punctuation|)}{punctuation|;}
    dark{punctuation|.}{function|addEventListener}{punctuation|(}{string|"change"}{punctuation|,} show{punctuation|)}{punctuation|;}
    button{punctuation|.}{function|addEventListener}{punctuation|(}{string|"click"}{punctuation|,} {keyword|function} {punctuation|(}{punctuation|)} {punctuation|\{}
      {keyword|var} next {operator|=} isDark{punctuation|(}{punctuation|)} ? {string|"light"} {punctuation|:} {string|"dark"}{punctuation|;}
      root{punctuation|.}{keyword|dataset}{punctuation|.}theme {operator|=} next{punctuation|;}
      try {punctuation|\{} localStorage{punctuation|.}{function|setItem}{punctuation|(}{keyword|key}{punctuation|,} next{punctuation|)}{punctuation|;} {punctuation|\}} catch {punctuation|(}e{punctuation|)} {punctuation|\{} {comment|/* private mode: the choice lasts for this page */} {punctuation|\}}
      show{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}{punctuation|)}{punctuation|;}
  {punctuation|\}}{punctuation|)}{punctuation|;}
{punctuation|\}}{punctuation|)}{punctuation|(}{punctuation|)}{punctuation|;}
