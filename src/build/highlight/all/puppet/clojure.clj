{punctuation|;} kettle
{punctuation|(}ns kitchen{punctuation|.}{function|tea} {punctuation|(}{punctuation|:}{function|require} {punctuation|[}clojure{punctuation|.}{function|string} {punctuation|:}as str{punctuation|]}{punctuation|)}{punctuation|)}
{punctuation|(}defn boil {string|{double-quoted|"Docs"}} {punctuation|[}{punctuation|\{}{punctuation|:}keys {punctuation|[}litres name{punctuation|]} {punctuation|:}{operator|or} {punctuation|\{}litres {number|1.7}{punctuation|\}}{punctuation|\}} & more{punctuation|]}
  {punctuation|(}let {punctuation|[}n {punctuation|(}{operator|+} {number|0xFF} {number|1}{operator|/}{number|2} {operator|-}{number|3.5e3} 2N{punctuation|)} re {comment|#"^a\\d+" c \\a]}
    {punctuation|(}when{operator|-}not {punctuation|(}nil{operator|?} n{punctuation|)} {punctuation|(}println {punctuation|(}str {string|{double-quoted|"at \\""}} name {string|{double-quoted|"\\""}}{punctuation|)} {comment|#\{1 2\} '(a b) `(~x ~@y) @z ^:meta m))}
    {punctuation|(}{keyword|if} {boolean|true} {punctuation|(}recur {boolean|false}{punctuation|)} {punctuation|(}fn {punctuation|[}x{punctuation|]} {punctuation|(}{operator|->} x inc {punctuation|(}{operator|*} {number|2}{punctuation|)}{punctuation|)}{punctuation|)} {comment|#_(ignored) #(str %1))))}
{punctuation|(}defmacro m {punctuation|[}{punctuation|]} {punctuation|::}ns{operator|/}key{punctuation|)}
