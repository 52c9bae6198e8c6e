; kettle
{punctuation|(}ns kitchen{punctuation|.}tea {punctuation|(}{punctuation|:}require [clojure{punctuation|.}{keyword|string} {punctuation|:}{keyword|as} str]{punctuation|)}{punctuation|)}
{punctuation|(}defn boil {string|"Docs"} [\{{punctuation|:}keys [litres name] {punctuation|:}{operator|or} \{litres {number|1.7}\}\} {operator|&} more]
  {punctuation|(}let [n {punctuation|(}{operator|+} 0xFF {number|1}{operator|/}{number|2} {number|-3.5e3} 2N{punctuation|)} re #{string|"^a\\d+"} c \\a]
    {punctuation|(}when-not {punctuation|(}nil? n{punctuation|)} {punctuation|(}println {punctuation|(}str {string|"at \\"" name "}\\{string|""}{punctuation|)} #\{{number|1} {number|2}\} '{punctuation|(}a b{punctuation|)} `{punctuation|(}~x ~@y{punctuation|)} @z ^{punctuation|:}meta m{punctuation|)}{punctuation|)}
    {punctuation|(}{keyword|if} {boolean|true} {punctuation|(}recur {boolean|false}{punctuation|)} {punctuation|(}fn [x] {punctuation|(}{operator|-}{operator|>} x inc {punctuation|(}{operator|*} {number|2}{punctuation|)}{punctuation|)}{punctuation|)} #_{punctuation|(}ignored{punctuation|)} #{punctuation|(}str %{number|1}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}
{punctuation|(}defmacro m [] {punctuation|:}{punctuation|:}ns{operator|/}{keyword|key}{punctuation|)}
