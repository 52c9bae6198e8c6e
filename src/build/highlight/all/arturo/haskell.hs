{multistring string|\{-# LANGUAGE OverloadedStrings #-\}}
{multistring string|\{- block -\}}
{builtin-function keyword|module} Tea {punctuation|(}Kettle{punctuation|(}{symbol|..}{punctuation|)}{punctuation|,} boil{punctuation|)} where
import qualified Data.Map.Strict {builtin-function keyword|as} M
import Data.List {punctuation|(}sortBy{punctuation|,} foldl'{punctuation|)} 

{symbol|-}{symbol|-} {sugar operator|\|} A kettle.
data Kettle a {symbol|=} Kettle {multistring string|\{ litres :: Double, name :: String \}} {sugar operator|\|} Empty deriving {punctuation|(}Show{punctuation|,} Eq{punctuation|)}
class Hot a where heat {sugar operator|::} a {sugar operator|->} Int {sugar operator|->} Maybe a
instance Hot {punctuation|(}Kettle b{punctuation|)} where
  heat k n {sugar operator|\|} n {symbol|>} 0x5F {symbol|=} Just k {multistring string|\{ litres = 1.5e3 \}}
           {sugar operator|\|} otherwise {symbol|=} Nothing
boil {sugar operator|::} {punctuation|(}Num a{punctuation|,} Ord a{punctuation|)} {sugar operator|=>} {punctuation|[}a{punctuation|]} {sugar operator|->} IO {punctuation|(}{punctuation|)}
boil xs {symbol|=} {builtin-function keyword|do}
  {builtin-function keyword|let} ys {symbol|=} {punctuation|[}x {symbol|*} {number|2} {sugar operator|\|} x {symbol|<}{symbol|-} xs{punctuation|,} x {symbol|/}{symbol|=} {number|3}{punctuation|]} {symbol|+}{symbol|+} {builtin-function keyword|map} {punctuation|(}{symbol|\\}x {sugar operator|->} x `{builtin-function keyword|div}` {number|2}{punctuation|)} xs
  {builtin-function keyword|case} ys of {multistring string|\{ [] -> return (); (c:_) -> print ('a', "str\\n\\"q\\"", c) \}}
  {builtin-function keyword|if} {builtin-function keyword|null} ys then pure {punctuation|(}{punctuation|)} {builtin-function keyword|else} mapM_ {builtin-function keyword|print} {symbol|$} sortBy compare ys
