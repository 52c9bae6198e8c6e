{punctuation|;}{punctuation|;}{punctuation|;} {function|kettle}
{punctuation|(}{argument-name|defpackage} {punctuation|:}{function|tea} {punctuation|(}{punctuation|:}{keyword|use} {punctuation|:}cl{punctuation|)}{punctuation|)}
{punctuation|(}defvar {operator|*}litres{operator|*} {number|1.7} {string double-quoted-string|"docs"}{punctuation|)}
{punctuation|(}defun {function|boil} {punctuation|(}k {operator|&}{function|optional} {punctuation|(}n {number|10}{punctuation|)} {operator|&}key verbose {operator|&}rest more{punctuation|)}
  {string double-quoted-string|"Boil `k' now."}
  {punctuation|(}interactive {string double-quoted-string|"p"}{punctuation|)}
  {punctuation|(}{function|let} {punctuation|(}{punctuation|(}x {string single-quoted-string|'(a b)) (y #'}car{punctuation|)}{punctuation|)} {punctuation|(}{keyword|if} {punctuation|(}{constant|null} k{punctuation|)} {function|nil} {punctuation|(}{function|cond} {punctuation|(}{punctuation|(}{operator|>} n {number|3}{punctuation|)} {punctuation|(}setq x `{punctuation|(}{punctuation|,}y {punctuation|,}@x{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|(}{function|t} {punctuation|(}error {string double-quoted-string|"no %s"} {punctuation|:}key{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}{function|lambda} {punctuation|(}x{punctuation|)} {punctuation|(}{operator|*} x {operator|-}{number|1.5e3}{punctuation|)}{punctuation|)}{punctuation|)}
{punctuation|(}{keyword|require} 'cl{operator|-}lib{punctuation|)}
