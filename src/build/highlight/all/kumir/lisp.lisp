{punctuation|;}{punctuation|;}{punctuation|;} {name|kettle}
{punctuation|(}{name|defpackage} {punctuation|:}{name|tea} {punctuation|(}{punctuation|:}{name|use} {punctuation|:}{name|cl}{punctuation|)}{punctuation|)}
{punctuation|(}{name|defvar} {operator-char operator|*}{name|litres}{operator-char operator|*} {number|1.7} {string|"docs"}{punctuation|)}
{punctuation|(}{name|defun boil} {punctuation|(}{name|k} &{name|optional} {punctuation|(}{name|n 10}{punctuation|)} &{name|key verbose} &{name|rest more}{punctuation|)}
  {string|"Boil `k' now."}
  {punctuation|(}{name|interactive} {string|"p"}{punctuation|)}
  {punctuation|(}{name|let} {punctuation|(}{punctuation|(}{name|x} {string|'(a b)) (y #'}{name|car}{punctuation|)}{punctuation|)} {punctuation|(}{name|if} {punctuation|(}{name|null k}{punctuation|)} {name|nil} {punctuation|(}{name|cond} {punctuation|(}{punctuation|(}{operator-char operator|>} {name|n 3}{punctuation|)} {punctuation|(}{name|setq x} `{punctuation|(}{punctuation|,}{name|y} {punctuation|,}{name|@x}{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|(}{name|t} {punctuation|(}{name|error} {string|"no %s"} {punctuation|:}{name|key}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}{name|lambda} {punctuation|(}{name|x}{punctuation|)} {punctuation|(}{operator-char operator|*} {name|x} {operator-char operator|-}{number|1.5e3}{punctuation|)}{punctuation|)}{punctuation|)}
{punctuation|(}{name|require} '{name|cl}{operator-char operator|-}{name|lib}{punctuation|)}
