{punctuation|;} kettle
{punctuation|(}ns kitchen.tea {punctuation|(}{punctuation|:}require [clojure.{keyword|string} {punctuation|:}{keyword|as} {function|str}]{punctuation|)}{punctuation|)}
{punctuation|(}defn boil {string|"Docs"} [{punctuation|\{}{punctuation|:}keys [litres {keyword|name}] {punctuation|:}{keyword|or} {punctuation|\{}litres {number|1.7}{punctuation|\}}{punctuation|\}} {operator|&} more]
  {punctuation|(}{keyword|let} [n {punctuation|(}{operator|+} {number|0}xFF {number|1}{operator|/}{number|2} {operator|-}{number|3.5e3} {number|2}N{punctuation|)} re #{string|"^a\\d+"} c \\a]
    {punctuation|(}{keyword|when}{operator|-}{keyword|not} {punctuation|(}nil? n{punctuation|)} {punctuation|(}println {punctuation|(}{function|str} {string|"at \\"" name "}\\{string|""}{punctuation|)} #{punctuation|\{}{number|1} {number|2}{punctuation|\}} {comment|'(a b) `(~x ~@y) @z ^:meta m))}
    {punctuation|(}{keyword|if} {keyword|true} {punctuation|(}recur {keyword|false}{punctuation|)} {punctuation|(}fn [x] {punctuation|(}{operator|-}{operator|>} x inc {punctuation|(}{operator|*} {number|2}{punctuation|)}{punctuation|)}{punctuation|)} #_{punctuation|(}ignored{punctuation|)} #{punctuation|(}{function|str} %{number|1}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}
{punctuation|(}defmacro m [] {punctuation|:}{punctuation|:}ns{operator|/}{keyword|key}{punctuation|)}
