{punctuation|;} kettle
{punctuation|(}ns kitchen.tea {punctuation|(}:require {punctuation|[}clojure.string :as str{punctuation|]}{punctuation|))}
{punctuation|(}defn boil {string|"Docs"} {punctuation|[}{punctuation|\{}:keys {punctuation|[}litres name{punctuation|]} :or {punctuation|\{}litres {number|1.7}{punctuation|\}}{punctuation|\}} {operator|&} more{punctuation|]}
  {punctuation|(}let {punctuation|[}n {punctuation|(}+ 0xFF {number|1}/2 {parameter variable|-3.5e3} 2N{punctuation|)} re {comment|#"^a\\d+" c \\a]}
    {punctuation|(}when-not {punctuation|(}nil? n{punctuation|)} {punctuation|(}println {punctuation|(}str {string|"at {entity|\\"}"} name {string|"{entity|\\"}"}{punctuation|)} {comment|#\{1 2\} '(a b) `(~x ~@y) @z ^:meta m))}
    {punctuation|(}if {boolean|true} {punctuation|(}recur {boolean|false}{punctuation|)} {punctuation|(}fn {punctuation|[}x{punctuation|]} {punctuation|(}-{operator|>} x inc {punctuation|(}* {number|2}{punctuation|))}{punctuation|)} {comment|#_(ignored) #(str %1))))}
{punctuation|(}defmacro m {punctuation|[}{punctuation|]} ::ns/key{punctuation|)}
