{punctuation|;} kettle
{punctuation|(}ns kitchen.tea {punctuation|(}{operator|:}require [clojure.string {operator|:}as str]{punctuation|)}{punctuation|)}
{punctuation|(}defn boil {identifier|"Docs"} [{punctuation|\{}{operator|:}keys [litres name] {operator|:}or {punctuation|\{}litres {number|1}.{number|7}{punctuation|\}}{punctuation|\}} {operator|&} more]
  {punctuation|(}let [n {punctuation|(}{operator|+} {number|0xFF} {number|1}{operator|/}{number|2} {operator|-}{number|3}.5e3 2N{punctuation|)} re #{identifier|"^a\\d+"} c \\a]
    {punctuation|(}when{operator|-}not {punctuation|(}nil{operator|?} n{punctuation|)} {punctuation|(}println {punctuation|(}str {identifier|"at \\"}{identifier|" name "}\\{identifier|""}{punctuation|)} #{punctuation|\{}{number|1} {number|2}{punctuation|\}} '{punctuation|(}a b{punctuation|)} `{punctuation|(}{operator|~}x {operator|~}@y{punctuation|)} @z {operator|^}{operator|:}meta m{punctuation|)}{punctuation|)}
    {punctuation|(}if true {punctuation|(}recur false{punctuation|)} {punctuation|(}fn [x] {punctuation|(}{operator|->} x inc {punctuation|(}{operator|*} {number|2}{punctuation|)}{punctuation|)}{punctuation|)} #_{punctuation|(}ignored{punctuation|)} #{punctuation|(}str {operator|%}{number|1}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}
{punctuation|(}defmacro m [] {operator|::}ns{operator|/}key{punctuation|)}
