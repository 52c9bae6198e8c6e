{punctuation|;}{punctuation|;}{punctuation|;} {rule|kettle}
{punctuation|(}{rule|defpackage} :{rule|tea} {punctuation|(:}{rule|use} :{rule|cl}{punctuation|)}{punctuation|)}
{punctuation|(}{rule|defvar} {operator|*}{rule|litres}{operator|*} 1{punctuation|.}7 {string|"docs"}{punctuation|)}
{punctuation|(}{rule|defun boil} {punctuation|(}{rule|k} &{rule|optional} {punctuation|(}{rule|n} 10{punctuation|)} &{rule|key verbose} &{rule|rest more}{punctuation|)}
  {string|"Boil `k' now."}
  {punctuation|(}{rule|interactive} {string|"p"}{punctuation|)}
  {punctuation|(}{rule|let} {punctuation|(}{punctuation|(}{rule|x} {string|'(a b)) (y #'}{rule|car}{punctuation|)}{punctuation|)} {punctuation|(}{rule|if} {punctuation|(}{rule|null k}{punctuation|)} {rule|nil} {punctuation|(}{rule|cond} {punctuation|(}{punctuation|(}> {rule|n} 3{punctuation|)} {punctuation|(}{rule|setq x} `{punctuation|(}{punctuation|,}{rule|y} {punctuation|,}@{rule|x}{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|(}{rule|t} {punctuation|(}{rule|error} {string|"no %s"} :{rule|key}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}{rule|lambda} {punctuation|(}{rule|x}{punctuation|)} {punctuation|(}{operator|*} {rule|x} {operator|-}1{punctuation|.}5e3{punctuation|)}{punctuation|)}{punctuation|)}
{punctuation|(}{rule|require} '{rule|cl}{operator|-}{rule|lib}{punctuation|)}
