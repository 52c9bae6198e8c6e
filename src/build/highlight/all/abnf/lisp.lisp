{comment|;;; kettle}
{punctuation|(}{rule|defpackage} :{rule|tea} {punctuation|(}:{rule|use} :{rule|cl}{punctuation|)}{punctuation|)}
{punctuation|(}{rule|defvar} {repetition operator|*}{rule|litres}* {repetition operator|1}.{repetition operator|7} {string|"docs"}{punctuation|)}
{punctuation|(}{rule|defun} {rule|boil} {punctuation|(}{rule|k} &{rule|optional} {punctuation|(}{rule|n} {repetition operator|10}{punctuation|)} &{rule|key} {rule|verbose} &{rule|rest} {rule|more}{punctuation|)}
  {string|"Boil `k' now."}
  {punctuation|(}{rule|interactive} {string|"p"}{punctuation|)}
  {punctuation|(}{rule|let} {punctuation|(}{punctuation|(}{rule|x} '{punctuation|(}{rule|a} {rule|b}{punctuation|)}{punctuation|)} {punctuation|(}{rule|y} #'{rule|car}{punctuation|)}{punctuation|)} {punctuation|(}{rule|if} {punctuation|(}{rule|null} {rule|k}{punctuation|)} {rule|nil} {punctuation|(}{rule|cond} {punctuation|(}{punctuation|(}> {rule|n} {repetition operator|3}{punctuation|)} {punctuation|(}{rule|setq} {rule|x} `{punctuation|(},{rule|y} ,@{rule|x}{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|(}{rule|t} {punctuation|(}{rule|error} {string|"no %s"} :{rule|key}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}{rule|lambda} {punctuation|(}{rule|x}{punctuation|)} {punctuation|(}{repetition operator|*} {rule|x} -1.{repetition operator|5}{rule|e3}{punctuation|)}{punctuation|)}{punctuation|)}
{punctuation|(}{rule|require} '{rule|cl-lib}{punctuation|)}
