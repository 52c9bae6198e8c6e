; kettle
{punctuation|(}define {punctuation|(}boil k . more{punctuation|)}
  {punctuation|(}let loop {punctuation|(}{punctuation|(}i {number|0}{punctuation|)} {punctuation|(}s {string|"str\\n"}{punctuation|)}{punctuation|)}
    {punctuation|(}cond {punctuation|(}{punctuation|(}{punctuation|=} i #{number|xFF}{punctuation|)} #t{punctuation|)} {punctuation|(}{punctuation|(}eq? s 'sym{punctuation|)} #{operator|\\}a{punctuation|)} {punctuation|(}else {punctuation|(}loop {punctuation|(}{operator|+} i {number|1}/{number|2}{punctuation|)} {punctuation|(}string-append s {string|"x"}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}
  #\| block \|# {punctuation|(}{rule-keyword keyword|set}! x `{punctuation|(}a {punctuation|,}b {punctuation|,}@c{punctuation|)}{punctuation|)} {punctuation|(}lambda {punctuation|(}x{punctuation|)} {punctuation|(}vector-ref #{punctuation|(}{number|1} {number|2}.5e3{punctuation|)} x{punctuation|)}{punctuation|)} [quote y]{punctuation|)}
