{punctuation|;} kettle
{punctuation|(}ns kitchen{punctuation|.}tea {punctuation|(}{punctuation|:}require [clojure{punctuation|.}{keyword|string} {punctuation|:}{keyword|as} str]{punctuation|)}{punctuation|)}
{punctuation|(}defn boil {string|"Docs"} [\{{punctuation|:}keys [litres name] {punctuation|:}{operator|or} \{litres {number|1.7}\}\} & more]
  {punctuation|(}let [n {punctuation|(}{operator|+} {number|0}xFF {number|1}{operator|/}{number|2} {operator|-}{number|3.5e3} {number|2}N{punctuation|)} re #{string|"^a\\d+"} c {operator|\\}a]
    {punctuation|(}when{operator|-}{operator|not} {punctuation|(}{keyword|nil}? n{punctuation|)} {punctuation|(}println {punctuation|(}str {string|"at \\"" name "}{operator|\\}{string|""}{punctuation|)} #\{{number|1} {number|2}\} {comment|'(a b) `(~x ~@y) @z ^:meta m))}
    {punctuation|(}{keyword|if} {keyword|true} {punctuation|(}recur {keyword|false}{punctuation|)} {punctuation|(}fn [x] {punctuation|(}{operator|-}{operator|>} x inc {punctuation|(}{operator|*} {number|2}{punctuation|)}{punctuation|)}{punctuation|)} #_{punctuation|(}ignored{punctuation|)} #{punctuation|(}str %{number|1}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}
{punctuation|(}defmacro m [] {punctuation|:}{punctuation|:}ns{operator|/}key{punctuation|)}
