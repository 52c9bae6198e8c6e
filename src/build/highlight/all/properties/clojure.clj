{key attr-name|;} {value attr-value|kettle}
{key attr-name|(ns} {value attr-value|kitchen.tea (:require [clojure.string :as str]))}
{key attr-name|(defn} {value attr-value|boil "Docs" [\{:keys [litres name] :or \{litres 1.7\}\} & more]}
{key attr-name|  (let} {value attr-value|[n (+ 0xFF 1/2 -3.5e3 2N) re #"^a\\d+" c \\a]}
{key attr-name|    (when-not} {value attr-value|(nil? n) (println (str "at \\"" name "\\"") #\{1 2\} '(a b) `(~x ~@y) @z ^:meta m))}
{key attr-name|    (if} {value attr-value|true (recur false) (fn [x] (-> x inc (* 2))) #_(ignored) #(str %1))))}
{key attr-name|(defmacro} {value attr-value|m [] ::ns/key)}
