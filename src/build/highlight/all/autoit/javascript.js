{operator|/}{operator|/} The theme that a reader chose{punctuation|.} Runs before the page is drawn{punctuation|,} so that nothing flashes{punctuation|.}
{punctuation|(}function {punctuation|(}{punctuation|)} \{
  var root {operator|=} document{punctuation|.}documentElement{punctuation|,} key {operator|=} {string|"theme"}{punctuation|,} dark {operator|=} {function|matchMedia}{punctuation|(}{string|"(prefers-color-scheme: dark)"}{punctuation|)}{comment|;}
  function {function|stored}{punctuation|(}{punctuation|)} \{ try \{ return localStorage{punctuation|.}{function|getItem}{punctuation|(}key{punctuation|)}{comment|; \} catch (e) \{ return null; \} \}}
  function {function|isDark}{punctuation|(}{punctuation|)} \{ return root{punctuation|.}dataset{punctuation|.}theme {operator|?} root{punctuation|.}dataset{punctuation|.}theme {operator|==}{operator|=} {string|"dark"} {punctuation|:} dark{punctuation|.}matches{comment|; \}}
  var chosen {operator|=} {function|stored}{punctuation|(}{punctuation|)}{comment|;}
  {keyword|if} {punctuation|(}chosen {operator|==}{operator|=} {string|"light"} \|\| chosen {operator|==}{operator|=} {string|"dark"}{punctuation|)} root{punctuation|.}dataset{punctuation|.}theme {operator|=} chosen{comment|;}
  document{punctuation|.}{function|addEventListener}{punctuation|(}{string|"DOMContentLoaded"}{punctuation|,} function {punctuation|(}{punctuation|)} \{
    var button {operator|=} document{punctuation|.}{function|getElementById}{punctuation|(}{string|"_theme"}{punctuation|)}{comment|;}
    {keyword|if} {punctuation|(}!button{punctuation|)} return{comment|;}
    function {function|show}{punctuation|(}{punctuation|)} \{ button{punctuation|.}{function|setAttribute}{punctuation|(}{string|"aria-pressed"}{punctuation|,} {function|String}{punctuation|(}{function|isDark}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|)}{comment|; \}}
    button{punctuation|.}hidden {operator|=} {boolean|false}{comment|;}
    {function|show}{punctuation|(}{punctuation|)}{comment|;}
    dark{punctuation|.}{function|addEventListener}{punctuation|(}{string|"change"}{punctuation|,} show{punctuation|)}{comment|;}
    button{punctuation|.}{function|addEventListener}{punctuation|(}{string|"click"}{punctuation|,} function {punctuation|(}{punctuation|)} \{
      var {keyword|next} {operator|=} {function|isDark}{punctuation|(}{punctuation|)} {operator|?} {string|"light"} {punctuation|:} {string|"dark"}{comment|;}
      root{punctuation|.}dataset{punctuation|.}theme {operator|=} {keyword|next}{comment|;}
      try \{ localStorage{punctuation|.}{function|setItem}{punctuation|(}key{punctuation|,} {keyword|next}{punctuation|)}{comment|; \} catch (e) \{ /* private mode: the choice lasts for this page */ \}}
      {function|show}{punctuation|(}{punctuation|)}{comment|;}
    \}{punctuation|)}{comment|;}
  \}{punctuation|)}{comment|;}
\}{punctuation|)}{punctuation|(}{punctuation|)}{comment|;}
