{punctuation|;} kettle
{punctuation|(}define {punctuation|(}boil k {punctuation|.} more{punctuation|)}
  {punctuation|(}{keyword|let} loop {punctuation|(}{punctuation|(}i 0{punctuation|)} {punctuation|(}s {string|"str\\n"}{punctuation|)}{punctuation|)}
    {punctuation|(}cond {punctuation|(}{punctuation|(}{operator|=} i #xFF{punctuation|)} #t{punctuation|)} {punctuation|(}{punctuation|(}eq? s 'sym{punctuation|)} #\\a{punctuation|)} {punctuation|(}else {punctuation|(}loop {punctuation|(}+ i 1/2{punctuation|)} {punctuation|(}string-append s {string|"x"}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}
  #\| block \|# {punctuation|(}set! x `{punctuation|(}a ,b ,{punctuation|@}c{punctuation|)}{punctuation|)} {punctuation|(}lambda {punctuation|(}x{punctuation|)} {punctuation|(}vector-ref #{punctuation|(}1 2{punctuation|.}5e3{punctuation|)} x{punctuation|)}{punctuation|)} [{keyword|quote} y]{punctuation|)}
