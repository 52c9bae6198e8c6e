{punctuation|;}{punctuation|;}{punctuation|;} {atom|kettle}
{punctuation|(}{atom|defpackage} {punctuation|:}{atom|tea} {punctuation|(}{punctuation|:}{atom|use} {punctuation|:}{atom|cl}{punctuation|)}{punctuation|)}
{punctuation|(}{atom|defvar} {operator|*}{atom|litres}{operator|*} {number|1.7} {string|"docs"}{punctuation|)}
{punctuation|(}{atom|defun} {atom|boil} {punctuation|(}{atom|k} &{atom|optional} {punctuation|(}{atom|n} {number|10}{punctuation|)} &{atom|key} {atom|verbose} &{atom|rest} {atom|more}{punctuation|)}
  {string|"Boil `k' now."}
  {punctuation|(}{atom|interactive} {string|"p"}{punctuation|)}
  {punctuation|(}{atom|let} {punctuation|(}{punctuation|(}{atom|x} {quoted-atom atom|'(a b)) (y #'}{atom|car}{punctuation|)}{punctuation|)} {punctuation|(}{keyword|if} {punctuation|(}{atom|null} {atom|k}{punctuation|)} {atom|nil} {punctuation|(}{atom|cond} {punctuation|(}{punctuation|(}{operator|>} {atom|n} {number|3}{punctuation|)} {punctuation|(}{atom|setq} {atom|x} `{punctuation|(}{punctuation|,}{atom|y} {punctuation|,}@{atom|x}{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|(}{atom|t} {punctuation|(}{atom|error} {string|"no %s"} {punctuation|:}{atom|key}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}{atom|lambda} {punctuation|(}{atom|x}{punctuation|)} {punctuation|(}{operator|*} {atom|x} {operator|-}{number|1.5e3}{punctuation|)}{punctuation|)}{punctuation|)}
{punctuation|(}{atom|require} '{atom|cl}{operator|-}{atom|lib}{punctuation|)}
