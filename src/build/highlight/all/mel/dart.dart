{function|import} 'package{punctuation|:}tea{operator|/}tea{punctuation|.}dart' as tea show Leaf{punctuation|;}
{comment|/// A kettle.}
@immutable
{function|abstract} class Kettle{operator|<}T extends num{operator|>} extends Pot with Heat implements Comparable{operator|<}Kettle{operator|>} {punctuation|\{}
  {function|final} double litres{punctuation|;} {function|static} const {keyword|int} max {operator|=} {number|0xFF}{punctuation|;}
  {function|late} final String{punctuation|?} name{punctuation|;}
  {function|Kettle}{punctuation|(}{punctuation|\{}{function|required} this{punctuation|.}litres{punctuation|,} this{punctuation|.}name {operator|=} 'pot'{punctuation|\}}{punctuation|)}{punctuation|;}
  {function|factory} Kettle{punctuation|.}{function|small}{punctuation|(}{punctuation|)} {operator|=}{operator|>} {function|_Small}{punctuation|(}{punctuation|)}{punctuation|;}
  {function|String} get label {operator|=}{operator|>} {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r'raw {variable|$x}' '''multi'''{punctuation|;}
  {function|Future}{operator|<}void{operator|>} {function|boil}{punctuation|(}{punctuation|[}{keyword|int} n {operator|=} {number|10}{punctuation|]}{punctuation|)} async {punctuation|\{}
    {function|await} {keyword|for} {punctuation|(}var x {keyword|in} stream{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}x is{operator|!} {keyword|int} {operator|\|\|} x {operator|==} null{punctuation|)} {keyword|continue}{punctuation|;} {function|yield}{operator|*} {function|go}{punctuation|(}x {punctuation|?}{punctuation|?} {number|1.5}e3{punctuation|)}{punctuation|;} {punctuation|\}}
    {function|list}{punctuation|.}{punctuation|.}{function|add}{punctuation|(}{number|1}{punctuation|)}{punctuation|.}{punctuation|.}{function|addAll}{punctuation|(}{punctuation|[}{punctuation|.}{punctuation|.}{punctuation|.}{punctuation|?}more{punctuation|,} {keyword|if} {punctuation|(}n {operator|>} {number|1}{punctuation|)} {number|2}{punctuation|]}{punctuation|)}{punctuation|;} {comment|// cascade}
    {keyword|switch} {punctuation|(}n{punctuation|)} {punctuation|\{} {keyword|case} {number|1}{punctuation|:} {keyword|break}{punctuation|;} {keyword|default}{punctuation|:} throw {function|StateError}{punctuation|(}'no'{punctuation|)}{punctuation|;} {punctuation|\}} {comment|/* done */}
  {punctuation|\}}
{punctuation|\}}
{function|typedef} F {operator|=} T Function{operator|<}T{operator|>}{punctuation|(}T{punctuation|)}{punctuation|;}
