// The theme that a reader chose{punctuation|.} Runs before the page is drawn{punctuation|,} so that nothing flashes{punctuation|.}
(function () {punctuation|\{}
  var root {punctuation|=} {value attr-value|document.documentElement}{punctuation|,} key {punctuation|=} {value attr-value|"theme"}{punctuation|,} dark {punctuation|=} {value attr-value|matchMedia("(}{property|prefers-color-scheme}{punctuation|:} dark)"){punctuation|;}
  function stored() {punctuation|\{} {component variable|try} {punctuation|\{} return localStorage{punctuation|.}getItem(key){punctuation|;} {punctuation|\}} catch (e) {punctuation|\{} return null{punctuation|;} {punctuation|\}} {punctuation|\}}
  function isDark() {punctuation|\{} return root{punctuation|.}dataset{punctuation|.}theme ? root{punctuation|.}dataset{punctuation|.}theme {punctuation|=}{value attr-value|== "dark" : dark.matches}{punctuation|;} {punctuation|\}}
  var chosen {punctuation|=} {value attr-value|stored()}{punctuation|;}
  if (chosen {punctuation|=}{value attr-value|== "light" \|\| chosen === "dark") root.dataset.theme = chosen}{punctuation|;}
  document{punctuation|.}addEventListener("DOMContentLoaded"{punctuation|,} function () {punctuation|\{}
    var button {punctuation|=} {value attr-value|document.getElementById("_theme")}{punctuation|;}
    if (!button) return{punctuation|;}
    function show() {punctuation|\{} button{punctuation|.}setAttribute("aria-pressed"{punctuation|,} String(isDark())){punctuation|;} {punctuation|\}}
    button{punctuation|.}hidden {punctuation|=} {value attr-value|false}{punctuation|;}
    show(){punctuation|;}
    dark{punctuation|.}addEventListener("change"{punctuation|,} show){punctuation|;}
    button{punctuation|.}addEventListener("click"{punctuation|,} function () {punctuation|\{}
      var next {punctuation|=} {value attr-value|isDark() ? "light" : "dark"}{punctuation|;}
      root{punctuation|.}dataset{punctuation|.}theme {punctuation|=} {value attr-value|next}{punctuation|;}
      {component variable|try} {punctuation|\{} localStorage{punctuation|.}setItem(key{punctuation|,} next){punctuation|;} {punctuation|\}} catch (e) {punctuation|\{} /* private {property|mode}{punctuation|:} the choice lasts for this page */ {punctuation|\}}
      show(){punctuation|;}
    {punctuation|\}}){punctuation|;}
  {punctuation|\}}){punctuation|;}
{punctuation|\}})(){punctuation|;}
