{punctuation|;}{punctuation|;}{punctuation|;} {variable|kettle}
{punctuation|(}{variable|defpackage} {operator|:}{variable|tea} {punctuation|(}{operator|:}{variable|use} {operator|:}{variable|cl}{punctuation|)}{punctuation|)}
{punctuation|(}{variable|defvar} {operator|*}{variable|litres}{operator|*} {number|1.7} {string|"docs"}{punctuation|)}
{punctuation|(}{class-name|defun} {variable|boil} {punctuation|(}{variable|k} {operator|&}{variable|optional} {punctuation|(}{class-name|n} {number|10}{punctuation|)} {operator|&}{variable|key} {variable|verbose} {operator|&}{class-name|rest} {variable|more}{punctuation|)}
  {string|"Boil `k' now."}
  {punctuation|(}{variable|interactive} {string|"p"}{punctuation|)}
  {punctuation|(}{variable|let} {punctuation|(}{punctuation|(}{variable|x} {string|'(a b)) (y #'}{variable|car}{punctuation|)}{punctuation|)} {punctuation|(}{keyword|if} {punctuation|(}{class-name|null} {variable|k}{punctuation|)} {variable|nil} {punctuation|(}{variable|cond} {punctuation|(}{punctuation|(}{operator|>} {class-name|n} {number|3}{punctuation|)} {punctuation|(}{variable|setq} {variable|x} `{punctuation|(}{punctuation|,}{variable|y} {punctuation|,}@{variable|x}{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|(}{variable|t} {punctuation|(}{variable|error} {string|"no %s"} {operator|:}{variable|key}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}{variable|lambda} {punctuation|(}{variable|x}{punctuation|)} {punctuation|(}{operator|*} {variable|x} {operator|-}{number|1.5e3}{punctuation|)}{punctuation|)}{punctuation|)}
{punctuation|(}{variable|require} '{variable|cl}{operator|-}{variable|lib}{punctuation|)}
