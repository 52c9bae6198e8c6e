// Has KaTeX draw the formulas of a page with `math: true`; its own scripts stand before this one.
document.addEventListener("DOMContentLoaded", function () {
  if (window.renderMathInElement) renderMathInElement(document.querySelector("main") || document.body, { throwOnError: false });
});
