\{-# {property|L}{property|A}{property|N}{property|G}{property|U}{property|A}{property|G}{property|E} {property|O}verloadedStrings #-\}
\{- block -\}
module {property|T}ea {comment|(Kettle(..)}, boil) where
import qualified {property|D}ata.{property|M}ap.{property|S}trict as {property|M}
import {property|D}ata.{property|L}ist {comment|(sortBy, foldl')} 

-- \| {property|A} kettle.
data {property|K}ettle a = {property|K}ettle \{ litres {punctuation|:}{punctuation|:} {property|D}ouble, name {punctuation|:}{punctuation|:} {property|S}tring \} \| {property|E}mpty deriving {comment|(Show, Eq)}
class {property|H}ot a where heat {punctuation|:}{punctuation|:} a -> {property|I}nt -> {property|M}aybe a
instance {property|H}ot {comment|(Kettle b)} where
  heat k n \| n > 0x5F = {property|J}ust k \{ litres = 1.5e3 \}
           \| otherwise = {property|N}othing
boil {punctuation|:}{punctuation|:} {comment|(Num a, Ord a)} => [a] -> {property|I}{property|O} {comment|()}
boil xs = do
  let ys = [x {punctuation|*} 2 \| x <- xs, x /= 3] ++ map {comment|(\\x -> x `div` 2)} xs
  case ys of \{ [] -> return {comment|()}{comment|; (c:_) -> print ('a', "str\\n\\"q\\"", c) \}}
  if null ys then pure {comment|()} else mapM_ print $ sortBy compare ys
