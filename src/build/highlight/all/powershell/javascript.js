{operator|/}{operator|/} The theme that a reader chose{punctuation|.} Runs before the page is drawn{punctuation|,} so that nothing flashes{punctuation|.}
{punctuation|(}{keyword|function} {punctuation|(}{punctuation|)} {punctuation|\{}
  {keyword|var} root = document{punctuation|.}documentElement{punctuation|,} key = {string|"theme"}{punctuation|,} dark = matchMedia{punctuation|(}{string|"(prefers-color-scheme: dark)"}{punctuation|)}{punctuation|;}
  {keyword|function} stored{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|try} {punctuation|\{} {keyword|return} localStorage{punctuation|.}getItem{punctuation|(}key{punctuation|)}{punctuation|;} {punctuation|\}} {keyword|catch} {punctuation|(}e{punctuation|)} {punctuation|\{} {keyword|return} null{punctuation|;} {punctuation|\}} {punctuation|\}}
  {keyword|function} isDark{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|return} root{punctuation|.}dataset{punctuation|.}theme ? root{punctuation|.}dataset{punctuation|.}theme === {string|"dark"} : dark{punctuation|.}matches{punctuation|;} {punctuation|\}}
  {keyword|var} chosen = stored{punctuation|(}{punctuation|)}{punctuation|;}
  {keyword|if} {punctuation|(}chosen === {string|"light"} {punctuation|\|}{punctuation|\|} chosen === {string|"dark"}{punctuation|)} root{punctuation|.}dataset{punctuation|.}theme = chosen{punctuation|;}
  document{punctuation|.}addEventListener{punctuation|(}{string|"DOMContentLoaded"}{punctuation|,} {keyword|function} {punctuation|(}{punctuation|)} {punctuation|\{}
    {keyword|var} button = document{punctuation|.}getElementById{punctuation|(}{string|"_theme"}{punctuation|)}{punctuation|;}
    {keyword|if} {punctuation|(}{operator|!}button{punctuation|)} {keyword|return}{punctuation|;}
    {keyword|function} show{punctuation|(}{punctuation|)} {punctuation|\{} button{punctuation|.}setAttribute{punctuation|(}{string|"aria-pressed"}{punctuation|,} String{punctuation|(}isDark{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|;} {punctuation|\}}
    button{punctuation|.}hidden = false{punctuation|;}
    show{punctuation|(}{punctuation|)}{punctuation|;}
    dark{punctuation|.}addEventListener{punctuation|(}{string|"change"}{punctuation|,} show{punctuation|)}{punctuation|;}
    button{punctuation|.}addEventListener{punctuation|(}{string|"click"}{punctuation|,} {keyword|function} {punctuation|(}{punctuation|)} {punctuation|\{}
      {keyword|var} next = isDark{punctuation|(}{punctuation|)} ? {string|"light"} : {string|"dark"}{punctuation|;}
      root{punctuation|.}dataset{punctuation|.}theme = next{punctuation|;}
      {keyword|try} {punctuation|\{} localStorage{punctuation|.}setItem{punctuation|(}key{punctuation|,} next{punctuation|)}{punctuation|;} {punctuation|\}} {keyword|catch} {punctuation|(}e{punctuation|)} {punctuation|\{} {operator|/}{operator|*} private mode: the choice lasts {keyword|for} this page {operator|*}{operator|/} {punctuation|\}}
      show{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}{punctuation|)}{punctuation|;}
  {punctuation|\}}{punctuation|)}{punctuation|;}
{punctuation|\}}{punctuation|)}{punctuation|(}{punctuation|)}{punctuation|;}
