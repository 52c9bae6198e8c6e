{punctuation|;} kettle
{punctuation|(}ns kitchen.tea {punctuation|(}{punctuation|:}require {punctuation|[}clojure.string {punctuation|:}{keyword|as} str{punctuation|]}{punctuation|)}{punctuation|)}
{punctuation|(}defn boil {string|"Docs"} {punctuation|[}{punctuation|\{}{punctuation|:}keys {punctuation|[}litres name{punctuation|]} {punctuation|:}or {punctuation|\{}litres 1.7{punctuation|\}}{punctuation|\}} & more{punctuation|]}
  {punctuation|(}let {punctuation|[}n {punctuation|(}+ 0xFF 1/2 -3.5e3 2N{punctuation|)} re #{string|"^a\\d+"} c \\a{punctuation|]}
    {punctuation|(}when-{keyword|not} {punctuation|(}nil? n{punctuation|)} {punctuation|(}println {punctuation|(}str {string|"at \\"}{string|" name "}\\{string|""}{punctuation|)} #{punctuation|\{}1 2{punctuation|\}} '{punctuation|(}a b{punctuation|)} `{punctuation|(}~x ~@y{punctuation|)} @z ^{punctuation|:}meta m{punctuation|)}{punctuation|)}
    {punctuation|(}if true {punctuation|(}recur false{punctuation|)} {punctuation|(}fn {punctuation|[}x{punctuation|]} {punctuation|(}{arrow operator|->} x inc {punctuation|(}* 2{punctuation|)}{punctuation|)}{punctuation|)} {color symbol|#_}{punctuation|(}ignored{punctuation|)} #{punctuation|(}str %1{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}
{punctuation|(}defmacro m {punctuation|[}{punctuation|]} {punctuation|:}{punctuation|:}ns/key{punctuation|)}
