{punctuation|;} kettle
{punctuation|(}ns kitchen{punctuation|.}tea {punctuation|(}{symbol|:require} {punctuation|[}clojure{punctuation|.}string {symbol|:as} str{punctuation|]}{punctuation|)}{punctuation|)}
{punctuation|(}defn boil {string-literal|{string|"Docs"}} {punctuation|[}{punctuation|\{}{symbol|:keys} {punctuation|[}litres name{punctuation|]} {symbol|:or} {punctuation|\{}litres {number|1.7}{punctuation|\}}{punctuation|\}} {operator|&} more{punctuation|]}
  {punctuation|(}let {punctuation|[}n {punctuation|(}{operator|+} {number|0xFF} {number|1}{operator|/}{number|2} {operator|-}{number|3.5e3} {number|2}N{punctuation|)} re {comment|#"^a\\d+" c \\a]}
    {punctuation|(}{keyword|when}{operator|-}{keyword|not} {punctuation|(}{keyword|nil}{operator|?} n{punctuation|)} {punctuation|(}println {punctuation|(}str {string-literal|{string|"at \\""}} name {string-literal|{string|"\\""}}{punctuation|)} {comment|#\{1 2\} '(a b) `(~x ~@y) @z ^:meta m))}
    {punctuation|(}{keyword|if} {boolean|true} {punctuation|(}recur {boolean|false}{punctuation|)} {punctuation|(}fn {punctuation|[}x{punctuation|]} {punctuation|(}{operator|-}{operator|>} x inc {punctuation|(}{operator|*} {number|2}{punctuation|)}{punctuation|)}{punctuation|)} {comment|#_(ignored) #(str %1))))}
{punctuation|(}defmacro m {punctuation|[}{punctuation|]} {double-colon punctuation|::}ns{operator|/}key{punctuation|)}
