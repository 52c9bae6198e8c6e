{punctuation|;} kettle
{punctuation|(}ns kitchen{punctuation|.}tea {punctuation|(}:require [clojure{punctuation|.}{function|string }:as str]{punctuation|)}{punctuation|)}
{punctuation|(}defn boil {string|"Docs"} [{punctuation|\{}:keys [litres name] :or {punctuation|\{}litres 1{punctuation|.}7{punctuation|\}}{punctuation|\}} & more]
  {punctuation|(}{keyword|let} [n {punctuation|(}+ 0xFF 1/2 -3{punctuation|.}5e3 2N{punctuation|)} re #{string|"^a\\d+"} c \\a]
    {punctuation|(}when-not {punctuation|(}nil? n{punctuation|)} {punctuation|(}println {punctuation|(}str {string|"at \\""} name {string|"\\""}{punctuation|)} #{punctuation|\{}1 2{punctuation|\}} '{punctuation|(}a b{punctuation|)} `{punctuation|(}~x ~{punctuation|@}y{punctuation|)} {punctuation|@}{function|z ^}:meta m{punctuation|)}{punctuation|)}
    {punctuation|(}if true {punctuation|(}recur false{punctuation|)} {punctuation|(}fn [x] {punctuation|(}{operator|->} x inc {punctuation|(}* 2{punctuation|)}{punctuation|)}{punctuation|)} #_{punctuation|(}ignored{punctuation|)} #{punctuation|(}str %1{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}
{punctuation|(}{function|defmacro m [] }::ns/key{punctuation|)}
