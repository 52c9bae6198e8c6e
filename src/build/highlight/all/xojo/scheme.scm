{punctuation|;} kettle
{punctuation|(}define {punctuation|(}boil k {punctuation|.} more{punctuation|)}
  {punctuation|(}let {keyword|loop} {punctuation|(}{punctuation|(}i {number|0}{punctuation|)} {punctuation|(}s {string|"str\\n"}{punctuation|)}{punctuation|)}
    {punctuation|(}cond {punctuation|(}{punctuation|(}{operator|=} i #xFF{punctuation|)} #t{punctuation|)} {punctuation|(}{punctuation|(}eq? s {comment|'sym) #\\a) (else (loop (+ i 1/2) (string-append s "x")))))}
  #\| block \|# {punctuation|(}{keyword|set}! x `{punctuation|(}a {punctuation|,}b {punctuation|,}@c{punctuation|)}{punctuation|)} {punctuation|(}lambda {punctuation|(}x{punctuation|)} {punctuation|(}vector{operator|-}ref #{punctuation|(}{number|1} {number|2.5e3}{punctuation|)} x{punctuation|)}{punctuation|)} [quote y]{punctuation|)}
