{punctuation|;} kettle
{punctuation|(}ns kitchen.tea {punctuation|(}{punctuation|:}require [clojure.{property|string} {punctuation|:}as str]{punctuation|)}{punctuation|)}
{selector|(defn boil "Docs" [}{punctuation|\{}{selector|:keys [litres name] :or} {punctuation|\{}litres 1.7{punctuation|\}}{punctuation|\}} & more]
  {punctuation|(}let [n {punctuation|(}{operator|+} 0xFF 1{operator|/}2 {operator|-}3.5e3 2N{punctuation|)} re #{string|"^a\\d+"} c \\a]
    {punctuation|(}when{operator|-}not {punctuation|(}nil? n{punctuation|)} {selector|(println (str "at \\"" name "\\"") #}{punctuation|\{}1 2{punctuation|\}} '{punctuation|(}a b{punctuation|)} `{punctuation|(}~x ~{variable|@y}{punctuation|)} {variable|@z} ^{punctuation|:}meta m{punctuation|)}{punctuation|)}
    {punctuation|(}if true {punctuation|(}recur false{punctuation|)} {punctuation|(}fn [x] {punctuation|(}{operator|-}> x inc {punctuation|(}{operator|*} 2{punctuation|)}{punctuation|)}{punctuation|)} #_{punctuation|(}ignored{punctuation|)} #{punctuation|(}str %1{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}
{punctuation|(}defmacro m [] {punctuation|:}{punctuation|:}ns{operator|/}key{punctuation|)}
