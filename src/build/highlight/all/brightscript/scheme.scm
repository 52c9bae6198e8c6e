{punctuation|;} kettle
{punctuation|(}{function|define} {punctuation|(}boil k {punctuation|.} more{punctuation|)}
  {punctuation|(}let {function|loop} {punctuation|(}{punctuation|(}i {number|0}{punctuation|)} {punctuation|(}s {string|"str\\n"}{punctuation|)}{punctuation|)}
    {punctuation|(}{function|cond} {punctuation|(}{punctuation|(}{operator|=} i #xFF{punctuation|)} #t{punctuation|)} {punctuation|(}{punctuation|(}eq{operator|?} s {comment|'sym) #\\a) (else (loop (+ i 1/2) (string-append s "x")))))}
  #\| block \|# {punctuation|(}set! x `{punctuation|(}a {punctuation|,}b {punctuation|,}@c{punctuation|)}{punctuation|)} {punctuation|(}{function|lambda} {punctuation|(}x{punctuation|)} {punctuation|(}vector{operator|-}ref #{punctuation|(}{number|1} {number|2}{punctuation|.}5e3{punctuation|)} x{punctuation|)}{punctuation|)} {punctuation|[}quote y{punctuation|]}{punctuation|)}
