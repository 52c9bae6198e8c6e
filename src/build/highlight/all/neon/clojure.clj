{literal string|; kettle}
{punctuation|(}{literal string|ns kitchen.tea} {punctuation|(}{literal string|:require [clojure.string} {literal string|:as str}{punctuation|]}{punctuation|)}{punctuation|)}
{punctuation|(}{literal string|defn boil} {string|"Docs"} {punctuation|[}{punctuation|\{}{literal string|:keys [litres name}{punctuation|]} {literal string|:or \{litres} {number|1.7}{punctuation|\}}{punctuation|\}} {literal string|& more}{punctuation|]}
  {punctuation|(}{literal string|let [n} {punctuation|(}{literal string|+} {number|0xFF} {literal string|1/2} {number|-3.5e3} {literal string|2N}{punctuation|)} {literal string|re} {comment|#"^a\\d+" c \\a]}
    {punctuation|(}{literal string|when-not} {punctuation|(}{literal string|nil? n}{punctuation|)} {punctuation|(}{literal string|println} {punctuation|(}{literal string|str} {string|"at \\""} {literal string|name} {string|"\\""}{punctuation|)} {comment|#\{1 2\} '(a b) `(~x ~@y) @z ^:meta m))}
    {punctuation|(}{literal string|if} {boolean|true} {punctuation|(}{literal string|recur} {boolean|false}{punctuation|)} {punctuation|(}{literal string|fn [x}{punctuation|]} {punctuation|(}{literal string|-> x inc} {punctuation|(}{literal string|*} {number|2}{punctuation|)}{punctuation|)}{punctuation|)} {comment|#_(ignored) #(str %1))))}
{punctuation|(}{literal string|defmacro m [}{punctuation|]} {literal string|::ns/key}{punctuation|)}
