{punctuation|;}{punctuation|;}{punctuation|;} {name|kettle}
{punctuation|(}{field-capture|{field-name variable|defpackage} {colon|:}}{name|tea} {punctuation|(}{punctuation|:}{field-capture|{field-name variable|use} {colon|:}}{name|cl}{punctuation|)}{punctuation|)}
{punctuation|(}{name|defvar} *{name|litres}* {quantifier number|1}{name|.}{quantifier number|7} {string|"docs"}{punctuation|)}
{punctuation|(}{name|defun} {name|boil} {punctuation|(}{name|k} {operator conjunction|&}{name|optional} {punctuation|(}{name|n} {quantifier number|10}{punctuation|)} {operator conjunction|&}{name|key} {name|verbose} {operator conjunction|&}{name|rest} {name|more}{punctuation|)}
  {string|"Boil `k' now."}
  {punctuation|(}{name|interactive} {string|"p"}{punctuation|)}
  {punctuation|(}{name|let} {punctuation|(}{punctuation|(}{name|x} {string|'(a b)) (y #'}{name|car}{punctuation|)}{punctuation|)} {punctuation|(}{name|if} {punctuation|(}{name|null} {name|k}{punctuation|)} {name|nil} {punctuation|(}{name|cond} {punctuation|(}{punctuation|(}> {name|n} {quantifier number|3}{punctuation|)} {punctuation|(}{name|setq} {name|x} `{punctuation|(}{punctuation|,}{name|y} {punctuation|,}@{name|x}{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|(}{name|t} {punctuation|(}{name|error} {string|"no %s"} {punctuation|:}{name|key}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}{name|lambda} {punctuation|(}{name|x}{punctuation|)} {punctuation|(}* {name|x} {name|-}{quantifier number|1}{name|.5e3}{punctuation|)}{punctuation|)}{punctuation|)}
{punctuation|(}{name|require} '{name|cl-lib}{punctuation|)}
