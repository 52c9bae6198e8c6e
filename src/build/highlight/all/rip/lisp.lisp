{punctuation|;}{punctuation|;}{punctuation|;} {reference|kettle}
{punctuation|(}{reference|defpackage} {symbol|:tea} {punctuation|(}{symbol|:use} {symbol|:cl}{punctuation|)}{punctuation|)}
{punctuation|(}{reference|defvar} {reference|*litres*} {number|1.7} {string|"docs"}{punctuation|)}
{punctuation|(}{reference|defun} {reference|boil} {punctuation|(}{reference|k} {reference|&optional} {punctuation|(}{reference|n} {number|10}{punctuation|)} {reference|&key} {reference|verbose} {reference|&rest} {reference|more}{punctuation|)}
  {string|"Boil `k' now."}
  {punctuation|(}{reference|interactive} {string|"p"}{punctuation|)}
  {punctuation|(}{reference|let} {punctuation|(}{punctuation|(}{reference|x} {string|'(a b)) (y #'}{reference|car}{punctuation|)}{punctuation|)} {punctuation|(}{keyword|if} {punctuation|(}{reference|null} {reference|k}{punctuation|)} {reference|nil} {punctuation|(}{reference|cond} {punctuation|(}{punctuation|(}{punctuation|>} {reference|n} {number|3}{punctuation|)} {punctuation|(}{reference|setq} {reference|x} {punctuation|`}{punctuation|(}{punctuation|,}{reference|y} {punctuation|,}{builtin|@}{reference|x}{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|(}{reference|t} {punctuation|(}{reference|error} {string|"no %s"} {symbol|:key}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}{reference|lambda} {punctuation|(}{reference|x}{punctuation|)} {punctuation|(}{reference|*} {reference|x} {number|-1}{punctuation|.}5{reference|e3}{punctuation|)}{punctuation|)}{punctuation|)}
{punctuation|(}{reference|require} '{reference|cl-lib}{punctuation|)}
