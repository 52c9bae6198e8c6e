{punctuation|;}{punctuation|;}{punctuation|;} kettle
{punctuation|(}defpackage {symbol|:tea} {punctuation|(}{symbol|:use} {symbol|:cl}{punctuation|)}{punctuation|)}
{punctuation|(}defvar {operator|*}litres{operator|*} {number|1.7} {string-literal|{string|"docs"}}{punctuation|)}
{punctuation|(}defun boil {punctuation|(}k {operator|&}optional {punctuation|(}n {number|10}{punctuation|)} {operator|&}key verbose {operator|&}rest more{punctuation|)}
  {string-literal|{string|"Boil `k' now."}}
  {punctuation|(}interactive {string-literal|{string|"p"}}{punctuation|)}
  {punctuation|(}let {punctuation|(}{punctuation|(}x {string-literal|{string|'(a b)) (y #'}}car{punctuation|)}{punctuation|)} {punctuation|(}{keyword|if} {punctuation|(}null k{punctuation|)} nil {punctuation|(}cond {punctuation|(}{punctuation|(}{operator|>} n {number|3}{punctuation|)} {punctuation|(}setq x `{punctuation|(}{punctuation|,}y {punctuation|,}{variable|@x}{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|(}t {punctuation|(}error {string-literal|{string|"no %s"}} {symbol|:key}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}lambda {punctuation|(}x{punctuation|)} {punctuation|(}{operator|*} x {operator|-}{number|1.5e3}{punctuation|)}{punctuation|)}{punctuation|)}
{punctuation|(}{keyword|require} 'cl{operator|-}{keyword|lib}{punctuation|)}
