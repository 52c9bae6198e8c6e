// The theme that a reader chose. Runs before the page is drawn, so that nothing flashes.
(function () \{
{unchanged|{prefix unchanged| }{line| var root = document.documentElement, key = "theme", dark = matchMedia("(prefers-color-scheme: dark)");
}{prefix unchanged| }{line| function stored() \{ try \{ return localStorage.getItem(key); \} catch (e) \{ return null; \} \}
}{prefix unchanged| }{line| function isDark() \{ return root.dataset.theme ? root.dataset.theme === "dark" : dark.matches; \}
}{prefix unchanged| }{line| var chosen = stored();
}{prefix unchanged| }{line| if (chosen === "light" \|\| chosen === "dark") root.dataset.theme = chosen;
}{prefix unchanged| }{line| document.addEventListener("DOMContentLoaded", function () \{
}{prefix unchanged| }{line|   var button = document.getElementById("_theme");
}{prefix unchanged| }{line|   if (!button) return;
}{prefix unchanged| }{line|   function show() \{ button.setAttribute("aria-pressed", String(isDark())); \}
}{prefix unchanged| }{line|   button.hidden = false;
}{prefix unchanged| }{line|   show();
}{prefix unchanged| }{line|   dark.addEventListener("change", show);
}{prefix unchanged| }{line|   button.addEventListener("click", function () \{
}{prefix unchanged| }{line|     var next = isDark() ? "light" : "dark";
}{prefix unchanged| }{line|     root.dataset.theme = next;
}{prefix unchanged| }{line|     try \{ localStorage.setItem(key, next); \} catch (e) \{ /* private mode: the choice lasts for this page */ \}
}{prefix unchanged| }{line|     show();
}{prefix unchanged| }{line|   \});
}{prefix unchanged| }{line| \});
}}\})();
