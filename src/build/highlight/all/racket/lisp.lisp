{comment|;;; kettle}
{punctuation|(}{function|defpackage} :tea {punctuation|(}{function|:use} :cl{punctuation|)}{punctuation|)}
{punctuation|(}{function|defvar} *litres* {number|1.7} {string|"docs"}{punctuation|)}
{punctuation|(}{function|defun} boil {punctuation|(}{function|k} &optional {punctuation|(}{function|n} {number|10}{punctuation|)} &key verbose &rest more{punctuation|)}
  {string|"Boil `k' now."}
  {punctuation|(}{function|interactive} {string|"p"}{punctuation|)}
  {punctuation|(}{keyword|let} {punctuation|(}{punctuation|(}{function|x} {punctuation|'}{punctuation|(}a b{punctuation|)}{punctuation|)} {punctuation|(}{function|y} #{symbol|'car}{punctuation|)}{punctuation|)} {punctuation|(}{keyword|if} {punctuation|(}{function|null} k{punctuation|)} nil {punctuation|(}{keyword|cond} {punctuation|(}{punctuation|(}{operator|>} n {number|3}{punctuation|)} {punctuation|(}{function|setq} x `{punctuation|(},y ,@x{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|(}{function|t} {punctuation|(}{builtin|error} {string|"no %s"} :key{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}{keyword|lambda} {punctuation|(}{lambda-parameter|x}{punctuation|)} {punctuation|(}{operator|*} x {number|-1.5e3}{punctuation|)}{punctuation|)}{punctuation|)}
{punctuation|(}{function|require} {symbol|'cl-lib}{punctuation|)}
