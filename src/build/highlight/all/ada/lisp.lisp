{punctuation|;}{punctuation|;}{punctuation|;} {variable|kettle}
{punctuation|(}{variable|defpackage} {punctuation|:}{variable|tea} {punctuation|(}{punctuation|:}{keyword|use} {punctuation|:}{variable|cl}{punctuation|)}{punctuation|)}
{punctuation|(}{variable|defvar} {operator|*}{variable|litres}{operator|*} {number|1.7} {string|"docs"}{punctuation|)}
{punctuation|(}{variable|defun} {variable|boil} {punctuation|(}{variable|k} {operator|&}{variable|optional} {punctuation|(}{variable|n} {number|10}{punctuation|)} {operator|&}{variable|key} {variable|verbose} {operator|&}{variable|rest} {variable|more}{punctuation|)}
  {string|"Boil `k' now."}
  {punctuation|(}{variable|interactive} {string|"p"}{punctuation|)}
  {punctuation|(}{variable|let} {punctuation|(}{punctuation|(}{variable|x} '{punctuation|(}{variable|a} {variable|b}{punctuation|)}{punctuation|)} {punctuation|(}{variable|y} #'{variable|car}{punctuation|)}{punctuation|)} {punctuation|(}{keyword|if} {punctuation|(}{keyword|null} {variable|k}{punctuation|)} {variable|nil} {punctuation|(}{variable|cond} {punctuation|(}{punctuation|(}{operator|>} {variable|n} {number|3}{punctuation|)} {punctuation|(}{variable|setq} {variable|x} `{punctuation|(}{punctuation|,}{variable|y} {punctuation|,}@{variable|x}{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|(}{variable|t} {punctuation|(}{variable|error} {string|"no %s"} {punctuation|:}{variable|key}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}{variable|lambda} {punctuation|(}{variable|x}{punctuation|)} {punctuation|(}{operator|*} {variable|x} {operator|-}{number|1.5e3}{punctuation|)}{punctuation|)}{punctuation|)}
{punctuation|(}{variable|require} '{variable|cl}{operator|-}{variable|lib}{punctuation|)}
