{punctuation|;}{punctuation|;}{punctuation|;} kettle
{punctuation|(}defpackage {operator|:}tea {punctuation|(}{operator|:}use {operator|:}cl{punctuation|)}{punctuation|)}
{punctuation|(}defvar {operator|*}litres{operator|*} {number|1.7} {string|"docs"}{punctuation|)}
{punctuation|(}defun boil {punctuation|(}k {operator|&}optional {punctuation|(}n {number|10}{punctuation|)} {operator|&}{function|key} verbose {operator|&}rest more{punctuation|)}
  {string|"Boil `k' now."}
  {punctuation|(}interactive {string|"p"}{punctuation|)}
  {punctuation|(}{keyword|let} {punctuation|(}{punctuation|(}x {operator|'}{punctuation|(}a b{punctuation|)}{punctuation|)} {punctuation|(}y {operator|#'}car{punctuation|)}{punctuation|)} {punctuation|(}{keyword|if} {punctuation|(}{function|null} k{punctuation|)} nil {punctuation|(}cond {punctuation|(}{punctuation|(}{operator|>} n {number|3}{punctuation|)} {punctuation|(}setq x {operator|`}{punctuation|(}{operator|,}y {operator|,@}x{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|(}t {punctuation|(}error {string|"no %s"} {operator|:}{function|key}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}{function|lambda} {punctuation|(}x{punctuation|)} {punctuation|(}{operator|*} x {operator|-}{number|1.5e3}{punctuation|)}{punctuation|)}{punctuation|)}
{punctuation|(}require {operator|'}cl{operator|-}lib{punctuation|)}
