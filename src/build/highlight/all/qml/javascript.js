{comment|// The theme that a reader chose. Runs before the page is drawn, so that nothing flashes.}
(function () {punctuation|\{}
  var root = document.documentElement{punctuation|,} key = {string|"theme"}{punctuation|,} dark = matchMedia({string|"(prefers-color-scheme: dark)"}){punctuation|;}
  {javascript-function language-javascript|{keyword|function} {function|stored}{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|try} {punctuation|\{} {keyword|return} localStorage{punctuation|.}{function|getItem}{punctuation|(}key{punctuation|)}{punctuation|;} {punctuation|\}} {keyword|catch} {punctuation|(}e{punctuation|)} {punctuation|\{} {keyword|return} {keyword|null}{punctuation|;} {punctuation|\}} {punctuation|\}}}
  {javascript-function language-javascript|{keyword|function} {function|isDark}{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|return} root{punctuation|.}dataset{punctuation|.}theme {operator|?} root{punctuation|.}dataset{punctuation|.}theme {operator|===} {string|"dark"} {operator|:} dark{punctuation|.}matches{punctuation|;} {punctuation|\}}}
  var chosen = stored(){punctuation|;}
  if (chosen === {string|"light"} \|\| chosen === {string|"dark"}) root.dataset.theme = chosen{punctuation|;}
  document.addEventListener({string|"DOMContentLoaded"}{punctuation|,} function () {punctuation|\{}
    var button = document.getElementById({string|"_theme"}){punctuation|;}
    if (!button) return{punctuation|;}
    {javascript-function language-javascript|{keyword|function} {function|show}{punctuation|(}{punctuation|)} {punctuation|\{} button{punctuation|.}{function|setAttribute}{punctuation|(}{string|"aria-pressed"}{punctuation|,} {function|String}{punctuation|(}{function|isDark}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|;} {punctuation|\}}}
    button.hidden = false{punctuation|;}
    show(){punctuation|;}
    dark.addEventListener({string|"change"}{punctuation|,} show){punctuation|;}
    button.addEventListener({string|"click"}{punctuation|,} function () {punctuation|\{}
      var next = isDark() ? {string|"light"} {punctuation|:} {javascript-expression language-javascript|{string|"dark"}}{punctuation|;}
      root.dataset.theme = next{punctuation|;}
      {class-name|try} {punctuation|\{} localStorage.setItem(key{punctuation|,} next){punctuation|;} {punctuation|\}} catch (e) {punctuation|\{} {comment|/* private mode: the choice lasts for this page */} {punctuation|\}}
      show(){punctuation|;}
    {punctuation|\}}){punctuation|;}
  {punctuation|\}}){punctuation|;}
{punctuation|\}})(){punctuation|;}
