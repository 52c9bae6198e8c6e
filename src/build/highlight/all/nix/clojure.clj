{punctuation|;} kettle
{punctuation|(}ns kitchen{punctuation|.}tea {punctuation|(}{punctuation|:}require {punctuation|[}clojure{punctuation|.}string {punctuation|:}as str{punctuation|]}{punctuation|)}{punctuation|)}
{punctuation|(}defn boil {string|"Docs"} {punctuation|[}{punctuation|\{}{punctuation|:}keys {punctuation|[}litres name{punctuation|]} {punctuation|:}{keyword|or} {punctuation|\{}litres {number|1}{punctuation|.}{number|7}{punctuation|\}}{punctuation|\}} & more{punctuation|]}
  {punctuation|(}{keyword|let} {punctuation|[}n {punctuation|(}{operator|+} 0xFF {url|1/2} {operator|-}{number|3}{punctuation|.}5e3 2N{punctuation|)} re {comment|#"^a\\d+" c \\a]}
    {punctuation|(}when{operator|-}not {punctuation|(}nil{operator|?} n{punctuation|)} {punctuation|(}println {punctuation|(}str {string|"at \\""} name {string|"\\""}{punctuation|)} {comment|#\{1 2\} '(a b) `(~x ~@y) @z ^:meta m))}
    {punctuation|(}{keyword|if} {boolean|true} {punctuation|(}recur {boolean|false}{punctuation|)} {punctuation|(}fn {punctuation|[}x{punctuation|]} {punctuation|(}{operator|->} x inc {punctuation|(}* {number|2}{punctuation|)}{punctuation|)}{punctuation|)} {comment|#_(ignored) #(str %1))))}
{punctuation|(}defmacro m {punctuation|[}{punctuation|]} {url|::ns/key}{punctuation|)}
