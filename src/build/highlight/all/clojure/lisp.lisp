{comment|;;; kettle}
{punctuation|(}{function|defpackage} {symbol|:tea} {punctuation|(}{symbol|:use} {symbol|:cl}{punctuation|)}{punctuation|)}
{punctuation|(}{function|defvar} *litres* {number|1.7} {string|"docs"}{punctuation|)}
{punctuation|(}{function|defun} boil {punctuation|(}{function|k} &optional {punctuation|(}{function|n} {number|10}{punctuation|)} &key verbose &rest more{punctuation|)}
  {string|"Boil `k' now."}
  {punctuation|(}{function|interactive} {string|"p"}{punctuation|)}
  {punctuation|(}{keyword|let} {punctuation|(}{punctuation|(}{function|x} '{punctuation|(}a b{punctuation|)}{punctuation|)} {punctuation|(}{function|y} {operator|#}'car{punctuation|)}{punctuation|)} {punctuation|(}{keyword|if} {punctuation|(}{function|null} k{punctuation|)} {boolean|nil} {punctuation|(}{keyword|cond} {punctuation|(}{punctuation|(}{keyword|>} n {number|3}{punctuation|)} {punctuation|(}{function|setq} x {operator|`}{punctuation|(}{punctuation|,}y {punctuation|,}{operator|@}x{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|(}{function|t} {punctuation|(}{function|error} {string|"no %s"} {symbol|:key}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}{function|lambda} {punctuation|(}{function|x}{punctuation|)} {punctuation|(}{keyword|*} x -{number|1.5e3}{punctuation|)}{punctuation|)}{punctuation|)}
{punctuation|(}{function|require} 'cl-lib{punctuation|)}
