{punctuation|;} kettle
{punctuation|(}ns kitchen{punctuation|.}tea {punctuation|(}:{keyword|require} {punctuation|[}clojure{punctuation|.}string :{keyword|as} str{punctuation|]}{punctuation|)}{punctuation|)}
{punctuation|(}defn boil {string|"Docs"} {punctuation|[}\{:{keyword|keys} {punctuation|[}litres name{punctuation|]} :{operator|or} \{litres {number|1.7}\}\} {operator|&} more{punctuation|]}
  {punctuation|(}let {punctuation|[}n {punctuation|(}{operator|+} {number|0xFF} {number|1}{operator|/}{number|2} {operator|-}{number|3.5}e3 {number|2}N{punctuation|)} re {comment|#"^a\\d+" c \\a]}
    {punctuation|(}{keyword|when}{operator|-}{operator|not} {punctuation|(}nil? n{punctuation|)} {punctuation|(}println {punctuation|(}str {string|"at \\""} name {string|"\\""}{punctuation|)} {comment|#\{1 2\} '(a b) `(~x ~@y) @z ^:meta m))}
    {punctuation|(}{keyword|if} {boolean|true} {punctuation|(}recur {boolean|false}{punctuation|)} {punctuation|(}fn {punctuation|[}x{punctuation|]} {punctuation|(}{operator|-}{operator|>} x inc {punctuation|(}{operator|*} {number|2}{punctuation|)}{punctuation|)}{punctuation|)} {comment|#_(ignored) #(str %1))))}
{punctuation|(}defmacro m {punctuation|[}{punctuation|]} ::ns{operator|/}{keyword|key}{punctuation|)}
