{punctuation|;}{punctuation|;}{punctuation|;} {function|kettle}
{punctuation|(}defpackage {punctuation|:}{function|tea} {punctuation|(}{punctuation|:}use {punctuation|:}cl{punctuation|)}{punctuation|)}
{punctuation|(}defvar {operator|*}litres{operator|*} {number|1.7} {string-literal|{string|"docs"}}{punctuation|)}
{punctuation|(}defun {function|boil} {punctuation|(}k {operator|&}{keyword|optional} {punctuation|(}n {number|10}{punctuation|)} {operator|&}key verbose {operator|&}rest more{punctuation|)}
  {string-literal|{string|"Boil `k' now."}}
  {punctuation|(}interactive {string-literal|{string|"p"}}{punctuation|)}
  {punctuation|(}{keyword|let} {punctuation|(}{punctuation|(}x '{punctuation|(}a b{punctuation|)}{punctuation|)} {punctuation|(}y #'car{punctuation|)}{punctuation|)} {punctuation|(}{keyword|if} {punctuation|(}null k{punctuation|)} {nil constant|nil} {punctuation|(}{function|cond} {punctuation|(}{punctuation|(}{operator|>} n {number|3}{punctuation|)} {punctuation|(}setq x `{punctuation|(}{punctuation|,}y {punctuation|,}{attribute atrule|@x}{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|(}{function|t} {punctuation|(}error {string-literal|{string|"no %s"}} {punctuation|:}key{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}{function|lambda} {punctuation|(}x{punctuation|)} {punctuation|(}{operator|*} x {operator|-}{number|1.5e3}{punctuation|)}{punctuation|)}{punctuation|)}
{punctuation|(}require 'cl{operator|-}lib{punctuation|)}
