; kettle
{punctuation|(}ns kitchen.tea {punctuation|(}:require [clojure.string :as str]{punctuation|)}{punctuation|)}
{punctuation|(}defn boil {string|"Docs"} [\{:keys [litres name] :or \{litres {number|1.7}\}\} & more]
  {punctuation|(}let [n {punctuation|(}+ 0xFF {number|1}/{number|2} -{number|3}.5e3 2N{punctuation|)} re {comment|#"^a\\d+" c \\a]}
    {punctuation|(}when-not {punctuation|(}nil? n{punctuation|)} {punctuation|(}println {punctuation|(}str {string|"at \\"}{string|" name "}\\{string|""}{punctuation|)} {comment|#\{1 2\} '(a b) `(~x ~@y) @z ^:meta m))}
    {punctuation|(}if true {punctuation|(}recur false{punctuation|)} {punctuation|(}fn [x] {punctuation|(}-> x inc {punctuation|(}* {number|2}{punctuation|)}{punctuation|)}{punctuation|)} {comment|#_(ignored) #(str %1))))}
{punctuation|(}defmacro m [] ::ns/key{punctuation|)}
