; {function|kettle}
{punctuation|(}ns kitchen.{function|tea} {punctuation|(}:require [clojure.string :as str]{punctuation|)}{punctuation|)}
{punctuation|(}defn boil {string|"Docs"} [\{:keys [litres name] :or \{litres {number|1.7}{punctuation|\}}{punctuation|\}} & more]
  {punctuation|(}let [{function|n} {punctuation|(}+ 0xFF {number|1}/{number|2} -{number|3}.5e3 2N{punctuation|)} re {comment|#"^a\\d+" c \\a]}
    {punctuation|(}when-{function|not} {punctuation|(}nil? n{punctuation|)} {punctuation|(}{function|println} {punctuation|(}str {string|"at \\""} name {string|"\\""}{punctuation|)} {comment|#\{1 2\} '(a b) `(~x ~@y) @z ^:meta m))}
    {punctuation|(}if {function|true} {punctuation|(}recur false{punctuation|)} {punctuation|(}fn [x] {punctuation|(}-{punctuation|>} x {function|inc} {punctuation|(}* {number|2}{punctuation|)}{punctuation|)}{punctuation|)} {comment|#_(ignored) #(str %1))))}
{punctuation|(}defmacro m [] ::ns/key{punctuation|)}
