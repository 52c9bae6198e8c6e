# kettle
### block ###
class Kettle extends Pot
  constructor{operator|:} {punctuation|(}@litres {operator|=} {number|1}.{number|7}{punctuation|,} opts.{location-counter important|.}{location-counter important|.}{punctuation|)} {operator|->} super{punctuation|(}{punctuation|)}
  boil{operator|:} {punctuation|(}n{punctuation|)} {operator|=}{operator|>} if n isnt {number|0xFF} and not @hot then {identifier|"at #\{n + 1\}"} else 'x' unless n{operator|?}
list {operator|=} {punctuation|(}x {operator|*} {number|2} for x in [{number|1}.{section keyword|.10}] when x {operator|%} {number|2} is {number|0}{punctuation|)}
re {operator|=} {operator|/}{operator|/}{operator|/}{operator|^}a#{punctuation|\{}x{punctuation|\}}{operator|+} # comment
{operator|/}{operator|/}{operator|/}i
