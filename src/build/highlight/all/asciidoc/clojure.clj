; kettle
(ns kitchen.tea (:require [clojure.string :as str]))
(defn boil "Docs" [{inline|{attribute-ref|{punctuation|\{}{punctuation|:}keys [litres name] {punctuation|:}or \{litres 1.7{punctuation|\}}}}\} & more]
  (let [n (+ 0xFF 1/2 -3.5e3 2N) re {inline|{punctuation|#}"^a\\d+" c \\a]
    (when-not (nil? n) (println (str "at \\"" name "\\"") #\{1 2\} '(a b) `(~x ~@y) @z ^:meta m))
    (if true (recur false) (fn [x] (-> x inc (* 2))) #_(ignored) {punctuation|#}}(str %1))))
(defmacro m [] ::ns/key)
