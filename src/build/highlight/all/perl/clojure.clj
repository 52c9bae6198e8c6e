{punctuation|;} kettle
{punctuation|(}ns kitchen{operator|.}tea {punctuation|(}{punctuation|:}{keyword|require} {punctuation|[}clojure{operator|.}string {punctuation|:}as str{punctuation|]}{punctuation|)}{punctuation|)}
{punctuation|(}defn boil {string|"Docs"} {punctuation|[}{punctuation|\{}{punctuation|:}keys {punctuation|[}litres name{punctuation|]} {punctuation|:}{operator|or} {punctuation|\{}litres {number|1.7}{punctuation|\}}{punctuation|\}} {operator|&} more{punctuation|]}
  {punctuation|(}let {punctuation|[}n {punctuation|(}{operator|+} {number|0xFF} {number|1}{operator|/}{number|2} {operator|-}{number|3.5e3} 2N{punctuation|)} re {comment|#"^a\\d+" c \\a]}
    {punctuation|(}{keyword|when}{operator|-}{operator|not} {punctuation|(}nil{operator|?} n{punctuation|)} {punctuation|(}println {punctuation|(}str {string|"at \\""} name {string|"\\""}{punctuation|)} {comment|#\{1 2\} '(a b) `(~x ~@y) @z ^:meta m))}
    {punctuation|(}{keyword|if} true {punctuation|(}recur false{punctuation|)} {punctuation|(}fn {punctuation|[}{operator|x}{punctuation|]} {punctuation|(}{operator|->} {operator|x} inc {punctuation|(}{operator|*} {number|2}{punctuation|)}{punctuation|)}{punctuation|)} {comment|#_(ignored) #(str %1))))}
{punctuation|(}defmacro {regex|m []} {punctuation|:}{punctuation|:}ns{operator|/}key{punctuation|)}
