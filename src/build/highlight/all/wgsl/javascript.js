{comment|// The theme that a reader chose. Runs before the page is drawn, so that nothing flashes.}
{punctuation|(}{keyword|function} {punctuation|(}{punctuation|)} {punctuation|\{}
  {keyword|var} root {operator|=} document{punctuation|.}documentElement{punctuation|,} key {operator|=} "theme"{punctuation|,} dark {operator|=} {function-calls function|matchMedia}{punctuation|(}"{punctuation|(}prefers{operator|-}color{operator|-}scheme{punctuation|:} dark{punctuation|)}"{punctuation|)}{punctuation|;}
  {keyword|function} {function-calls function|stored}{punctuation|(}{punctuation|)} {punctuation|\{} try {punctuation|\{} {keyword|return} localStorage{punctuation|.}{function-calls function|getItem}{punctuation|(}key{punctuation|)}{punctuation|;} {punctuation|\}} catch {punctuation|(}e{punctuation|)} {punctuation|\{} {keyword|return} null{punctuation|;} {punctuation|\}} {punctuation|\}}
  {keyword|function} {function-calls function|isDark}{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|return} root{punctuation|.}dataset{punctuation|.}theme ? root{punctuation|.}dataset{punctuation|.}theme {operator|==}= "dark" {punctuation|:} dark{punctuation|.}matches{punctuation|;} {punctuation|\}}
  {keyword|var} chosen {operator|=} {function-calls function|stored}{punctuation|(}{punctuation|)}{punctuation|;}
  {keyword|if} {punctuation|(}chosen {operator|==}= "light" {operator|\|\|} chosen {operator|==}= "dark"{punctuation|)} root{punctuation|.}dataset{punctuation|.}theme {operator|=} chosen{punctuation|;}
  document{punctuation|.}{function-calls function|addEventListener}{punctuation|(}"{class-name|DOMContentLoaded}"{punctuation|,} {keyword|function} {punctuation|(}{punctuation|)} {punctuation|\{}
    {keyword|var} button {operator|=} document{punctuation|.}{function-calls function|getElementById}{punctuation|(}"_theme"{punctuation|)}{punctuation|;}
    {keyword|if} {punctuation|(}{operator|!}button{punctuation|)} {keyword|return}{punctuation|;}
    {keyword|function} {function-calls function|show}{punctuation|(}{punctuation|)} {punctuation|\{} button{punctuation|.}{function-calls function|setAttribute}{punctuation|(}"aria{operator|-}pressed"{punctuation|,} {function-calls function|String}{punctuation|(}{function-calls function|isDark}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|;} {punctuation|\}}
    button{punctuation|.}hidden {operator|=} {bool-literal boolean|false}{punctuation|;}
    {function-calls function|show}{punctuation|(}{punctuation|)}{punctuation|;}
    dark{punctuation|.}{function-calls function|addEventListener}{punctuation|(}"change"{punctuation|,} show{punctuation|)}{punctuation|;}
    button{punctuation|.}{function-calls function|addEventListener}{punctuation|(}"click"{punctuation|,} {keyword|function} {punctuation|(}{punctuation|)} {punctuation|\{}
      {keyword|var} next {operator|=} {function-calls function|isDark}{punctuation|(}{punctuation|)} ? "light" {punctuation|:} "dark"{punctuation|;}
      root{punctuation|.}dataset{punctuation|.}theme {operator|=} next{punctuation|;}
      try {punctuation|\{} localStorage{punctuation|.}{function-calls function|setItem}{punctuation|(}key{punctuation|,} next{punctuation|)}{punctuation|;} {punctuation|\}} catch {punctuation|(}e{punctuation|)} {punctuation|\{} {comment|/* private mode: the choice lasts for this page */} {punctuation|\}}
      {function-calls function|show}{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}{punctuation|)}{punctuation|;}
  {punctuation|\}}{punctuation|)}{punctuation|;}
{punctuation|\}}{punctuation|)}{punctuation|(}{punctuation|)}{punctuation|;}
