// The theme that a reader chose. Runs before the page is drawn, so that nothing flashes.
(function () \{
  var root {value attr-value|{punctuation|=} document.documentElement, key = "theme", dark = matchMedia("(prefers-color-scheme: dark)")}{comment|;}
  function stored() \{ try \{ return localStorage.getItem(key){comment|; \} catch (e) \{ return null; \} \}}
  function isDark() \{ return root.dataset.theme ? root.dataset.theme {value attr-value|{punctuation|=}{punctuation|=}{punctuation|=} "dark" : dark.matches}{comment|; \}}
  var chosen {value attr-value|{punctuation|=} stored()}{comment|;}
  if (chosen {value attr-value|{punctuation|=}{punctuation|=}{punctuation|=} "light" \|\| chosen === "dark") root.dataset.theme = chosen}{comment|;}
  document.addEventListener("DOMContentLoaded", function () \{
    var button {value attr-value|{punctuation|=} document.getElementById("_theme")}{comment|;}
    if (!button) return{comment|;}
    function show() \{ button.setAttribute("aria-pressed", String(isDark())){comment|; \}}
    {key attr-name|button.hidden} {value attr-value|{punctuation|=} false}{comment|;}
    show(){comment|;}
    dark.addEventListener("change", show){comment|;}
    button.addEventListener("click", function () \{
      var next {value attr-value|{punctuation|=} isDark() ? "light" : "dark"}{comment|;}
      {key attr-name|root.dataset.theme} {value attr-value|{punctuation|=} next}{comment|;}
      try \{ localStorage.setItem(key, next){comment|; \} catch (e) \{ /* private mode: the choice lasts for this page */ \}}
      show(){comment|;}
    \}){comment|;}
  \}){comment|;}
\})(){comment|;}
