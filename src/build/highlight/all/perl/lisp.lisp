{punctuation|;}{punctuation|;}{punctuation|;} kettle
{punctuation|(}defpackage {punctuation|:}tea {punctuation|(}{punctuation|:}{keyword|use} {punctuation|:}cl{punctuation|)}{punctuation|)}
{punctuation|(}defvar {variable|*litres}{operator|*} {number|1.7} {string|"docs"}{punctuation|)}
{punctuation|(}defun boil {punctuation|(}k {variable|&optional} {punctuation|(}n {number|10}{punctuation|)} {variable|&key} verbose {variable|&rest} more{punctuation|)}
  {string|"Boil `k' now."}
  {punctuation|(}interactive {string|"p"}{punctuation|)}
  {punctuation|(}let {punctuation|(}{punctuation|(}{operator|x} {string|'(a b)) (y #'}car{punctuation|)}{punctuation|)} {punctuation|(}{keyword|if} {punctuation|(}null k{punctuation|)} nil {punctuation|(}cond {punctuation|(}{punctuation|(}{operator|>} n {number|3}{punctuation|)} {punctuation|(}setq {operator|x} `{punctuation|(}{punctuation|,}y {punctuation|,}{variable|@x}{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|(}t {punctuation|(}error {string|"no %s"} {punctuation|:}key{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}lambda {punctuation|(}{operator|x}{punctuation|)} {punctuation|(}{operator|*} {operator|x} {operator|-}{number|1.5e3}{punctuation|)}{punctuation|)}{punctuation|)}
{punctuation|(}{keyword|require} 'cl{operator|-}lib{punctuation|)}
