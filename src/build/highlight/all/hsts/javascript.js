// The theme that a reader chose. Runs before the page is drawn, so that nothing flashes.
(function () \{
  var root {operator|=} document.documentElement, key {operator|=} "theme", dark {operator|=} matchMedia("(prefers-color-scheme: dark)"){punctuation|;}
  function stored() \{ try \{ return localStorage.getItem(key){punctuation|;} \} catch (e) \{ return null{punctuation|;} \} \}
  function isDark() \{ return root.dataset.theme ? root.dataset.theme {operator|=}{operator|=}{operator|=} "dark" : dark.matches{punctuation|;} \}
  var chosen {operator|=} stored(){punctuation|;}
  if (chosen {operator|=}{operator|=}{operator|=} "light" \|\| chosen {operator|=}{operator|=}{operator|=} "dark") root.dataset.theme {operator|=} chosen{punctuation|;}
  document.addEventListener("DOMContentLoaded", function () \{
    var button {operator|=} document.getElementById("_theme"){punctuation|;}
    if (!button) return{punctuation|;}
    function show() \{ button.setAttribute("aria-pressed", String(isDark())){punctuation|;} \}
    button.hidden {operator|=} false{punctuation|;}
    show(){punctuation|;}
    dark.addEventListener("change", show){punctuation|;}
    button.addEventListener("click", function () \{
      var next {operator|=} isDark() ? "light" : "dark"{punctuation|;}
      root.dataset.theme {operator|=} next{punctuation|;}
      try \{ localStorage.setItem(key, next){punctuation|;} \} catch (e) \{ /* private mode: the choice lasts for this page */ \}
      show(){punctuation|;}
    \}){punctuation|;}
  \}){punctuation|;}
\})(){punctuation|;}
