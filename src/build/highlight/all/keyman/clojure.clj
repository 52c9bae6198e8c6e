; kettle
{punctuation|(}ns kitchen.tea {punctuation|(}:require [clojure.string :as str]{punctuation|)}{punctuation|)}
{punctuation|(}defn boil {string|"Docs"} [\{:keys [litres {header-statement bold|name}] :or \{litres {number|1}.{number|7}\}\} & more]
  {punctuation|(}let [n {punctuation|(}{operator|+} 0xFF {number|1}/{number|2} -{number|3}.5e3 2N{punctuation|)} re #{string|"^a\\d+"} {comment|c \\a]}
    {punctuation|(}when-not {punctuation|(}nil? n{punctuation|)} {punctuation|(}println {punctuation|(}str {string|"at \\"}{string|" name "}{operator|\\}{string|""}{punctuation|)} #\{{number|1} {number|2}\} '{punctuation|(}a b{punctuation|)} `{punctuation|(}~x ~@y{punctuation|)} @z ^:meta m{punctuation|)}{punctuation|)}
    {punctuation|(}{rule-keyword keyword|if} true {punctuation|(}recur false{punctuation|)} {punctuation|(}fn [x] {punctuation|(}-{operator|>} x inc {punctuation|(}* {number|2}{punctuation|)}{punctuation|)}{punctuation|)} #_{punctuation|(}ignored{punctuation|)} #{punctuation|(}str %{number|1}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}
{punctuation|(}defmacro m [] ::ns/key{punctuation|)}
