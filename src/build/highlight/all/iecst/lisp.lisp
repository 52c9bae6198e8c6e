{punctuation|;}{punctuation|;}{punctuation|;} {function|kettle}
{punctuation|(}defpackage {operator|:}{function|tea} {punctuation|(}{operator|:}use {operator|:}cl{punctuation|)}{punctuation|)}
{punctuation|(}defvar {operator|*}litres{operator|*} {number|1.7} {string|"docs"}{punctuation|)}
{punctuation|(}defun {function|boil} {punctuation|(}k {operator|&}{function|optional} {punctuation|(}n {number|10}{punctuation|)} {operator|&}key verbose {operator|&}rest more{punctuation|)}
  {string|"Boil `k' now."}
  {punctuation|(}interactive {string|"p"}{punctuation|)}
  {punctuation|(}{function|let} {punctuation|(}{punctuation|(}x {string|'(a b)) (y #'}car{punctuation|)}{punctuation|)} {punctuation|(}{function|if} {punctuation|(}null k{punctuation|)} {function|nil} {punctuation|(}{function|cond} {punctuation|(}{punctuation|(}{operator|>} n {number|3}{punctuation|)} {punctuation|(}setq x `{punctuation|(}{punctuation|,}y {punctuation|,}@x{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|(}{function|t} {punctuation|(}error {string|"no %s"} {operator|:}key{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}{function|lambda} {punctuation|(}x{punctuation|)} {comment|(* x -1.5e3)))
(require 'cl-lib)
}