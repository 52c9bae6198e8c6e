; kettle
{punctuation|(}ns kitchen.tea {punctuation|(}:require [clojure.string :as str]{punctuation|)}{punctuation|)}
{punctuation|(}defn boil {string|"Docs"} [\{:keys [litres name] :or \{litres {number|1.7}\}\} & more]
  {punctuation|(}let [n {punctuation|(}+ {number|0xFF} {number|1}/{number|2} {number|-3.5e3} 2N{punctuation|)} re #{string|"^a\\d+"} c \\a]
    {punctuation|(}when-not {punctuation|(}nil? n{punctuation|)} {punctuation|(}println {punctuation|(}str {string|"at \\""} name {string|"\\""}{punctuation|)} #\{{number|1} {number|2}\} '{punctuation|(}a b{punctuation|)} `{punctuation|(}~x ~@y{punctuation|)} @z ^:meta m{punctuation|)}{punctuation|)}
    {punctuation|(}{keyword|if} true {punctuation|(}recur false{punctuation|)} {punctuation|(}fn [x] {punctuation|(}-> x inc {punctuation|(}* {number|2}{punctuation|)}{punctuation|)}{punctuation|)} #_{punctuation|(}ignored{punctuation|)} #{punctuation|(}str %{number|1}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}
{punctuation|(}defmacro m [] ::ns/key{punctuation|)}
