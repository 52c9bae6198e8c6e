{comment|;;; kettle}
{punctuation|(}{keyword|defpackage} :{keyword|tea} {punctuation|(}:{keyword|use} :{keyword|cl}{punctuation|)}{punctuation|)}
{punctuation|(}{keyword|defvar} {punctuation|*}{keyword|litres}{punctuation|*} {number|1.7} {string|"docs"}{punctuation|)}
{punctuation|(}{keyword|defun} {keyword|boil} {punctuation|(}{keyword|k} &{keyword|optional} {punctuation|(}{keyword|n} {number|10}{punctuation|)} &{keyword|key} {keyword|verbose} &{keyword|rest} {keyword|more}{punctuation|)}
  {string|"Boil `k' now."}
  {punctuation|(}{keyword|interactive} {string|"p"}{punctuation|)}
  {punctuation|(}{keyword|let} {punctuation|(}{punctuation|(}{keyword|x} '{punctuation|(}{keyword|a} {keyword|b}{punctuation|)}{punctuation|)} {punctuation|(}{keyword|y} #'{keyword|car}{punctuation|)}{punctuation|)} {punctuation|(}{keyword|if} {punctuation|(}{keyword|null} {keyword|k}{punctuation|)} {keyword|nil} {punctuation|(}{keyword|cond} {punctuation|(}{punctuation|(}{punctuation|>} {keyword|n} {number|3}{punctuation|)} {punctuation|(}{keyword|setq} {keyword|x} `{punctuation|(}{punctuation|,}{keyword|y} {punctuation|,}{variable|@x}{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|(}{keyword|t} {punctuation|(}{keyword|error} {string|"no %s"} :{keyword|key}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}{keyword|lambda} {punctuation|(}{keyword|x}{punctuation|)} {punctuation|(}{punctuation|*} {keyword|x} {number|-1.5e3}{punctuation|)}{punctuation|)}{punctuation|)}
{punctuation|(}{keyword|require} '{keyword|cl}-{keyword|lib}{punctuation|)}
