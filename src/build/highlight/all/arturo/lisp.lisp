{comment|;;; kettle}
{punctuation|(}defpackage {type class-name|:tea} {punctuation|(}{type class-name|:use} {type class-name|:cl}{punctuation|)}{punctuation|)}
{punctuation|(}defvar {symbol|*}litres{symbol|*} {number|1.7} {string|"docs"}{punctuation|)}
{punctuation|(}defun boil {punctuation|(}k &optional {punctuation|(}n {number|10}{punctuation|)} &key verbose &rest more{punctuation|)}
  {string|"Boil `k' now."}
  {punctuation|(}interactive {string|"p"}{punctuation|)}
  {punctuation|(}{builtin-function keyword|let} {punctuation|(}{punctuation|(}x '{punctuation|(}a b{punctuation|)}{punctuation|)} {punctuation|(}y {symbol|#}{literal constant|'car}{punctuation|)}{punctuation|)} {punctuation|(}{builtin-function keyword|if} {punctuation|(}{builtin-function keyword|null} k{punctuation|)} nil {punctuation|(}cond {punctuation|(}{punctuation|(}{symbol|>} n {number|3}{punctuation|)} {punctuation|(}setq x `{punctuation|(}{punctuation|,}y {punctuation|,}{symbol|@}x{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|(}t {punctuation|(}error {string|"no %s"} {type class-name|:key}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}lambda {punctuation|(}x{punctuation|)} {punctuation|(}{symbol|*} x {symbol|-}{number|1}.5e3{punctuation|)}{punctuation|)}{punctuation|)}
{punctuation|(}require {literal constant|'cl}{symbol|-}lib{punctuation|)}
