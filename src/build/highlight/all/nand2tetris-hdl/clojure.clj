{punctuation|;} kettle
{punctuation|(}ns kitchen.tea {punctuation|(}{punctuation|:}require {punctuation|[}clojure.string {punctuation|:}as str{punctuation|]}{punctuation|)}{punctuation|)}
{punctuation|(}defn boil "Docs" {punctuation|[}{punctuation|\{}{punctuation|:}keys {punctuation|[}litres name{punctuation|]} {punctuation|:}or {punctuation|\{}litres {number|1}.{number|7}{punctuation|\}}{punctuation|\}} & more{punctuation|]}
  {punctuation|(}let {punctuation|[}n {punctuation|(}+ 0xFF {number|1}/{number|2} -{number|3}.5e3 2N{punctuation|)} re #"^a\\d+" c \\a{punctuation|]}
    {punctuation|(}when-not {punctuation|(}nil? n{punctuation|)} {punctuation|(}println {punctuation|(}str "at \\"" name "\\""{punctuation|)} #{punctuation|\{}{number|1} {number|2}{punctuation|\}} '{punctuation|(}a b{punctuation|)} `{punctuation|(}~x ~@y{punctuation|)} @z ^{punctuation|:}meta m{punctuation|)}{punctuation|)}
    {punctuation|(}if {boolean|true} {punctuation|(}recur {boolean|false}{punctuation|)} {punctuation|(}fn {punctuation|[}x{punctuation|]} {punctuation|(}-> x inc {punctuation|(}* {number|2}{punctuation|)}{punctuation|)}{punctuation|)} #_{punctuation|(}ignored{punctuation|)} #{punctuation|(}str %{number|1}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}
{punctuation|(}defmacro m {punctuation|[}{punctuation|]} {punctuation|:}{punctuation|:}ns/key{punctuation|)}
