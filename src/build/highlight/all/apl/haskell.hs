{dfn builtin|\{}{function|-}{comment|# LANGUAGE OverloadedStrings #-\}}
{dfn builtin|\{}{function|-} block {function|-}{dfn builtin|\}}
module Tea {punctuation|(}Kettle{punctuation|(}{dyadic-operator operator|.}{dyadic-operator operator|.}{punctuation|)}{function|,} boil{punctuation|)} where
import qualified Data{dyadic-operator operator|.}Map{dyadic-operator operator|.}Strict as M
import Data{dyadic-operator operator|.}List {punctuation|(}sortBy{function|,} foldl'{punctuation|)} 

{function|-}{function|-} {function|\|} A kettle{dyadic-operator operator|.}
data Kettle a {function|=} Kettle {dfn builtin|\{} litres {dfn builtin|:}{dfn builtin|:} Double{function|,} name {dfn builtin|:}{dfn builtin|:} String {dfn builtin|\}} {function|\|} Empty deriving {punctuation|(}Show{function|,} Eq{punctuation|)}
class Hot a where heat {dfn builtin|:}{dfn builtin|:} a {function|-}{function|>} Int {function|-}{function|>} Maybe a
instance Hot {punctuation|(}Kettle b{punctuation|)} where
  heat k n {function|\|} n {function|>} {number|0}x5F {function|=} Just k {dfn builtin|\{} litres {function|=} {number|1.5e3} {dfn builtin|\}}
           {function|\|} otherwise {function|=} Nothing
boil {dfn builtin|:}{dfn builtin|:} {punctuation|(}Num a{function|,} Ord a{punctuation|)} {function|=}{function|>} {punctuation|[}a{punctuation|]} {function|-}{function|>} IO {punctuation|(}{punctuation|)}
boil xs {function|=} do
  let ys {function|=} {punctuation|[}x {function|*} {number|2} {function|\|} x {function|<}{function|-} xs{function|,} x {monadic-operator operator|/}{function|=} {number|3}{punctuation|]} {function|+}{function|+} map {punctuation|(}{monadic-operator operator|\\}x {function|-}{function|>} x `div` {number|2}{punctuation|)} xs
  case ys of {dfn builtin|\{} {punctuation|[}{punctuation|]} {function|-}{function|>} return {punctuation|(}{punctuation|)}{punctuation|;} {punctuation|(}c{dfn builtin|:}_{punctuation|)} {function|-}{function|>} print {punctuation|(}{string|'a'}{function|,} "str{monadic-operator operator|\\}n{monadic-operator operator|\\}"q{monadic-operator operator|\\}""{function|,} c{punctuation|)} {dfn builtin|\}}
  if null ys then pure {punctuation|(}{punctuation|)} else mapM_ print $ sortBy compare ys
