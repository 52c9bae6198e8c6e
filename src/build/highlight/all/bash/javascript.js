// The theme that a reader chose. Runs before the page is drawn, so that nothing flashes.
{punctuation|(}{function-name function|function} {punctuation|(}{punctuation|)} {punctuation|\{}
  var root {operator|=} document.documentElement, key {operator|=} {string|"theme"}, dark {operator|=} matchMedia{punctuation|(}{string|"(prefers-color-scheme: dark)"}{punctuation|)}{punctuation|;}
  {keyword|function} {function-name function|stored}{punctuation|(}{punctuation|)} {punctuation|\{} try {punctuation|\{} {builtin class-name|return} localStorage.getItem{punctuation|(}key{punctuation|)}{punctuation|;} {punctuation|\}} catch {punctuation|(}e{punctuation|)} {punctuation|\{} {builtin class-name|return} null{punctuation|;} {punctuation|\}} {punctuation|\}}
  {keyword|function} {function-name function|isDark}{punctuation|(}{punctuation|)} {punctuation|\{} {builtin class-name|return} root.dataset.theme ? root.dataset.theme {operator|==}{operator|=} {string|"dark"} {builtin class-name|:} dark.matches{punctuation|;} {punctuation|\}}
  var chosen {operator|=} stored{punctuation|(}{punctuation|)}{punctuation|;}
  {keyword|if} {punctuation|(}chosen {operator|==}{operator|=} {string|"light"} {operator|\|\|} chosen {operator|==}{operator|=} {string|"dark"}{punctuation|)} root.dataset.theme {operator|=} chosen{punctuation|;}
  document.addEventListener{punctuation|(}{string|"DOMContentLoaded"}, {function-name function|function} {punctuation|(}{punctuation|)} {punctuation|\{}
    var button {operator|=} document.getElementById{punctuation|(}{string|"_theme"}{punctuation|)}{punctuation|;}
    {keyword|if} {punctuation|(}{operator|!}button{punctuation|)} {builtin class-name|return}{punctuation|;}
    {keyword|function} {function-name function|show}{punctuation|(}{punctuation|)} {punctuation|\{} button.setAttribute{punctuation|(}{string|"aria-pressed"}, String{punctuation|(}isDark{punctuation|(}{punctuation|))}{punctuation|)}{punctuation|;} {punctuation|\}}
    button.hidden {operator|=} {boolean|false}{punctuation|;}
    show{punctuation|(}{punctuation|)}{punctuation|;}
    dark.addEventListener{punctuation|(}{string|"change"}, show{punctuation|)}{punctuation|;}
    button.addEventListener{punctuation|(}{string|"click"}, {function-name function|function} {punctuation|(}{punctuation|)} {punctuation|\{}
      var next {operator|=} isDark{punctuation|(}{punctuation|)} ? {string|"light"} {builtin class-name|:} {string|"dark"}{punctuation|;}
      root.dataset.theme {operator|=} next{punctuation|;}
      try {punctuation|\{} localStorage.setItem{punctuation|(}key, next{punctuation|)}{punctuation|;} {punctuation|\}} catch {punctuation|(}e{punctuation|)} {punctuation|\{} /* private mode: the choice lasts {keyword|for} this page */ {punctuation|\}}
      show{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}{punctuation|)}{punctuation|;}
  {punctuation|\}}{punctuation|)}{punctuation|;}
{punctuation|\}}{punctuation|)}{punctuation|(}{punctuation|)}{punctuation|;}
