{punctuation|;} {directive|{keyword|kettle}
(ns kitchen.tea (:require [clojure.string :as str]))
(defn boil {string|"Docs"} [}{punctuation|\{}:keys [litres {directive|{keyword|name]} :or} {punctuation|\{}litres 1.7{punctuation|\}}{punctuation|\}} & more]
  (let [n (+ 0xFF 1/2 -3.5e3 2N) re {comment|#"^a\\d+" c \\a]}
    (when-not (nil? n) (println (str "at \\"" name "\\"") {comment|#\{1 2\} '(a b) `(~x ~@y) @z ^:meta m))}
    (if true (recur false) (fn [x] (-> x inc (* 2))) {comment|#_(ignored) #(str %1))))}
(defmacro m [] ::ns/key)
