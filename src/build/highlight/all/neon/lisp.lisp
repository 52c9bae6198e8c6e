{literal string|;;; kettle}
{punctuation|(}{literal string|defpackage} {literal string|:tea} {punctuation|(}{literal string|:use} {literal string|:cl}{punctuation|)}{punctuation|)}
{punctuation|(}{literal string|defvar *litres*} {number|1.7} {string|"docs"}{punctuation|)}
{punctuation|(}{literal string|defun boil} {punctuation|(}{literal string|k &optional} {punctuation|(}{literal string|n} {number|10}{punctuation|)} {literal string|&key verbose &rest more}{punctuation|)}
  {string|"Boil `k' now."}
  {punctuation|(}{literal string|interactive} {string|"p"}{punctuation|)}
  {punctuation|(}{literal string|let} {punctuation|(}{punctuation|(}{literal string|x} {string|'(a b)) (y #'}{literal string|car}{punctuation|)}{punctuation|)} {punctuation|(}{literal string|if} {punctuation|(}{null keyword|null} {literal string|k}{punctuation|)} {literal string|nil} {punctuation|(}{literal string|cond} {punctuation|(}{punctuation|(}{literal string|> n} {number|3}{punctuation|)} {punctuation|(}{literal string|setq x `}{punctuation|(}{punctuation|,}{literal string|y} {punctuation|,}{literal string|@x}{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|(}{literal string|t} {punctuation|(}{literal string|error} {string|"no %s"} {literal string|:key}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}{literal string|lambda} {punctuation|(}{literal string|x}{punctuation|)} {punctuation|(}{literal string|* x} {number|-1.5e3}{punctuation|)}{punctuation|)}{punctuation|)}
{punctuation|(}{literal string|require 'cl-lib}{punctuation|)}
