;;; {hvariable|kettle}
{punctuation|(}{hvariable|defpackage} {operator|:}{hvariable|tea} {punctuation|(}{operator|:}{hvariable|use} {operator|:}{hvariable|cl}{punctuation|)}{punctuation|)}
{punctuation|(}{hvariable|defvar} {operator|*}{hvariable|litres}{operator|*} {number|1.7} {string|"docs"}{punctuation|)}
{punctuation|(}{hvariable|defun} {hvariable|boil} {punctuation|(}{hvariable|k} {operator|&}{hvariable|optional} {punctuation|(}{hvariable|n} {number|10}{punctuation|)} {operator|&}{hvariable|key} {hvariable|verbose} {operator|&}{hvariable|rest} {hvariable|more}{punctuation|)}
  {string|"Boil `k' now."}
  {punctuation|(}{hvariable|interactive} {string|"p"}{punctuation|)}
  {punctuation|(}{keyword|let} {punctuation|(}{punctuation|(}{hvariable|x} '{punctuation|(}{hvariable|a} {hvariable|b}{punctuation|)}{punctuation|)} {punctuation|(}{hvariable|y} {operator|#}'{hvariable|car}{punctuation|)}{punctuation|)} {punctuation|(}{keyword|if} {punctuation|(}{hvariable|null} {hvariable|k}{punctuation|)} {hvariable|nil} {punctuation|(}{hvariable|cond} {punctuation|(}{punctuation|(}{operator|>} {hvariable|n} {number|3}{punctuation|)} {punctuation|(}{hvariable|setq} {hvariable|x} `{punctuation|(}{punctuation|,}{hvariable|y} {punctuation|,}{operator|@}{hvariable|x}{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|(}{hvariable|t} {punctuation|(}{hvariable|error} {string|"no %s"} {operator|:}{hvariable|key}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}{hvariable|lambda} {punctuation|(}{hvariable|x}{punctuation|)} {punctuation|(}{operator|*} {hvariable|x} {operator|-}{number|1.5e3}{punctuation|)}{punctuation|)}{punctuation|)}
{punctuation|(}{hvariable|require} '{hvariable|cl}{operator|-}{hvariable|lib}{punctuation|)}
