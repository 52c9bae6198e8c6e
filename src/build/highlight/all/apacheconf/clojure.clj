; kettle
(ns kitchen.tea (:require [clojure.string :as str]))
(defn boil {string|"Docs"} [\{:keys [litres name] :or \{litres 1.7\}\} & more]
  (let [n (+ 0xFF 1/2 -3.5e3 2N) re {comment|#"^a\\d+" c \\a]}
    (when-not (nil? n) (println (str {string|"at \\"" name "\\""}) {comment|#\{1 2\} '(a b) `(~x ~@y) @z ^:meta m))}
    (if true (recur false) (fn {directive-flags keyword|[x]} (-> x inc (* 2))) {comment|#_(ignored) #(str %1))))}
(defmacro m [] ::ns/key)
