; kettle
{punctuation|(}define {punctuation|(}boil k {punctuation|.} more{punctuation|)}
  {punctuation|(}{keyword|let} {keyword|loop} {punctuation|(}{punctuation|(}i {number|0}{punctuation|)} {punctuation|(}s {string|"str\\n"}{punctuation|)}{punctuation|)}
    {punctuation|(}cond {punctuation|(}{punctuation|(}{operator|=} i {operator|#}xFF{punctuation|)} {operator|#}t{punctuation|)} {punctuation|(}{punctuation|(}eq{punctuation|?} s {comment|'sym) #\\a) (else (loop (+ i 1/2) (string-append s "x")))))}
  {operator|#}\| block \|{operator|#} {punctuation|(}{keyword|set}{operator|!} x `{punctuation|(}a {punctuation|,}b {punctuation|,}{operator|@}c{punctuation|)}{punctuation|)} {punctuation|(}lambda {punctuation|(}x{punctuation|)} {punctuation|(}vector{operator|-}ref {operator|#}{punctuation|(}{number|1} {number|2.5e3}{punctuation|)} x{punctuation|)}{punctuation|)} [quote y]{punctuation|)}
