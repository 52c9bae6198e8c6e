; {function|kettle}
{punctuation|(}ns kitchen{punctuation|.}{function|tea} {punctuation|(}{atom symbol|:require} {punctuation|[}clojure{punctuation|.}string {atom symbol|:as} str{punctuation|]}{punctuation|)}{punctuation|)}
{punctuation|(}{keyword|defn} boil {string|"Docs"} {punctuation|[}{punctuation|\{}{atom symbol|:keys} {punctuation|[}litres name{punctuation|]} {atom symbol|:or} {punctuation|\{}litres {number|1.7}{punctuation|\}}{punctuation|\}} {operator|&} more{punctuation|]}
  {punctuation|(}let {punctuation|[}{function|n} {punctuation|(}{operator|+} {number|0xFF} {number|1}{operator|/}{number|2} {operator|-}{number|3.5e3} 2N{punctuation|)} re {comment|#"^a\\d+" c \\a]}
    {punctuation|(}{keyword|when}{operator|-}{function|not} {punctuation|(}{boolean|nil}? n{punctuation|)} {punctuation|(}{function|println} {punctuation|(}str {string|"at \\""} name {string|"\\""}{punctuation|)} {comment|#\{1 2\} '(a b) `(~x ~@y) @z ^:meta m))}
    {punctuation|(}{keyword|if} {function|true} {punctuation|(}recur {boolean|false}{punctuation|)} {punctuation|(}{keyword|fn} {punctuation|[}x{punctuation|]} {punctuation|(}{operator|->} x {function|inc} {punctuation|(}{operator|*} {number|2}{punctuation|)}{punctuation|)}{punctuation|)} {comment|#_(ignored) #(str %1))))}
{punctuation|(}{keyword|defmacro} m {punctuation|[}{punctuation|]} {operator|::}ns{operator|/}key{punctuation|)}
