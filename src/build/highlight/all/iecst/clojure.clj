{punctuation|;} {function|kettle}
{punctuation|(}ns kitchen{punctuation|.}{function|tea} {punctuation|(}{operator|:}require {punctuation|[}clojure{punctuation|.}string {operator|:}as str{punctuation|]}{punctuation|)}{punctuation|)}
{punctuation|(}defn boil {string|"Docs"} {punctuation|[}{comment|\{:keys [litres name] :or \{litres 1.7\}}\} {operator|&} more{punctuation|]}
  {punctuation|(}let {punctuation|[}{function|n} {punctuation|(}{operator|+} {number|0xFF} {number|1}{operator|/}{number|2} {operator|-}{number|3.5e3} {number|2}N{punctuation|)} re {operator|#}{string|"^a\\d+"} c \\a{punctuation|]}
    {punctuation|(}when{operator|-}{function|not} {punctuation|(}nil? n{punctuation|)} {punctuation|(}{function|println} {punctuation|(}str {string|"at \\""} name {string|"\\""}{punctuation|)} {operator|#}{comment|\{1 2\}} '{punctuation|(}a b{punctuation|)} `{punctuation|(}~x ~@y{punctuation|)} @z {operator|^}{operator|:}meta m{punctuation|)}{punctuation|)}
    {punctuation|(}if {function|true} {punctuation|(}recur false{punctuation|)} {punctuation|(}fn {punctuation|[}x{punctuation|]} {punctuation|(}{operator|-}{operator|>} x inc {comment|(* 2))) #_(ignored) #(str %1))))
(defmacro m [] ::ns/key)
}