{comment|\{-# LANGUAGE OverloadedStrings #-\}}
{comment|\{- block -\}}
{keyword|module} Tea {punctuation|(}Kettle{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|)}, boil{punctuation|)} {keyword|where}
{keyword|import} qualified Data{punctuation|.}Map{punctuation|.}Strict as M
{keyword|import} Data{punctuation|.}List {punctuation|(}sortBy, foldl'{punctuation|)} 

{comment|-- \| A kettle.}
{keyword|data} {class-name|Kettle} a {operator|=} Kettle {punctuation|\{} {function|litres }:: Double, name :: String {punctuation|\}} {operator|\|} Empty deriving {punctuation|(}Show, Eq{punctuation|)}
{function|class Hot a where heat }:: a {operator|->} Int {operator|->} Maybe a
{keyword|instance} Hot {punctuation|(}Kettle b{punctuation|)} {keyword|where}
  heat k n {operator|\|} n > 0x5F {operator|=} Just k {punctuation|\{} litres {operator|=} 1{punctuation|.}5e3 {punctuation|\}}
           {operator|\|} otherwise {operator|=} Nothing
{function|boil }:: {punctuation|(}Num a, Ord a{punctuation|)} => [a] {operator|->} IO {punctuation|(}{punctuation|)}
boil xs {operator|=} do
  {keyword|let} ys {operator|=} [x * 2 {operator|\|} x <- xs, x /= 3] ++ map {punctuation|(}\\x {operator|->} x `div` 2{punctuation|)} xs
  case ys of {punctuation|\{} [] {operator|->} return {punctuation|(}{punctuation|)}{punctuation|;} {punctuation|(}{function|c}:_{punctuation|)} {operator|->} print {punctuation|(}'a', {string|"str\\n\\"q\\""}, c{punctuation|)} {punctuation|\}}
  if null ys then pure {punctuation|(}{punctuation|)} else mapM_ print $ sortBy compare ys
