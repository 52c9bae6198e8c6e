{punctuation|;} kettle
{punctuation|(}ns kitchen.tea {punctuation|(}{punctuation|:}require [clojure.{property|string} {punctuation|:}{module-modifier keyword|as} str]{punctuation|)}{punctuation|)}
{punctuation|(}{selector|defn boil "Docs" [}{punctuation|\{}{punctuation|:}keys [litres name] {punctuation|:}or {punctuation|\{}litres 1.7{punctuation|\}}{punctuation|\}} & more]
  {punctuation|(}let [n {punctuation|(}+ 0xFF 1/2 -3.5e3 2N{punctuation|)} re #{string|"^a\\d+"} c \\a]
    {punctuation|(}when-not {punctuation|(}nil? n{punctuation|)} {punctuation|(}println {punctuation|(}str {string|"at \\""} name {string|"\\""}{punctuation|)} #{punctuation|\{}1 2{punctuation|\}} '{punctuation|(}a b{punctuation|)} `{punctuation|(}~x ~@y{punctuation|)} @z ^{punctuation|:}meta m{punctuation|)}{punctuation|)}
    {punctuation|(}if {boolean|true} {punctuation|(}recur {boolean|false}{punctuation|)} {punctuation|(}fn [x] {punctuation|(}-> x inc {punctuation|(}* 2{punctuation|)}{punctuation|)}{punctuation|)} #_{punctuation|(}ignored{punctuation|)} #{punctuation|(}str {placeholder selector|%1}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}
{punctuation|(}defmacro m [] {punctuation|:}{punctuation|:}ns/key{punctuation|)}
