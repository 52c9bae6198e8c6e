; kettle
{punctuation|(}ns kitchen.tea {punctuation|(}:require {punctuation|[}clojure.string :as str{punctuation|]}{punctuation|)}{punctuation|)}
{punctuation|(}defn boil "Docs" {punctuation|[}\{:keys {punctuation|[}litres name{punctuation|]} :or \{litres 1.7\}\} & more{punctuation|]}
  {punctuation|(}let {punctuation|[}n {punctuation|(}+ 0xFF 1/2 -3.5e3 2N{punctuation|)} re #"^a\\d+" c \\a{punctuation|]}
    {punctuation|(}when-not {punctuation|(}nil? n{punctuation|)} {punctuation|(}println {punctuation|(}str "at \\"" name "\\""{punctuation|)} #\{1 2\} '{punctuation|(}a b{punctuation|)} `{punctuation|(}~x ~@y{punctuation|)} @z ^:meta m{punctuation|)}{punctuation|)}
    {punctuation|(}if true {punctuation|(}recur false{punctuation|)} {punctuation|(}fn {punctuation|[}x{punctuation|]} {punctuation|(}-> x inc {punctuation|(}* 2{punctuation|)}{punctuation|)}{punctuation|)} #_{punctuation|(}ignored{punctuation|)} #{punctuation|(}str %1{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}
{punctuation|(}defmacro m {punctuation|[}{punctuation|]} ::ns/key{punctuation|)}
