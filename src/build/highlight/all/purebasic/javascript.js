{operator|/}{operator|/} The theme that a reader chose{punctuation|.} Runs before the page is drawn{punctuation|,} so that nothing flashes{punctuation|.}
{punctuation|(}{function|function }{punctuation|(}{punctuation|)} {punctuation|\{}
  var root {operator|=} document{punctuation|.}documentElement{punctuation|,} key {operator|=} {string|"theme"}{punctuation|,} dark {operator|=} {function|matchMedia}{punctuation|(}{string|"(prefers-color-scheme: dark)"}{punctuation|)}{comment|;}
  function {function|stored}{punctuation|(}{punctuation|)} {punctuation|\{} try {punctuation|\{} {keyword|return} {function|localStorage.getItem}{punctuation|(}key{punctuation|)}{comment|; \} catch (e) \{ return null; \} \}}
  function {function|isDark}{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|return} root{punctuation|.}dataset{punctuation|.}theme {operator|?} root{punctuation|.}dataset{punctuation|.}theme {operator|==}{operator|=} {string|"dark"} {punctuation|:} dark{punctuation|.}matches{comment|; \}}
  var chosen {operator|=} {function|stored}{punctuation|(}{punctuation|)}{comment|;}
  {keyword|if} {punctuation|(}chosen {operator|==}{operator|=} {string|"light"} {operator|\|\|} chosen {operator|==}{operator|=} {string|"dark"}{punctuation|)} root{punctuation|.}dataset{punctuation|.}theme {operator|=} chosen{comment|;}
  {function|document.addEventListener}{punctuation|(}{string|"DOMContentLoaded"}{punctuation|,} {function|function }{punctuation|(}{punctuation|)} {punctuation|\{}
    var button {operator|=} {function|document.getElementById}{punctuation|(}{string|"_theme"}{punctuation|)}{comment|;}
    {keyword|if} {punctuation|(}{operator|!}button{punctuation|)} {keyword|return}{comment|;}
    function {function|show}{punctuation|(}{punctuation|)} {punctuation|\{} {function|button.setAttribute}{punctuation|(}{string|"aria-pressed"}{punctuation|,} {function|String}{punctuation|(}{function|isDark}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|)}{comment|; \}}
    button{punctuation|.}hidden {operator|=} false{comment|;}
    {function|show}{punctuation|(}{punctuation|)}{comment|;}
    {function|dark.addEventListener}{punctuation|(}{string|"change"}{punctuation|,} show{punctuation|)}{comment|;}
    {function|button.addEventListener}{punctuation|(}{string|"click"}{punctuation|,} {function|function }{punctuation|(}{punctuation|)} {punctuation|\{}
      var {keyword|next} {operator|=} {function|isDark}{punctuation|(}{punctuation|)} {operator|?} {string|"light"} {punctuation|:} {string|"dark"}{comment|;}
      root{punctuation|.}dataset{punctuation|.}theme {operator|=} {keyword|next}{comment|;}
      try {punctuation|\{} {function|localStorage.setItem}{punctuation|(}key{punctuation|,} {keyword|next}{punctuation|)}{comment|; \} catch (e) \{ /* private mode: the choice lasts for this page */ \}}
      {function|show}{punctuation|(}{punctuation|)}{comment|;}
    {punctuation|\}}{punctuation|)}{comment|;}
  {punctuation|\}}{punctuation|)}{comment|;}
{punctuation|\}}{punctuation|)}{punctuation|(}{punctuation|)}{comment|;}
