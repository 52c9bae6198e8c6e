{punctuation|;}{punctuation|;}{punctuation|;} {function|kettle}
{punctuation|(}defpackage {operator|:}{function|tea} {punctuation|(}{operator|:}use {operator|:}cl{punctuation|)}{punctuation|)}
{punctuation|(}defvar *litres* {number|1.7} {string|"docs"}{punctuation|)}
{punctuation|(}defun {function|boil} {punctuation|(}k &{function|optional} {punctuation|(}n {number|10}{punctuation|)} &key verbose &rest more{punctuation|)}
  {string|"Boil `k' now."}
  {punctuation|(}interactive {string|"p"}{punctuation|)}
  {punctuation|(}{function|let} {punctuation|(}{punctuation|(}x '{punctuation|(}a b{punctuation|)}{punctuation|)} {punctuation|(}y #'car{punctuation|)}{punctuation|)} {punctuation|(}{function|if} {punctuation|(}{null keyword|null} k{punctuation|)} {function|nil} {punctuation|(}{function|cond} {punctuation|(}{punctuation|(}> n {number|3}{punctuation|)} {punctuation|(}setq x `{punctuation|(}{punctuation|,}y {punctuation|,}@x{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|(}{function|t} {punctuation|(}error {property|"no %s"} {operator|:}key{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}{function|lambda} {punctuation|(}x{punctuation|)} {punctuation|(}* x {number|-1.5e3}{punctuation|)}{punctuation|)}{punctuation|)}
{punctuation|(}require 'cl-lib{punctuation|)}
