{punctuation|;} kettle
{target symbol|(ns kitchen.tea (}{punctuation|:}require [clojure.string {punctuation|:}as str]{punctuation|)}{punctuation|)}
{punctuation|(}defn boil {string|"Docs"}{target symbol| [\{}{punctuation|:}keys [litres name] {punctuation|:}or {punctuation|\{}litres 1.7{punctuation|\}}{punctuation|\}} & more]
  {punctuation|(}let [n {punctuation|(}+ 0xFF 1/2 -3.5e3 2N{punctuation|)} re {comment|#"^a\\d+" c \\a]}
    {punctuation|(}when-not {punctuation|(}nil? n{punctuation|)} {punctuation|(}println {punctuation|(}str {string|"at \\""} name {string|"\\""}{punctuation|)} {comment|#\{1 2\} '(a b) `(~x ~@y) @z ^:meta m))}
    {punctuation|(}{function|if} true {punctuation|(}recur false{punctuation|)} {punctuation|(}fn [x] {punctuation|(}-> x inc {punctuation|(}* 2{punctuation|)}{punctuation|)}{punctuation|)} {comment|#_(ignored) #(str %1))))}
{target symbol|(defmacro m []} {punctuation|:}{punctuation|:}ns/key{punctuation|)}
