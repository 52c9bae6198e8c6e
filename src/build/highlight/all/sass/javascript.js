{comment|// The theme that a reader chose. Runs before the page is drawn, so that nothing flashes.}
{selector|(function () \{}
  {selector|var root = document.documentElement, key = "theme", dark = matchMedia("(prefers-color-scheme: dark)");}
  {selector|function stored() \{ try \{ return localStorage.getItem(key); \} catch (e) \{ return null; \} \}}
  {selector|function isDark() \{ return root.dataset.theme ? root.dataset.theme === "dark" : dark.matches; \}}
  {selector|var chosen = stored();}
  {selector|if (chosen === "light" \|\| chosen === "dark") root.dataset.theme = chosen;}
  {selector|document.addEventListener("DOMContentLoaded", function () \{}
    {selector|var button = document.getElementById("_theme");}
    {selector|if (!button) return;}
    {selector|function show() \{ button.setAttribute("aria-pressed", String(isDark())); \}}
    {selector|button.hidden = false;}
    {function|show}{punctuation|(}{punctuation|)}{punctuation|;}
    {selector|dark.addEventListener("change", show);}
    {selector|button.addEventListener("click", function () \{}
      {selector|var next = isDark() ? "light" : "dark";}
      {selector|root.dataset.theme = next;}
      {selector|try \{ localStorage.setItem(key, next); \} catch (e) \{ /* private mode: the choice lasts for this page */ \}}
      {function|show}{punctuation|(}{punctuation|)}{punctuation|;}
    {selector|\});}
  {selector|\});}
{selector|\})();}
