{comment|// The theme that a reader chose. Runs before the page is drawn, so that nothing flashes.}
{punctuation|(}{keyword|function} {punctuation|(}{punctuation|)} {punctuation|\{}
  {keyword|var} root {operator|=} document{operator|.}documentElement{punctuation|,} key {operator|=} {string double-quoted-string|"theme"}{punctuation|,} dark {operator|=} {function|matchMedia}{punctuation|(}{string double-quoted-string|"(prefers-color-scheme: dark)"}{punctuation|)}{punctuation|;}
  {keyword|function} {function-definition function|stored}{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|try} {punctuation|\{} {keyword|return} localStorage{operator|.}{function|getItem}{punctuation|(}key{punctuation|)}{punctuation|;} {punctuation|\}} {keyword|catch} {punctuation|(}{class-name|e}{punctuation|)} {punctuation|\{} {keyword|return} {constant|null}{punctuation|;} {punctuation|\}} {punctuation|\}}
  {keyword|function} {function-definition function|isDark}{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|return} root{operator|.}dataset{operator|.}theme {operator|?} root{operator|.}dataset{operator|.}theme {operator|===} {string double-quoted-string|"dark"} {punctuation|:} dark{operator|.}matches{punctuation|;} {punctuation|\}}
  {keyword|var} chosen {operator|=} {function|stored}{punctuation|(}{punctuation|)}{punctuation|;}
  {keyword|if} {punctuation|(}chosen {operator|===} {string double-quoted-string|"light"} {operator|\|\|} {class-name|chosen} {operator|===} {string double-quoted-string|"dark"}{punctuation|)} root{operator|.}dataset{operator|.}theme {operator|=} chosen{punctuation|;}
  document{operator|.}{function|addEventListener}{punctuation|(}{string double-quoted-string|"DOMContentLoaded"}{punctuation|,} {keyword|function} {punctuation|(}{punctuation|)} {punctuation|\{}
    {keyword|var} button {operator|=} document{operator|.}{function|getElementById}{punctuation|(}{string double-quoted-string|"_theme"}{punctuation|)}{punctuation|;}
    {keyword|if} {punctuation|(}{operator|!}button{punctuation|)} {keyword|return}{punctuation|;}
    {keyword|function} {function-definition function|show}{punctuation|(}{punctuation|)} {punctuation|\{} button{operator|.}{function|setAttribute}{punctuation|(}{string double-quoted-string|"aria-pressed"}{punctuation|,} {keyword type-declaration|String}{punctuation|(}{function|isDark}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|;} {punctuation|\}}
    button{operator|.}hidden {operator|=} {constant boolean|false}{punctuation|;}
    {function|show}{punctuation|(}{punctuation|)}{punctuation|;}
    dark{operator|.}{function|addEventListener}{punctuation|(}{string double-quoted-string|"change"}{punctuation|,} show{punctuation|)}{punctuation|;}
    button{operator|.}{function|addEventListener}{punctuation|(}{string double-quoted-string|"click"}{punctuation|,} {keyword|function} {punctuation|(}{punctuation|)} {punctuation|\{}
      {keyword|var} next {operator|=} {function|isDark}{punctuation|(}{punctuation|)} {operator|?} {string double-quoted-string|"light"} {punctuation|:} {string double-quoted-string|"dark"}{punctuation|;}
      root{operator|.}dataset{operator|.}theme {operator|=} next{punctuation|;}
      {keyword|try} {punctuation|\{} localStorage{operator|.}{function|setItem}{punctuation|(}key{punctuation|,} next{punctuation|)}{punctuation|;} {punctuation|\}} {keyword|catch} {punctuation|(}{class-name|e}{punctuation|)} {punctuation|\{} {comment|/* private mode: the choice lasts for this page */} {punctuation|\}}
      {function|show}{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}{punctuation|)}{punctuation|;}
  {punctuation|\}}{punctuation|)}{punctuation|;}
{punctuation|\}}{punctuation|)}{punctuation|(}{punctuation|)}{punctuation|;}
