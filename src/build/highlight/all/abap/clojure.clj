; kettle
{punctuation|(}ns kitchen{punctuation|.}tea {punctuation|(}{punctuation|:}require [clojure{punctuation|.}string {punctuation|:}as str]{punctuation|)}{punctuation|)}
{punctuation|(}defn boil {eol-comment comment|"Docs" [\{:keys [litres name] :or \{litres 1.7\}\} & more]}
  {punctuation|(}let [n {punctuation|(}+ 0xFF {number|1}/{number|2} -{number|3}{punctuation|.}5e3 2N{punctuation|)} re #"^a\\d+" {keyword|c} \\a]
    {punctuation|(}when{token-operator punctuation|-}not {punctuation|(}nil? n{punctuation|)} {punctuation|(}println {punctuation|(}str {eol-comment comment|"at \\"" name "\\"") #\{1 2\} '(a b) `(~x ~@y) @z ^:meta m))}
    {punctuation|(}if true {punctuation|(}recur false{punctuation|)} {punctuation|(}fn [x] {punctuation|(}-> {keyword|x} inc {punctuation|(}* {number|2}{punctuation|)}{punctuation|)}{punctuation|)} #_{punctuation|(}ignored{punctuation|)} #{punctuation|(}str %{number|1}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}
{punctuation|(}defmacro {keyword|m} [] {punctuation|:}{punctuation|:}ns/key{punctuation|)}
