; kettle
{punctuation|(}ns kitchen.tea {punctuation|(}{punctuation|:}require [clojure.string {punctuation|:}{operator|as} str]{punctuation|)}{punctuation|)}
{punctuation|(}defn boil {string|"Docs"} [{punctuation|\{}{punctuation|:}keys [{class-name|litres} name] {punctuation|:}{operator|or} {punctuation|\{}{class-name|litres} {number|1.7}{punctuation|\}}{punctuation|\}} {operator|&} more]
  {punctuation|(}let [n {punctuation|(}{operator|+} 0xFF {number|1}{operator|/}{number|2} {operator|-}{number|3.5e3} 2N{punctuation|)} re {comment|#"^a\\d+" c \\a]}
    {punctuation|(}when{operator|-}{operator|not} {punctuation|(}nil? n{punctuation|)} {punctuation|(}println {punctuation|(}str {string|"at \\""} name {string|"\\""}{punctuation|)} {comment|#\{1 2\} '(a b) `(~x ~@y) @z ^:meta m))}
    {punctuation|(}{keyword|if} {keyword|true} {punctuation|(}recur {keyword|false}{punctuation|)} {punctuation|(}fn [x] {punctuation|(}{operator|-}{operator|>} x inc {punctuation|(}{operator|*} {number|2}{punctuation|)}{punctuation|)}{punctuation|)} {comment|#_(ignored) #(str %1))))}
{punctuation|(}defmacro m [] {punctuation|:}{punctuation|:}ns{operator|/}key{punctuation|)}
