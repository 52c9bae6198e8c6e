{comment|; kettle}
{punctuation|(}ns kitchen.tea {punctuation|(}:require [clojure.string :as str]{punctuation|)}{punctuation|)}
{punctuation|(}defn boil {string|"Docs"} [\{:keys [litres name] :or \{litres 1.7\}\} & more]
  {punctuation|(}let [n {punctuation|(}+ 0xFF 1/2 -3.5e3 2N{punctuation|)} re #{string|"^a\\d+"} c \\a]
    {punctuation|(}when-not {punctuation|(}nil? n{punctuation|)} {punctuation|(}println {punctuation|(}str {string|"at \\""} name {string|"\\""}{punctuation|)} #\{1 2\} '{punctuation|(}a b{punctuation|)} `{punctuation|(}~x ~@y{punctuation|)} @z ^:meta m{punctuation|)}{punctuation|)}
    {punctuation|(}if true {punctuation|(}recur false{punctuation|)} {punctuation|(}fn [x] {punctuation|(}-> x inc {punctuation|(}* 2{punctuation|)}{punctuation|)}{punctuation|)} #_{punctuation|(}ignored{punctuation|)} #{punctuation|(}str %1{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}
{punctuation|(}defmacro m [] ::ns/key{punctuation|)}
