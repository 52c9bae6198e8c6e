{punctuation|;} kettle
{punctuation|(}ns kitchen{punctuation|.}tea {punctuation|(}{punctuation|:}require {punctuation|[}clojure{punctuation|.}string {punctuation|:}{keyword|as} str{punctuation|]}{punctuation|)}{punctuation|)}
{punctuation|(}defn boil {string|"Docs"} {punctuation|[}{punctuation|\{}{punctuation|:}keys {punctuation|[}litres {property|name}{punctuation|]} {punctuation|:}{operator|or} {punctuation|\{}litres {number|1.7}{punctuation|\}}{punctuation|\}} {operator|&} more{punctuation|]}
  {punctuation|(}let {punctuation|[}n {punctuation|(}{operator|+} {number|0}xFF {number|1}{operator|/}{number|2} {operator|-}{number|3.5e3} {number|2}N{punctuation|)} re {comment|#"^a\\d+" c \\a]}
    {punctuation|(}when{operator|-}{operator|not} {punctuation|(}nil? n{punctuation|)} {punctuation|(}println {punctuation|(}str {string|"at \\""} {property|name} {string|"\\""}{punctuation|)} {comment|#\{1 2\} '(a b) `(~x ~@y) @z ^:meta m))}
    {punctuation|(}{keyword|if} {boolean|true} {punctuation|(}recur {boolean|false}{punctuation|)} {punctuation|(}fn {punctuation|[}x{punctuation|]} {punctuation|(}{operator|-}{operator|>} x inc {punctuation|(}{operator|*} {number|2}{punctuation|)}{punctuation|)}{punctuation|)} {comment|#_(ignored) #(str %1))))}
{punctuation|(}defmacro m {punctuation|[}{punctuation|]} {punctuation|:}{punctuation|:}ns{operator|/}{tag|key}{punctuation|)}
