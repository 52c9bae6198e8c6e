{selector|; kettle}
{selector|(ns kitchen.tea (:require [clojure.string :as str]))}
{selector|(defn boil "Docs" [\{:keys [litres name] :or \{litres 1.7\}\} & more]}
  {selector|(let [n (+ 0xFF 1/2 -3.5e3 2N) re #"^a\\d+" c \\a]}
    {selector|(when-not (nil? n) (println (str "at \\"" name "\\"") #\{1 2\} '(a b) `(~x ~@y) @z ^:meta m))}
    {selector|(if true (recur false) (fn [x] (-> x inc (* 2))) #_(ignored) #(str %1))))}
{selector|(defmacro m [] ::ns/key)}
