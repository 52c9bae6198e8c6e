{selector|; kettle
(ns kitchen.tea (:require [clojure.string :as str]))
(defn boil "Docs" [}{punctuation|\{}{selector|:keys [litres name] :or} {punctuation|\{}litres 1.7{punctuation|\}}{punctuation|\}} {selector|& more]
  (let [n (+ 0xFF 1/2 -3.5e3 2N) re #"^a\\d+" c \\a]
    (when-not (nil? n) (println (str "at \\"" name "\\"") #}{punctuation|\{}1 2{punctuation|\}} '{punctuation|(}a b{punctuation|)} `{punctuation|(}~x ~@y{punctuation|)} @z ^{punctuation|:}meta m{punctuation|)}{punctuation|)}
    {punctuation|(}if true {punctuation|(}recur false{punctuation|)} {punctuation|(}fn [x] {punctuation|(}-> x inc {punctuation|(}* 2{punctuation|)}{punctuation|)}{punctuation|)} #_{punctuation|(}ignored{punctuation|)} #{punctuation|(}str %1{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}
{punctuation|(}defmacro m [] {punctuation|:}{punctuation|:}ns/key{punctuation|)}
