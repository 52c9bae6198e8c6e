{punctuation|;}{punctuation|;}{punctuation|;} kettle
{punctuation|(}{attr-name|defpackage} {punctuation|:}tea {punctuation|(}{punctuation|:}{attr-name|use} {punctuation|:}cl{punctuation|)}{punctuation|)}
{punctuation|(}defvar {operator|*}litres{operator|*} {number|1.7} {string|"docs"}{punctuation|)}
{punctuation|(}defun boil {punctuation|(}k {number|&o}ptional {punctuation|(}n {number|10}{punctuation|)} {number|&k}ey verbose {number|&r}est more{punctuation|)}
  {string|"Boil `k' now."}
  {punctuation|(}interactive {string|"p"}{punctuation|)}
  {punctuation|(}let {punctuation|(}{punctuation|(}x {atom builtin|'(a b)) (y #'}car{punctuation|)}{punctuation|)} {punctuation|(}{keyword|if} {punctuation|(}null k{punctuation|)} {keyword|nil} {punctuation|(}{keyword|cond} {punctuation|(}{punctuation|(}{operator|>} n {number|3}{punctuation|)} {punctuation|(}setq x `{punctuation|(}{operator|,}y {operator|,}{operator|@}x{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|(}t {punctuation|(}error {string|"no %s"} {punctuation|:}key{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}lambda {punctuation|(}x{punctuation|)} {punctuation|(}{operator|*} x {operator|-}{number|1.5e3}{punctuation|)}{punctuation|)}{punctuation|)}
{punctuation|(}{keyword|require} 'cl{operator|-}lib{punctuation|)}
