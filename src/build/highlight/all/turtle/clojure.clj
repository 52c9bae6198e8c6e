{punctuation|;} kettle
{punctuation|(}ns kitchen{punctuation|.}tea {punctuation|(}{function|{prefix|{punctuation|:}}{local-name|require}} {punctuation|[}clojure{punctuation|.}string {function|{prefix|{punctuation|:}}{local-name|as}} str{punctuation|]}{punctuation|)}{punctuation|)}
{punctuation|(}defn boil {string|"Docs"} {punctuation|[}{punctuation|\{}{function|{prefix|{punctuation|:}}{local-name|keys}} {punctuation|[}litres name{punctuation|]} {function|{prefix|{punctuation|:}}{local-name|or}} {punctuation|\{}litres {number|1.7}{punctuation|\}}{punctuation|\}} & more{punctuation|]}
  {punctuation|(}let {punctuation|[}n {punctuation|(}+ {number|0}xFF {number|1}/{number|2} {number|-3.5e3} {number|2}N{punctuation|)} re {comment|#"^a\\d+" c \\a]}
    {punctuation|(}when-not {punctuation|(}nil? n{punctuation|)} {punctuation|(}println {punctuation|(}str {string|"at \\""} name {string|"\\""}{punctuation|)} {comment|#\{1 2\} '(a b) `(~x ~@y) @z ^:meta m))}
    {punctuation|(}if {boolean|true} {punctuation|(}recur {boolean|false}{punctuation|)} {punctuation|(}fn {punctuation|[}x{punctuation|]} {punctuation|(}-> x inc {punctuation|(}* {number|2}{punctuation|)}{punctuation|)}{punctuation|)} {comment|#_(ignored) #(str %1))))}
{punctuation|(}defmacro m {punctuation|[}{punctuation|]} {function|{prefix|{punctuation|:}}{local-name|:ns}}/key{punctuation|)}
