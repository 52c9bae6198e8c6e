{punctuation|;} kettle
{punctuation|(}define {punctuation|(}boil k . more{punctuation|)}
  {punctuation|(}let loop {punctuation|(}{punctuation|(}i {number|0}{punctuation|)} {punctuation|(}s {string|"str\\n"}{punctuation|)}{punctuation|)}
    {punctuation|(}cond {punctuation|(}{punctuation|(}{punctuation|=} i #xFF{punctuation|)} #t{punctuation|)} {punctuation|(}{punctuation|(}eq? s 'sym{punctuation|)} #\\a{punctuation|)} {punctuation|(}else {punctuation|(}loop {punctuation|(}+ i {number|1}/{number|2}{punctuation|)} {punctuation|(}{keyword|string}-append s {string|"x"}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}
  #\| block \|# {punctuation|(}set! x `{punctuation|(}a {punctuation|,}b {punctuation|,}@c{punctuation|)}{punctuation|)} {punctuation|(}lambda {punctuation|(}x{punctuation|)} {punctuation|(}vector-ref #{punctuation|(}{number|1} {number|2.5e3}{punctuation|)} x{punctuation|)}{punctuation|)} {punctuation|[}quote y{punctuation|]}{punctuation|)}
