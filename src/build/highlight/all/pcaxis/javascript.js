// The theme that a reader chose. Runs before the page is drawn{punctuation|,} so that nothing flashes.
(function () \{
  var root {operator|=} document.documentElement{punctuation|,} key {operator|=} {string|"theme"}{punctuation|,} dark {operator|=} matchMedia({string|"(prefers-color-scheme: dark)"}){punctuation|;}
  function stored() \{ try \{ return localStorage.getItem(key){punctuation|;} \} catch (e) \{ return null{punctuation|;} \} \}
  function isDark() \{ return root.dataset.theme ? root.dataset.theme {operator|=}{operator|=}{operator|=} {string|"dark"} : dark.matches{punctuation|;} \}
  var chosen {operator|=} stored(){punctuation|;}
  if (chosen {operator|=}{operator|=}{operator|=} {string|"light"} \|\| chosen {operator|=}{operator|=}{operator|=} {string|"dark"}) root.dataset.theme {operator|=} chosen{punctuation|;}
  document.addEventListener({string|"DOMContentLoaded"}{punctuation|,} function () \{
    var button {operator|=} document.getElementById({string|"_theme"}){punctuation|;}
    if (!button) return{punctuation|;}
    function show() \{ button.setAttribute({string|"aria-pressed"}{punctuation|,} String(isDark())){punctuation|;} \}
    button.hidden {operator|=} false{punctuation|;}
    show(){punctuation|;}
    dark.addEventListener({string|"change"}{punctuation|,} show){punctuation|;}
    button.addEventListener({string|"click"}{punctuation|,} function () \{
      var next {operator|=} isDark() ? {string|"light"} : {string|"dark"}{punctuation|;}
      root.dataset.theme {operator|=} next{punctuation|;}
      try \{ localStorage.setItem(key{punctuation|,} next){punctuation|;} \} catch (e) \{ /* private mode: the choice lasts for this page */ \}
      show(){punctuation|;}
    \}){punctuation|;}
  \}){punctuation|;}
\})(){punctuation|;}
