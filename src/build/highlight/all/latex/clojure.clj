; kettle
(ns kitchen.tea (:require {punctuation|[}clojure.string :as str{punctuation|]}))
(defn boil "Docs" {punctuation|[}{punctuation|\{}:keys {punctuation|[}litres name{punctuation|]} :or {punctuation|\{}litres 1.7{punctuation|\}}{punctuation|\}} {punctuation|&} more{punctuation|]}
  (let {punctuation|[}n (+ 0xFF 1/2 -3.5e3 2N) re #"^a{function selector|\\d}+" c {function selector|\\a}{punctuation|]}
    (when-not (nil? n) (println (str "at {function selector|\\"}" name "{function selector|\\"}") #{punctuation|\{}1 2{punctuation|\}} '(a b) `(~x ~@y) @z ^:meta m))
    (if true (recur false) (fn {punctuation|[}x{punctuation|]} (-> x inc (* 2))) #_(ignored) #(str {comment|%1))))}
(defmacro m {punctuation|[}{punctuation|]} ::ns/key)
