{punctuation|;} kettle
{punctuation|(}ns kitchen.tea {punctuation|(}{punctuation|:}require [clojure.string {punctuation|:}as str]{punctuation|)}{punctuation|)}
{punctuation|(}defn boil {string|"Docs"} [\{{punctuation|:}keys [litres name] {punctuation|:}or \{litres {number|1.7}\}\} {punctuation|&} more]
  {punctuation|(}let [n {punctuation|(}{operator|+} {number|0}xFF {number|1}{operator|/}{number|2} {operator|-}{number|3.5e3} {number|2}N{punctuation|)} re #{string|"^a\\d+"} c \\a]
    {punctuation|(}when{operator|-}not {punctuation|(}nil? n{punctuation|)} {punctuation|(}println {punctuation|(}str {string|"at \\"" name "}\\{string|""}{punctuation|)} #\{{number|1} {number|2}\} '{punctuation|(}a b{punctuation|)} `{punctuation|(}~x ~@y{punctuation|)} @z ^{punctuation|:}meta m{punctuation|)}{punctuation|)}
    {punctuation|(}{keyword|if} true {punctuation|(}recur false{punctuation|)} {punctuation|(}fn [x] {punctuation|(}{operator|-}{operator|>} x inc {punctuation|(}{operator|*} {number|2}{punctuation|)}{punctuation|)}{punctuation|)} #_{punctuation|(}ignored{punctuation|)} #{punctuation|(}str {operator|%}{number|1}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}
{punctuation|(}defmacro m [] {operator|::}ns{operator|/}key{punctuation|)}
