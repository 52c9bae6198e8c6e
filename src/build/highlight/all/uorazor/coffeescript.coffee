{comment-hash comment|# kettle}
{comment-hash comment|### block ###}
class Kettle extends Pot
  constructor{punctuation|:} {punctuation|(}@litres {operator|=} {number|1.7}{punctuation|,} opts{punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} {operator|-}{operator|>} super{punctuation|(}{punctuation|)}
  boil{punctuation|:} {punctuation|(}n{punctuation|)} {operator|=}{operator|>} {keyword|if} n isnt {number|0xFF} {keyword|and} {keyword|not} @hot then {string|{punctuation|"}at #\{n + 1\}{punctuation|"}} {keyword|else} {string|{punctuation|'}x{punctuation|'}} unless n{operator|?}
{function|list} {operator|=} {punctuation|(}x {operator|*} {number|2} {keyword|for} x {operator|in} {punctuation|[}{number|1.}{number|.10}{punctuation|]} when x {operator|%} {number|2} {operator|is} {number|0}{punctuation|)}
re {operator|=} {comment-slash comment|///^a#\{x\}+ # comment}
{comment-slash comment|///i}
