{punctuation|;}{punctuation|;}{punctuation|;} kettle
{punctuation|(}defpackage {punctuation|:}tea {punctuation|(}{punctuation|:}use {punctuation|:}{keyword|cl}{punctuation|)}{punctuation|)}
{punctuation|(}defvar {operator|*}litres{operator|*} {number|1.7} {string|"docs"}{punctuation|)}
{punctuation|(}defun boil {punctuation|(}{keyword|k} &optional {punctuation|(}{keyword|n} {number|10}{punctuation|)} &{builtin|key} {keyword|verbose} &rest {builtin|more}{punctuation|)}
  {string|"Boil `k' now."}
  {punctuation|(}interactive {string|"p"}{punctuation|)}
  {punctuation|(}{keyword|let} {punctuation|(}{punctuation|(}{keyword|x} {string|'(a b)) (y #'}car{punctuation|)}{punctuation|)} {punctuation|(}{keyword|if} {punctuation|(}null {keyword|k}{punctuation|)} nil {punctuation|(}cond {punctuation|(}{punctuation|(}{operator|>} {keyword|n} {number|3}{punctuation|)} {punctuation|(}setq {keyword|x} `{punctuation|(}{punctuation|,}{keyword|y} {punctuation|,}@{keyword|x}{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|(}{keyword|t} {punctuation|(}error {string|"no %s"} {punctuation|:}{builtin|key}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}lambda {punctuation|(}{keyword|x}{punctuation|)} {punctuation|(}{operator|*} {keyword|x} {operator|-}{number|1}{operator|.}5e3{punctuation|)}{punctuation|)}{punctuation|)}
{punctuation|(}require '{keyword|cl}{operator|-}lib{punctuation|)}
