{punctuation|;} kettle
{punctuation|(}ns kitchen.tea {punctuation|(}{punctuation|:}{label property|require} {operator|[}clojure.string {punctuation|:}{label property|as} str]{punctuation|)}{punctuation|)}
{punctuation|(}defn boil {string|"Docs"} {operator|[}{punctuation|\{}{punctuation|:}{label property|keys} {operator|[}litres name] {punctuation|:}{label property|or} {punctuation|\{}litres {number|1.7}{punctuation|\}}{punctuation|\}} & more]
  {punctuation|(}let {operator|[}n {punctuation|(}+ {number|0xFF} {number|1}/2 {number|-3.5e3} 2N{punctuation|)} re {comment|#"^a\\d+" c \\a]}
    {punctuation|(}when-not {punctuation|(}nil? n{punctuation|)} {punctuation|(}println {punctuation|(}str {string|"at \\""} name {string|"\\""}{punctuation|)} {comment|#\{1 2\} '(a b) `(~x ~@y) @z ^:meta m))}
    {punctuation|(}if {boolean|true} {punctuation|(}recur {boolean|false}{punctuation|)} {punctuation|(}fn {operator|[}x] {punctuation|(}{operator|->} x inc {punctuation|(}* {number|2}{punctuation|)}{punctuation|)}{punctuation|)} {comment|#_(ignored) #(str %1))))}
{punctuation|(}defmacro m {operator|[}] {punctuation|:}{punctuation|:}{label property|ns}/key{punctuation|)}
