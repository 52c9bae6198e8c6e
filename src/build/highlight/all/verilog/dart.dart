{keyword|import} '{keyword|package}{punctuation|:}tea{operator|/}tea{punctuation|.}dart' as tea show Leaf{punctuation|;}
{comment|/// A kettle.}
@immutable
abstract {keyword|class} Kettle{operator|<}T {keyword|extends} num{operator|>} {keyword|extends} Pot {keyword|with} Heat implements Comparable{operator|<}Kettle{operator|>} {operator|\{}
  {keyword|final} double litres{punctuation|;} {keyword|static} {keyword|const} {keyword|int} max {operator|=} {number|0}xFF{punctuation|;}
  late {keyword|final} String{operator|?} name{punctuation|;}
  {function|Kettle}{punctuation|(}{operator|\{}required {keyword|this}{punctuation|.}litres{punctuation|,} {keyword|this}{punctuation|.}name {operator|=} 'pot'{operator|\}}{punctuation|)}{punctuation|;}
  factory Kettle{punctuation|.}{function|small}{punctuation|(}{punctuation|)} {operator|=>} {function|_Small}{punctuation|(}{punctuation|)}{punctuation|;}
  String get label {operator|=>} {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r'raw {kernel-function property|$x}' '''multi'''{punctuation|;}
  Future{operator|<}{keyword|void}{operator|>} {function|boil}{punctuation|(}{punctuation|[}{keyword|int} n {operator|=} {number|10}{punctuation|]}{punctuation|)} async {operator|\{}
    await {keyword|for} {punctuation|(}{keyword|var} x in stream{punctuation|)} {operator|\{} {keyword|if} {punctuation|(}x is{operator|!} {keyword|int} {operator|\|\|} x {operator|==} {keyword|null}{punctuation|)} {keyword|continue}{punctuation|;} yield{operator|*} {function|go}{punctuation|(}x {operator|??} {number|1.5e3}{punctuation|)}{punctuation|;} {operator|\}}
    list{punctuation|.}{punctuation|.}{function|add}{punctuation|(}{number|1}{punctuation|)}{punctuation|.}{punctuation|.}{function|addAll}{punctuation|(}{punctuation|[}{punctuation|.}{punctuation|.}{punctuation|.}{operator|?}more{punctuation|,} {keyword|if} {punctuation|(}n {operator|>} {number|1}{punctuation|)} {number|2}{punctuation|]}{punctuation|)}{punctuation|;} {comment|// cascade}
    switch {punctuation|(}n{punctuation|)} {operator|\{} {keyword|case} {number|1}{punctuation|:} {keyword|break}{punctuation|;} {keyword|default}{punctuation|:} throw {function|StateError}{punctuation|(}'no'{punctuation|)}{punctuation|;} {operator|\}} {comment|/* done */}
  {operator|\}}
{operator|\}}
{keyword|typedef} F {operator|=} T Function{operator|<}T{operator|>}{punctuation|(}T{punctuation|)}{punctuation|;}
