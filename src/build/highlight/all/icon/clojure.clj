{punctuation|;} {function|kettle}
{punctuation|(}ns kitchen{operator|.}{function|tea} {punctuation|(}{operator|:}require {punctuation|[}clojure{operator|.}string {operator|:}as str{punctuation|]}{punctuation|)}{punctuation|)}
{punctuation|(}defn boil {string|"Docs"} {punctuation|[}{punctuation|\{}{operator|:}keys {punctuation|[}litres name{punctuation|]} {operator|:}{function|or} {punctuation|\{}litres {number|1.7}{punctuation|\}}{punctuation|\}} {operator|&} more{punctuation|]}
  {punctuation|(}let {punctuation|[}{function|n} {punctuation|(}{operator|+} 0xFF {number|1}{operator|/}{number|2} {operator|-}{number|3.5e3} 2N{punctuation|)} re {comment|#"^a\\d+" c \\a]}
    {punctuation|(}when{operator|-}{keyword|not} {punctuation|(}nil{operator|?} n{punctuation|)} {punctuation|(}{function|println} {punctuation|(}str {string|"at \\""} name {string|"\\""}{punctuation|)} {comment|#\{1 2\} '(a b) `(~x ~@y) @z ^:meta m))}
    {punctuation|(}{keyword|if} {function|true} {punctuation|(}recur false{punctuation|)} {punctuation|(}fn {punctuation|[}x{punctuation|]} {punctuation|(}{operator|-}{operator|>} x {function|inc} {punctuation|(}{operator|*} {number|2}{punctuation|)}{punctuation|)}{punctuation|)} {comment|#_(ignored) #(str %1))))}
{punctuation|(}defmacro m {punctuation|[}{punctuation|]} {operator|:}{operator|:}ns{operator|/}key{punctuation|)}
