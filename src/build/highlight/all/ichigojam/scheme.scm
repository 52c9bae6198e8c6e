{punctuation|;} kettle
{punctuation|(}define {punctuation|(}boil k . more{punctuation|)}
  {punctuation|(}{keyword|let} loop {punctuation|(}{punctuation|(}i {number|0}{punctuation|)} {punctuation|(}s "{function|str}\\n"{punctuation|)}{punctuation|)}
    {punctuation|(}cond {punctuation|(}{punctuation|(}{operator|=} i #xFF{punctuation|)} #t{punctuation|)} {punctuation|(}{punctuation|(}eq? s {comment|'sym) #\\a) (else (loop (+ i 1/2) (string-append s "x")))))}
  #{operator|\|} block {operator|\|}# {punctuation|(}set{operator|!} x `{punctuation|(}a {punctuation|,}b {punctuation|,}{label|@c))} {punctuation|(}lambda {punctuation|(}x{punctuation|)} {punctuation|(}vector{operator|-}ref #{punctuation|(}{number|1} {number|2.5e3}{punctuation|)} x{punctuation|)}{punctuation|)} {punctuation|[}quote y{punctuation|]}{punctuation|)}
