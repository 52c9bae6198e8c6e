; kettle
(ns kitchen.tea (:require [clojure.string :as str]))
(defn boil "Docs" [{punctuation|\{}:keys [litres name] :or {punctuation|\{}litres 1.7{punctuation|\}}{punctuation|\}} & more]
  (let [n (+ 0xFF 1/2 -3.5e3 2N) re {directive|#"^a\\d+" c \\a]}
    (when-not (nil? n) (println (str "at \\"" name "\\"") {directive|#}{punctuation|\{}1 2{punctuation|\}} '(a b) `(~x ~@y) @z ^:meta m))
    (if true (recur false) (fn [x] (-> x inc (* 2))) {directive|#_(ignored) #(str %1))))}
(defmacro m [] ::ns/key)
