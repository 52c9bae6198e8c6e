; kettle
{punctuation|(}{command|{keyword|ns} kitchen.tea (:require [clojure.string :as str]}{punctuation|)}{punctuation|)}
{punctuation|(}{command|{keyword|defn} boil {string|"Docs"} [\{:keys [litres name] :or \{litres {number|1}.{number|7}\}\} }{operator|&} {command|{keyword|more}]}
  {punctuation|(}{command|{keyword|let} [n (+ 0xFF {number|1}/{number|2} {number|-3}.5e3 2N}{punctuation|)} re #"^a\\d+" c \\a]
    {punctuation|(}{command|{keyword|when}-not (nil? n}{punctuation|)} {punctuation|(}{command|{keyword|println} (str {string|"at \\""} name {string|"\\""}}{punctuation|)} #\{1 2\} {punctuation|'}{punctuation|(}{command|{keyword|a} b}{punctuation|)} `{punctuation|(}~x ~{operator|@}y{punctuation|)} {operator|@}z ^:meta m{punctuation|)}{punctuation|)}
    {punctuation|(}{command|{keyword|if} true (recur false}{punctuation|)} {punctuation|(}{command|{keyword|fn} [x] (-> x inc (* {number|2}}{punctuation|)}{punctuation|)}{punctuation|)} #_{punctuation|(}{command|{keyword|ignored}}{punctuation|)} #{punctuation|(}{command|{keyword|str} {variable|%1}}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}
{punctuation|(}{command|{keyword|defmacro} m [] ::ns{parameter attr-name|/key}}{punctuation|)}
