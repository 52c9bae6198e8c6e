{punctuation|;}{punctuation|;}{punctuation|;} kettle
{punctuation|(}defpackage {punctuation|:}tea {punctuation|(}{punctuation|:}use {punctuation|:}cl{punctuation|)}{punctuation|)}
{punctuation|(}defvar {operator|*}litres{operator|*} {number|1.7} {string|"docs"}{punctuation|)}
{punctuation|(}{function-call function|defun} boil {punctuation|(}k {operator|&}optional {punctuation|(}{function-call function|n} {number|10}{punctuation|)} {operator|&}key verbose {operator|&}rest more{punctuation|)}
  {string|"Boil `k' now."}
  {punctuation|(}{function-call function|interactive} {string|"p"}{punctuation|)}
  {punctuation|(}{function-call function|let} {punctuation|(}{punctuation|(}{function-call function|x} '{punctuation|(}{function-call function|a} b{punctuation|)}{punctuation|)} {punctuation|(}{function-call function|y} {operator|#}'car{punctuation|)}{punctuation|)} {punctuation|(}{keyword|if} {punctuation|(}{function-call function|null} k{punctuation|)} nil {punctuation|(}{function-call function|cond} {punctuation|(}{punctuation|(}{operator|>} {function-call function|n} {number|3}{punctuation|)} {punctuation|(}{function-call function|setq} x `{punctuation|(}{punctuation|,}y {punctuation|,}@x{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|(}{function-call function|t} {punctuation|(}{function-call function|error} {string|"no %s"} {punctuation|:}key{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}{function-call function|lambda} {punctuation|(}x{punctuation|)} {punctuation|(}{operator|*} {function-call function|x} {operator|-}1{punctuation|.}5e3{punctuation|)}{punctuation|)}{punctuation|)}
{punctuation|(}{function-call function|require} 'cl{operator|-}lib{punctuation|)}
