{comment|; kettle}
{punctuation|(}ns kitchen.tea {punctuation|(}:require {punctuation|[}clojure.string :as str{punctuation|]}{punctuation|)}{punctuation|)}
{punctuation|(}defn boil {string|"Docs"} {punctuation|[}\{:keys {punctuation|[}litres name{punctuation|]} :or \{litres {number|1.7}\}\} {operator|&} more{punctuation|]}
  {punctuation|(}let {punctuation|[}n {punctuation|(}{operator|+} {number|0xFF} {number|1}{operator|/}{number|2} {operator|-}{number|3.5e3} 2N{punctuation|)} re {operator|#}{string|"^a\\d+"} c \\a{punctuation|]}
    {punctuation|(}when{operator|-}not {punctuation|(}nil{operator|?} n{punctuation|)} {punctuation|(}println {punctuation|(}str {string|"at \\"" name "}\\{string|""}{punctuation|)} {operator|#}\{{number|1} {number|2}\} '{punctuation|(}a b{punctuation|)} `{punctuation|(}~x ~@y{punctuation|)} @z {operator|^}:meta m{punctuation|)}{punctuation|)}
    {punctuation|(}if true {punctuation|(}recur false{punctuation|)} {punctuation|(}fn {punctuation|[}x{punctuation|]} {punctuation|(}{operator|-}{operator|>} x inc {punctuation|(}{operator|*} {number|2}{punctuation|)}{punctuation|)}{punctuation|)} {operator|#}_{punctuation|(}ignored{punctuation|)} {operator|#}{punctuation|(}str {operator|%}{number|1}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}
{punctuation|(}defmacro m {punctuation|[}{punctuation|]} ::ns{operator|/}key{punctuation|)}
