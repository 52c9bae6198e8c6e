; kettle
(ns kitchen.tea (:require [clojure.string :as str]))
(defn boil "Docs" [{smarty language-smarty|{delimiter punctuation|\{}{punctuation|:}keys {punctuation|[}litres name{punctuation|]} {punctuation|:}{operator|or} {punctuation|\{}litres {number|1.7}{punctuation|\}}{delimiter punctuation|\}}} & more]
  (let [n (+ 0xFF 1/2 -3.5e3 2N) re #"^a\\d+" c \\a]
    (when-not (nil? n) (println (str "at \\"" name "\\"") #{smarty language-smarty|{delimiter punctuation|\{}{number|1} {number|2}{delimiter punctuation|\}}} '(a b) `(~x ~@y) @z ^:meta m))
    (if true (recur false) (fn [x] (-> x inc (* 2))) #_(ignored) #(str %1))))
(defmacro m [] ::ns/key)
