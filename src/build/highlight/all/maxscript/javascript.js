{operator|/}{operator|/} {function-call function|The} theme that a reader chose{punctuation|.} Runs before the page is drawn{punctuation|,} so that nothing flashes{punctuation|.}
{punctuation|(}{keyword|function} {punctuation|(}{punctuation|)} {punctuation|\{}
  {function-call function|var} root {operator|=} document{punctuation|.}documentElement{punctuation|,} key {operator|=} {string|"theme"}{punctuation|,} dark {operator|=} {function-call function|matchMedia}{punctuation|(}{string|"(prefers-color-scheme: dark)"}{punctuation|)}{punctuation|;}
  {keyword|function} {function-definition function|stored}{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|try} {punctuation|\{} {keyword|return} localStorage{punctuation|.}getItem{punctuation|(}key{punctuation|)}{punctuation|;} {punctuation|\}} {keyword|catch} {punctuation|(}{number|e}{punctuation|)} {punctuation|\{} {keyword|return} null{punctuation|;} {punctuation|\}} {punctuation|\}}
  {keyword|function} {function-definition function|isDark}{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|return} root{punctuation|.}dataset{punctuation|.}theme {operator|?} root{punctuation|.}dataset{punctuation|.}theme {operator|==}{operator|=} {string|"dark"} {punctuation|:} dark{punctuation|.}matches{punctuation|;} {punctuation|\}}
  {function-call function|var} chosen {operator|=} {function-call function|stored}{punctuation|(}{punctuation|)}{punctuation|;}
  {keyword|if} {punctuation|(}chosen {operator|==}{operator|=} {string|"light"} \|\| chosen {operator|==}{operator|=} {string|"dark"}{punctuation|)} root{punctuation|.}dataset{punctuation|.}theme {operator|=} chosen{punctuation|;}
  document{punctuation|.}addEventListener{punctuation|(}{string|"DOMContentLoaded"}{punctuation|,} {keyword|function} {punctuation|(}{punctuation|)} {punctuation|\{}
    {function-call function|var} button {operator|=} document{punctuation|.}getElementById{punctuation|(}{string|"_theme"}{punctuation|)}{punctuation|;}
    {keyword|if} {punctuation|(}{operator|!}button{punctuation|)} {keyword|return}{punctuation|;}
    {keyword|function} {function-definition function|show}{punctuation|(}{punctuation|)} {punctuation|\{} button{punctuation|.}setAttribute{punctuation|(}{string|"aria-pressed"}{punctuation|,} String{punctuation|(}{function-call function|isDark}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|;} {punctuation|\}}
    button{punctuation|.}hidden {operator|=} {boolean|false}{punctuation|;}
    {function-call function|show}{punctuation|(}{punctuation|)}{punctuation|;}
    dark{punctuation|.}addEventListener{punctuation|(}{string|"change"}{punctuation|,} show{punctuation|)}{punctuation|;}
    button{punctuation|.}addEventListener{punctuation|(}{string|"click"}{punctuation|,} {keyword|function} {punctuation|(}{punctuation|)} {punctuation|\{}
      {function-call function|var} next {operator|=} {function-call function|isDark}{punctuation|(}{punctuation|)} {operator|?} {string|"light"} {punctuation|:} {string|"dark"}{punctuation|;}
      root{punctuation|.}dataset{punctuation|.}theme {operator|=} next{punctuation|;}
      {keyword|try} {punctuation|\{} localStorage{punctuation|.}setItem{punctuation|(}key{punctuation|,} next{punctuation|)}{punctuation|;} {punctuation|\}} {keyword|catch} {punctuation|(}{number|e}{punctuation|)} {punctuation|\{} {comment|/* private mode: the choice lasts for this page */} {punctuation|\}}
      {function-call function|show}{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}{punctuation|)}{punctuation|;}
  {punctuation|\}}{punctuation|)}{punctuation|;}
{punctuation|\}}{punctuation|)}{punctuation|(}{punctuation|)}{punctuation|;}
