{punctuation|;} kettle
{punctuation|(}ns kitchen{punctuation|.}tea {punctuation|(}:require {namespace|[clojure.string :as str]}{punctuation|)}{punctuation|)}
{punctuation|(}defn boil {string|"Docs"} {punctuation|[}{punctuation|\{}:keys {namespace|[litres name]} :or {punctuation|\{}litres 1{punctuation|.}7{punctuation|\}}{punctuation|\}} & more{punctuation|]}
  {punctuation|(}let {punctuation|[}n {punctuation|(}{operator|+} 0xFF 1/2 {operator|-}3{punctuation|.}5e3 2N{punctuation|)} re {comment|#"^a\\d+" c \\a]}
    {punctuation|(}when-not {punctuation|(}nil? n{punctuation|)} {punctuation|(}println {punctuation|(}str {string|"at \\"}{string|" name "}\\{string|""}{punctuation|)} {comment|#\{1 2\} '(a b) `(~x ~@y) @z ^:meta m))}
    {punctuation|(}{keyword|if} true {punctuation|(}recur false{punctuation|)} {punctuation|(}fn {namespace|[x]} {punctuation|(}{operator|-}> x inc {punctuation|(}{operator|*} 2{punctuation|)}{punctuation|)}{punctuation|)} {comment|#_(ignored) #(str %1))))}
{punctuation|(}defmacro m {punctuation|[}{punctuation|]} ::ns/key{punctuation|)}
