; kettle
{punctuation|(}ns kitchen.tea {punctuation|(}:require {punctuation|[}clojure.string :as str{punctuation|]}{punctuation|)}{punctuation|)}
{punctuation|(}defn boil {string|"Docs"} {punctuation|[}{punctuation|\{}:keys {punctuation|[}litres name{punctuation|]} :or {punctuation|\{}litres 1.7{punctuation|\}}{punctuation|\}} {operator|&} more{punctuation|]}
  {punctuation|(}let {punctuation|[}n {punctuation|(}{operator|+} 0xFF 1{operator|/}2 {operator|-}3.5e3 2N{punctuation|)} re {comment|#"^a\\d+" c \\a]}
    {punctuation|(}when{operator|-}not {punctuation|(}nil{operator|?} n{punctuation|)} {punctuation|(}println {punctuation|(}str {string|"at \\""} name {string|"\\""}{punctuation|)} {comment|#\{1 2\} '(a b) `(~x ~@y) @z ^:meta m))}
    {punctuation|(}if true {punctuation|(}recur false{punctuation|)} {punctuation|(}fn {punctuation|[}x{punctuation|]} {punctuation|(}{operator|-}{operator|>} x inc {punctuation|(}{operator|*} 2{punctuation|)}{punctuation|)}{punctuation|)} {comment|#_(ignored) #(str %1))))}
{punctuation|(}defmacro m {punctuation|[}{punctuation|]} ::ns{operator|/}key{punctuation|)}
