; kettle
(ns kitchen.tea (:require [clojure.string :as str]))
(defn boil "Docs" [{:keys [litres name] :or {litres 1.7}} & more]
  (let [n (+ 0xFF 1/2 -3.5e3 2N) re #"^a\d+" c \a]
    (when-not (nil? n) (println (str "at \"" name "\"") #{1 2} '(a b) `(~x ~@y) @z ^:meta m))
    (if true (recur false) (fn [x] (-> x inc (* 2))) #_(ignored) #(str %1))))
(defmacro m [] ::ns/key)
