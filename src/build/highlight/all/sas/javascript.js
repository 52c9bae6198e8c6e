{operator|/}{operator|/} The theme that a reader chose{punctuation|.} Runs before the page is drawn{punctuation|,} so that nothing flashes{punctuation|.}
{punctuation|(}function {punctuation|(}{punctuation|)} {punctuation|\{}
  {keyword|var} root {operator|=} {keyword|document}{punctuation|.}documentElement{punctuation|,} key {operator|=} {string|"theme"}{punctuation|,} dark {operator|=} {function keyword|matchMedia}{punctuation|(}{string|"(prefers-color-scheme: dark)"}{punctuation|)}{punctuation|;}
  {keyword|function} {function keyword|stored}{punctuation|(}{punctuation|)} {punctuation|\{} try {punctuation|\{} {keyword|return} localStorage{punctuation|.}{function keyword|getItem}{punctuation|(}key{punctuation|)}{punctuation|;} {punctuation|\}} catch {punctuation|(}e{punctuation|)} {punctuation|\{} {keyword|return} null{punctuation|;} {punctuation|\}} {punctuation|\}}
  {keyword|function} {function keyword|isDark}{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|return} root{punctuation|.}dataset{punctuation|.}theme ? root{punctuation|.}dataset{punctuation|.}theme {operator|=}{operator|=}{operator|=} {string|"dark"} : dark{punctuation|.}matches{punctuation|;} {punctuation|\}}
  {keyword|var} chosen {operator|=} {function keyword|stored}{punctuation|(}{punctuation|)}{punctuation|;}
  {keyword|if} {punctuation|(}chosen {operator|=}{operator|=}{operator|=} {string|"light"} {operator|\|\|} chosen {operator|=}{operator|=}{operator|=} {string|"dark"}{punctuation|)} root{punctuation|.}dataset{punctuation|.}theme {operator|=} chosen{punctuation|;}
  {keyword|document}{punctuation|.}{function keyword|addEventListener}{punctuation|(}{string|"DOMContentLoaded"}{punctuation|,} {keyword|function} {punctuation|(}{punctuation|)} {punctuation|\{}
    {keyword|var} button {operator|=} {keyword|document}{punctuation|.}{function keyword|getElementById}{punctuation|(}{string|"_theme"}{punctuation|)}{punctuation|;}
    {keyword|if} {punctuation|(}{operator|!}button{punctuation|)} {keyword|return}{punctuation|;}
    {keyword|function} {function keyword|show}{punctuation|(}{punctuation|)} {punctuation|\{} button{punctuation|.}{function keyword|setAttribute}{punctuation|(}{string|"aria-pressed"}{punctuation|,} {function keyword|String}{punctuation|(}{function keyword|isDark}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|;} {punctuation|\}}
    button{punctuation|.}hidden {operator|=} false{punctuation|;}
    {function keyword|show}{punctuation|(}{punctuation|)}{punctuation|;}
    dark{punctuation|.}{function keyword|addEventListener}{punctuation|(}{string|"change"}{punctuation|,} show{punctuation|)}{punctuation|;}
    button{punctuation|.}{function keyword|addEventListener}{punctuation|(}{string|"click"}{punctuation|,} {keyword|function} {punctuation|(}{punctuation|)} {punctuation|\{}
      {keyword|var} next {operator|=} {function keyword|isDark}{punctuation|(}{punctuation|)} ? {string|"light"} : {string|"dark"}{punctuation|;}
      root{punctuation|.}dataset{punctuation|.}theme {operator|=} next{punctuation|;}
      try {punctuation|\{} localStorage{punctuation|.}{function keyword|setItem}{punctuation|(}key{punctuation|,} next{punctuation|)}{punctuation|;} {punctuation|\}} catch {punctuation|(}e{punctuation|)} {punctuation|\{} {comment|/* private mode: the choice lasts for this page */} {punctuation|\}}
      {function keyword|show}{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}{punctuation|)}{punctuation|;}
  {punctuation|\}}{punctuation|)}{punctuation|;}
{punctuation|\}}{punctuation|)}{punctuation|(}{punctuation|)}{punctuation|;}
