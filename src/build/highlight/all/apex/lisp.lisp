{punctuation|;}{punctuation|;}{punctuation|;} {function|kettle}
{punctuation|(}defpackage {operator|:}{function|tea} {punctuation|(}{operator|:}use {operator|:}cl{punctuation|)}{punctuation|)}
{punctuation|(}defvar {operator|*}litres{operator|*} {number|1.7} {string|"docs"}{punctuation|)}
{punctuation|(}{class-name|defun} {function|boil} {punctuation|(}k {operator|&}{function|optional} {punctuation|(}{class-name|n} {number|10}{punctuation|)} {operator|&}key verbose {operator|&}{class-name|rest} more{punctuation|)}
  {string|"Boil `k' now."}
  {punctuation|(}interactive {string|"p"}{punctuation|)}
  {punctuation|(}{function|let} {punctuation|(}{punctuation|(}x {string|'(a b)) (y #'}car{punctuation|)}{punctuation|)} {punctuation|(}{keyword|if} {punctuation|(}{keyword|null} k{punctuation|)} {function|nil} {punctuation|(}{function|cond} {punctuation|(}{punctuation|(}{operator|>} {class-name|n} {number|3}{punctuation|)} {punctuation|(}setq x `{punctuation|(}{punctuation|,}y {punctuation|,}{annotation punctuation|@x}{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|(}{function|t} {punctuation|(}error {string|"no %s"} {operator|:}key{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}{function|lambda} {punctuation|(}{class-name|x}{punctuation|)} {punctuation|(}{operator|*} x {operator|-}{number|1}{punctuation|.}5e3{punctuation|)}{punctuation|)}{punctuation|)}
{punctuation|(}require 'cl{operator|-}lib{punctuation|)}
