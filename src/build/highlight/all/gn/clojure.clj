; {function|kettle}
{punctuation|(}ns kitchen{punctuation|.}{function|tea} {punctuation|(}:require {punctuation|[}clojure{punctuation|.}string :as str{punctuation|]}{punctuation|)}{punctuation|)}
{punctuation|(}defn boil {string-literal|{string|"Docs"}} {punctuation|[}{punctuation|\{}:keys {punctuation|[}litres name{punctuation|]} :or {punctuation|\{}litres {number|1}{punctuation|.}{number|7}{punctuation|\}}{punctuation|\}} & more{punctuation|]}
  {punctuation|(}let {punctuation|[}{function|n} {punctuation|(}{operator|+} 0xFF {number|1}/{number|2} {number|-3}{punctuation|.}5e3 2N{punctuation|)} re {comment|#"^a\\d+" c \\a]}
    {punctuation|(}when{operator|-}{function|not} {punctuation|(}nil? n{punctuation|)} {punctuation|(}{function|println} {punctuation|(}str {string-literal|{string|"at \\""}} name {string-literal|{string|"\\""}}{punctuation|)} {comment|#\{1 2\} '(a b) `(~x ~@y) @z ^:meta m))}
    {punctuation|(}{keyword|if} {boolean|true} {punctuation|(}recur {boolean|false}{punctuation|)} {punctuation|(}fn {punctuation|[}x{punctuation|]} {punctuation|(}{operator|-}{operator|>} x {function|inc} {punctuation|(}* {number|2}{punctuation|)}{punctuation|)}{punctuation|)} {comment|#_(ignored) #(str %1))))}
{punctuation|(}defmacro m {punctuation|[}{punctuation|]} ::ns/key{punctuation|)}
