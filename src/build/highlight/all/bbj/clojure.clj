{punctuation|;} kettle
{punctuation|(}ns kitchen{punctuation|.}tea {punctuation|(}{punctuation|:}require [clojure{punctuation|.}string {punctuation|:}as str]{punctuation|)}{punctuation|)}
{punctuation|(}defn boil {string|"Docs"} [\{{punctuation|:}keys [litres name] {punctuation|:}{operator|or} \{litres {number|1.7}\}\} {operator|&} more]
  {punctuation|(}{keyword|let} [n {punctuation|(}{operator|+} {number|0}xFF {number|1}{operator|/}{number|2} {operator|-}{number|3.5e3} {number|2}N{punctuation|)} re #{string|"^a\\d+"} c \\a]
    {punctuation|(}when{operator|-}{operator|not} {punctuation|(}nil? n{punctuation|)} {punctuation|(}println {punctuation|(}str {string|"at \\""} name {string|"\\""}{punctuation|)} #\{{number|1} {number|2}\} '{punctuation|(}a b{punctuation|)} `{punctuation|(}~x ~@y{punctuation|)} @z {operator|^}{punctuation|:}meta m{punctuation|)}{punctuation|)}
    {punctuation|(}{keyword|if} true {punctuation|(}recur false{punctuation|)} {punctuation|(}fn [x] {punctuation|(}{operator|-}{operator|>} x inc {punctuation|(}{operator|*} {number|2}{punctuation|)}{punctuation|)}{punctuation|)} #{function|_}{punctuation|(}ignored{punctuation|)} #{punctuation|(}str %{number|1}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}
{punctuation|(}defmacro m [] {punctuation|:}{punctuation|:}ns{operator|/}key{punctuation|)}
