# kettle
{func|{function|library}{punctuation|(}dplyr{punctuation|)}}
boil <- {func|{function|function}{punctuation|(}x{punctuation|,} n {operator|=} {number|10}L{punctuation|,} {operator|...}{punctuation|)} {punctuation|\{}}
  {property-declaration|{property|y} {operator|<}{operator|-} c{punctuation|(}{number|1.5}{unit|e}{number|3}{punctuation|,} {number|0}{unit|x}FF{punctuation|,} NA{punctuation|,} TRUE{punctuation|,} Inf{punctuation|,} {string|"str\\n"}{punctuation|,} {string|'q'}{punctuation|)}}
  {statement|{keyword|if} {punctuation|(}{operator|is}.{func|{function|null}{punctuation|(}x{punctuation|)} {operator|\|\|} {operator|!}{func|{function|any}{punctuation|(}y {operator|%}{operator|in}{operator|%} x{punctuation|)}{punctuation|)} stop{punctuation|(}}}{string|"no"}{punctuation|)} {keyword|else} {keyword|for} {punctuation|(}i {operator|in} {func|{function|seq_len}{punctuation|(}n{punctuation|)}{punctuation|)} next}}
  {property-declaration|{property|df} {operator|%}{operator|>}{operator|%} {func|{function|filter}{punctuation|(}a {operator|==} {number|1} & b {operator|<=} {number|2}{punctuation|)} \|{operator|>} {func|{function|mutate}{punctuation|(}c {operator|=} a^{number|2} {operator|%}{operator|/}{operator|%} {number|3}{punctuation|)} {operator|-}{operator|>} z}}}
  x{punctuation|[}{punctuation|[}1{punctuation|]}{punctuation|]}$name@slot
{punctuation|\}}
